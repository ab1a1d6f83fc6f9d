package org.posebook.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.RawCell;
import org.posebook.importer.UnreadableBookException;

/** Reading tables in text files, with the separators, quotes and line ends that people have. */
final class CsvBookReaderTest {
  @TempDir private Path folder;

  @Test
  void commasQuotesAndLineBreaksInCells() throws IOException {
    reads(
        "Pose,Steps\n\nBridge,\"Lift, then \"\"hold\"\".\nLower.\"\nCat,\n",
        """
        A1 Pose
        B1 Steps
        A3 Bridge
        B3 Lift, then "hold".¶Lower.
        A4 Cat
        """);
  }

  @Test
  void semicolonsTabsLineEndsAndAByteOrderMark() throws IOException {
    reads(
        "\uFEFFPose;Steps\r\nBridge;Lift, then hold.\r\n",
        "A1 Pose\nB1 Steps\nA2 Bridge\nB2 Lift, then hold.\n");
    reads("Pose\tSteps\rBridge\tLift.\r", "A1 Pose\nB1 Steps\nA2 Bridge\nB2 Lift.\n");
  }

  @Test
  void aRowOneFieldShortAndOneTooLong() throws IOException {
    reads("a,b\nc\nd,e,f\n", "A1 a\nB1 b\nA2 c\nA3 d\nB3 e\nC3 f\n");
  }

  @Test
  void theSeparatorIsTheOneOfMostLines() throws IOException {
    reads(
        "Disclaimer;Ask first, always, of course, really, yes, you.\nPose;Steps\nBridge;Lift.\n",
        """
        A1 Disclaimer
        B1 Ask first, always, of course, really, yes, you.
        A2 Pose
        B2 Steps
        A3 Bridge
        B3 Lift.
        """);
  }

  @Test
  void aQuoteThatIsNeverClosed() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, "Pose,Steps\nBridge,\"Lift.,x\nCat,Round.\n");
    UnreadableBookException e =
        assertThrows(UnreadableBookException.class, () -> new CsvBookReader().read(file));
    assertEquals("A quote (\") opens in row 2 and is never closed.", e.problem());
    reads("a\"b,c\n", "A1 a\"b\nB1 c\n"); // A quote inside a field is a sign of inches.
  }

  @Test
  void anEmptyFileHasNoRows() throws IOException {
    reads("", "");
  }

  @Test
  void notText() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, new byte[] {'P', 0, 'K', 3});
    assertThrows(UnreadableBookException.class, () -> new CsvBookReader().read(file));
  }

  private void reads(String text, String cells) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, text);
    assertEquals(cells, cells(file));
  }

  /** Any text is read, or refused with a message. */
  @Property(tries = 500)
  void anyText(@ForAll @net.jqwik.api.constraints.StringLength(max = 300) String text)
      throws IOException {
    Path file = Files.createTempFile("any", ".csv");
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      cells(file);
    } catch (UnreadableBookException expected) {
      assertEquals(false, expected.problem().isBlank());
    } finally {
      Files.delete(file);
    }
  }

  private static String cells(Path file) throws IOException {
    return new CsvBookReader()
        .read(file).value().sheets().getFirst().rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(CsvBookReaderTest::line)
            .collect(Collectors.joining());
  }

  private static String line(RawCell cell) {
    return cell.at().cell() + " " + cell.shown().replace('\n', '¶') + "\n";
  }
}
