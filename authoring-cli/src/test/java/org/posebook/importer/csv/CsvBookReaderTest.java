package org.posebook.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Dump;
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

  @Test
  void encodings() throws IOException {
    String spanish =
        "Postura,Pasos\nNiño,\"Siéntate. Respira así: más despacio.\"\nÁrbol,Levántate.\n";
    String german =
        "Übung;Anleitung\nBrücke;Füße fest aufstellen – Hüfte heben.\nKatze;Rücken rund.\n";
    String russian =
        "Поза,Описание\nМост,Лягте на спину и поднимите таз.\nКошка,Округлите спину на выдохе.\n";
    decodes(spanish, "windows-1252", true);
    decodes(german, "windows-1252", true);
    decodes(russian, "windows-1251", true);
    decodes(spanish.replace('\n', '\r'), "x-MacRoman", true);
    decodes(spanish, "UTF-16LE", true);
    decodes(german, "UTF-16BE", true);
    decodes("\uFEFF" + russian, "UTF-16LE", false);
    decodes("\uFEFF" + russian, "UTF-16BE", false);
    decodes("\uFEFF" + russian, "UTF-8", false);
    decodes(russian, "UTF-8", false);
  }

  private static void decodes(String text, String encoding, boolean guessed)
      throws UnreadableBookException {
    Charset charset = Charset.forName(encoding);
    Decoded read = Decoded.of(text.getBytes(charset), Optional.empty());
    assertEquals(text.replace("\uFEFF", ""), read.text(), encoding);
    assertEquals(charset, read.encoding());
    assertEquals(guessed, read.guessed());
    assertEquals(
        text.replace("\uFEFF", ""),
        Decoded.of(text.getBytes(charset), Optional.of(charset)).text());
  }

  @Test
  void delimiters() {
    delimiter(',', "Pose,Targets\nBridge,hips;glutes\nCat,back\n");
    delimiter(',', "Pose,Targets\nBridge,\"hips;glutes;back\"\nCat,a;b;c\n");
    delimiter(';', "Pose;Steps\nBridge;Lift, hold, lower.\nCat;Round, arch.\n");
    delimiter('\t', "Pose\tSteps\nBridge\tLift, hold.\nCat\tRound, arch.\n");
    delimiter('|', "Pose|Steps|Dose\nBridge|Lift, hold.|8\nCat|Round, arch.|5\n");
    delimiter(',', "Bridge\n");
    delimiter(';', "\uFEFFsep=;\r\nPose,Steps;x\r\n".substring(1));
    delimiter('|', "sep=|\nPose,Steps|x\n");
  }

  private static void delimiter(char expected, String text) {
    assertEquals(expected, Delimiter.of(text, Optional.empty()).mark(), text);
  }

  @Test
  void rowsOfOtherLengths() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(
        file,
        "sep=;\nTitle;My moves\n\nPose;Steps;Dose\nBridge;Lift.;8\nCat;Round.\n"
            + "Cow;Arch; then rest.;5\nDog;Push.;3\nDisclaimer;Ask first.\n");
    assertEquals(
        """
        #\s
        A1 Text Title
        B1 Text My moves
        A3 Text Pose
        B3 Text Steps
        C3 Text Dose
        A4 Text Bridge
        B4 Text Lift.
        C4 Text 8
        A5 Text Cat
        B5 Text Round.
        A6 Text Cow
        B6 Text Arch
        C6 Text then rest.
        D6 Text 5
        A7 Text Dog
        B7 Text Push.
        C7 Text 3
        A8 Text Disclaimer
        B8 Text Ask first.
        warning a.csv:B5: Row 5 has 2 cells, but the rows around it have 3. The cells at its end were read as empty.
        warning a.csv:C6: Row 6 has 4 cells, but the rows around it have 3. So its cells may stand in the wrong columns.
        """,
        Dump.of(new CsvBookReader().read(file)));
  }

  @Test
  void mixedLineEnds() throws IOException {
    reads("a,b\rc,d\r\ne,f\n\rg,h", "A1 a\nB1 b\nA2 c\nB2 d\nA3 e\nB3 f\nA5 g\nB5 h\n");
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
