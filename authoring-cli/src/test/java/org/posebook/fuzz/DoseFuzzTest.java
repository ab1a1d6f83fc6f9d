package org.posebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.dose.DoseFormat;
import org.posebook.dose.DoseProblem;
import org.posebook.dose.DoseReader;
import org.posebook.dose.DoseReading;

/** Any text is read as a dose, and what was read is written so that it reads the same. */
@Tag("fuzz-dose")
final class DoseFuzzTest {
  static Stream<Arguments> seeds() {
    return Imports.seeds(
        "3 x 8-10, hold 5 s, each side",
        "2 × 30 s hold; rest 1½ min, twice a day",
        "10–15 repetitions on each side, 2 kg, \"go slow\"",
        "AMRAP 5' 30\", 3 days a week for 4 weeks");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void doses(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    DoseReading reading = DoseReader.read(text);
    for (DoseProblem problem : reading.problems()) {
      assertTrue(
          problem.offset() >= 0 && problem.offset() + problem.length() <= text.length(), text);
    }
    String canonical = DoseFormat.canonical(reading.dose());
    assertEquals(new DoseReading(reading.dose(), List.of()), DoseReader.read(canonical), canonical);
  }
}
