package org.posebook.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Reads what authors write and compares all that comes of it with {@code doses.golden}. Its lines
 * are: text | canonical | brief | sentence | seconds at 4 to 6 a breath | problems. A no-break
 * space is shown as _; a text that begins with @ is for that field. Run with -Dgolden.write=true to
 * rewrite the file, and read the difference.
 */
final class DoseGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/java/org/posebook/dose/doses.golden");

  @Test
  void doses() throws IOException {
    String golden = Files.readString(GOLDEN);
    String actual =
        golden
            .lines()
            .map(line -> line.split(" \\|", 2)[0])
            .map(DoseGoldenTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN, actual);
    }
    assertEquals(golden, actual);
  }

  @Test
  void canonicalTextReadsBack() throws IOException {
    for (String line : Files.readAllLines(GOLDEN)) {
      DoseReading reading = read(line.split(" \\|", 2)[0]);
      DoseReading again = DoseReader.read(DoseFormat.canonical(reading.dose()));
      assertEquals(new DoseReading(reading.dose(), List.of()), again, line);
    }
  }

  private static DoseReading read(String text) {
    if (!text.startsWith("@")) {
      return DoseReader.read(text);
    }
    int space = text.indexOf(' ');
    DoseField field = DoseField.ofKey(text.substring(1, space)).orElseThrow();
    return DoseReader.readField(field, text.substring(space + 1));
  }

  private static String line(String text) {
    DoseReading reading = read(text);
    String estimate =
        DoseTime.estimate(reading.dose(), 4, 6)
            .map(
                e ->
                    e.minSeconds()
                        + e.maxSeconds()
                            .map(max -> max.equals(e.minSeconds()) ? "" : "-" + max)
                            .orElse("+"))
            .orElse("");
    String problems =
        reading.problems().stream()
            .map(p -> p.offset() + "+" + p.length() + " " + p.message() + ", e.g. " + p.example())
            .collect(Collectors.joining("; "));
    return String.join(
            " | ",
            text,
            DoseFormat.canonical(reading.dose()),
            DoseFormat.brief(reading.dose()).replace('\u00a0', '_'),
            DoseFormat.sentence(reading.dose()),
            estimate,
            problems)
        .stripTrailing();
  }
}
