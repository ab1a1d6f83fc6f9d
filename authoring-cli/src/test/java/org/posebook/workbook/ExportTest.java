package org.posebook.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.cli.CommandLineRun;
import org.posebook.importer.Golden;

/** A library written as a workbook comes back as it was, and as an author changes it. */
final class ExportTest {
  private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"samples.xlsx", "samples.ods"})
  void theSamplesComeBackByteForByte(String file) throws IOException {
    export(SAMPLES, file);
    importInto(file, "back");
    assertEquals(texts(SAMPLES), texts(folder.resolve("back")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"samples.xlsx", "samples.ods"})
  void theSameLibraryGivesTheSameBytes(String file) throws IOException {
    export(SAMPLES, file);
    byte[] first = Files.readAllBytes(folder.resolve(file));
    export(SAMPLES, file);
    assertArrayEquals(first, Files.readAllBytes(folder.resolve(file)));
  }

  @Test
  void theFormIsTheOneOfTheName() throws IOException {
    sacrum();
    CommandLineRun run = CommandLineRun.in(folder, "export", "--library", "library", "--to", "ods");
    assertEquals(0, run.code(), run.all());
    assertTrue(Files.exists(folder.resolve("library.ods")));
    Golden.assertMatches(
        "cli/export-two-forms.txt",
        CommandLineRun.in(folder, "export", "--library", "library", "--to", "ods", "-o", "x.xlsx")
            .all());
    Golden.assertMatches(
        "cli/export-no-form.txt",
        CommandLineRun.in(folder, "export", "--library", "library", "-o", "x.numbers").all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hip-lower-back.xlsx", "restorative-low-back.csv", "sacrum.xlsx", "si-joint.xlsx"})
  void eachSampleWorkbookComesBackByteForByte(String book) throws IOException {
    Path source = SAMPLES.resolve("workbooks").resolve(book);
    CommandLineRun.in(folder, "import", source.toString(), "--into", "library");
    export(folder.resolve("library"), "out.xlsx");
    importInto("out.xlsx", "back");
    assertEquals(texts(folder.resolve("library")), texts(folder.resolve("back")));
    // The file's name is the author's to change.
    Files.move(folder.resolve("out.xlsx"), folder.resolve("mine.xlsx"));
    importInto("mine.xlsx", "again");
    assertEquals(texts(folder.resolve("library")), texts(folder.resolve("again")));
  }

  @Test
  void importedIntoItsOwnLibraryItChangesNothing() throws IOException {
    sacrum();
    export(folder.resolve("library"), "out.xlsx");
    CommandLineRun run =
        CommandLineRun.in(folder, "import", "out.xlsx", "--into", "library", "--fail-on", "advice");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertLast("Nothing has changed. The library holds 5 poses and 1 routine.", run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Poses|Bridge|Set up|Fold a mat.|poses/bridge.yaml|setup: Fold a mat.",
        "Poses|Bridge|Start|prone|poses/bridge.yaml|start-position: prone",
        "Poses|Low cobra|Breathing|Breathe out.|poses/low-cobra.yaml|breathing: Breathe out.",
        "Poses|Pigeon|Meaning|a bird|poses/pigeon.yaml|meaning: a bird",
        "Poses|Savasana|Level|advanced|poses/savasana.yaml|level: advanced",
        "sacrum|Downward-facing dog|Dose|3 breaths|routines/sacrum.yaml|dose: 3 breaths",
        "sacrum|Downward-facing dog|Set up|Kneel.|routines/sacrum.yaml|setup: Kneel.",
        "sacrum|Title||A new title|routines/sacrum.yaml|title: A new title",
        "si-joint|Author||Someone|routines/si-joint.yaml|author: Someone",
        "Library|Paper||letter|posebook.yaml|paper: letter",
      })
  void aChangedCellChangesExactlyItsValue(
      String sheet, String row, String column, String text, String file, String line)
      throws IOException {
    export(SAMPLES, "samples.xlsx");
    change("samples.xlsx", sheet, row, column, text);
    importInto("samples.xlsx", "back");
    List<String> added = new ArrayList<>();
    Map<String, String> before = texts(SAMPLES);
    texts(folder.resolve("back"))
        .forEach(
            (name, now) -> {
              List<String> was = new ArrayList<>(before.getOrDefault(name, "").lines().toList());
              List<String> is = new ArrayList<>(now.lines().toList());
              was.removeAll(now.lines().toList());
              is.removeAll(before.getOrDefault(name, "").lines().toList());
              is.forEach(each -> added.add(name + "|" + each.strip()));
              assertEquals(Math.min(1, was.size()), is.isEmpty() ? 0 : was.size(), name);
            });
    assertEquals(List.of(file + "|" + line), added);
  }

  @Test
  void aCellChangedInALibrarysOwnWorkbookChangesThePoseItself() throws IOException {
    sacrum();
    export(folder.resolve("library"), "out.xlsx");
    change("out.xlsx", "Poses", "Pigeon", "Breathing", "Breathe as you like.");
    CommandLineRun run = CommandLineRun.in(folder, "import", "out.xlsx", "--into", "library");
    assertLast("1 file written. The library holds 5 poses and 1 routine.", run);
  }

  @Test
  void whatBothChangeAfterAnExportComesTogether() throws IOException {
    sacrum();
    export(folder.resolve("library"), "out.xlsx");
    edit("library/poses/pigeon.yaml", "name: Pigeon", "name: Pigeon\nmeaning: a bird");
    edit("library/routines/sacrum.yaml", "At home, on a mat", "In class, on a mat");
    change("out.xlsx", "Poses", "Pigeon", "Breathing", "Breathe as you like.");
    change("out.xlsx", "sacrum", "Title", null, "A new title");
    importInto("out.xlsx", "library");
    assertHolds("library/poses/pigeon.yaml", "meaning: a bird");
    assertHolds("library/poses/pigeon.yaml", "breathing: Breathe as you like.");
    assertHolds("library/routines/sacrum.yaml", "setting: In class, on a mat");
    assertHolds("library/routines/sacrum.yaml", "title: A new title");
    // The same workbook once more: now the record of that import tells what is new.
    edit("library/poses/pigeon.yaml", "Breathe as you like.", "Breathe as you wish.");
    change("out.xlsx", "Poses", "Pigeon", "Set up", "Fold a mat.");
    importInto("out.xlsx", "library");
    assertHolds("library/poses/pigeon.yaml", "breathing: Breathe as you wish.");
    assertHolds("library/poses/pigeon.yaml", "setup: Fold a mat.");
    // A new export begins anew: the author may take back what stands there.
    export(folder.resolve("library"), "out.xlsx");
    change("out.xlsx", "Poses", "Pigeon", "Breathing", "Breathe as you like.");
    importInto("out.xlsx", "library");
    assertHolds("library/poses/pigeon.yaml", "breathing: Breathe as you like.");
    assertHolds("library/poses/pigeon.yaml", "meaning: a bird");
  }

  @Test
  void aConflictAfterAnExportIsReportedAtBothPlaces() throws IOException {
    sacrum();
    export(folder.resolve("library"), "out.xlsx");
    edit("library/poses/pigeon.yaml", "Breathe slowly", "Breathe softly");
    change("out.xlsx", "Poses", "Pigeon", "Breathing", "Breathe as you like.");
    CommandLineRun run = CommandLineRun.in(folder, "import", "out.xlsx", "--into", "library");
    Golden.assertMatches("cli/export-conflict.txt", run.all());
    assertEquals(1, run.code());
    assertHolds("library/poses/pigeon.yaml", "breathing: Breathe softly");
  }

  @Test
  void whatNoColumnHoldsComesBackToo() throws IOException {
    library();
    CommandLineRun run = CommandLineRun.in(folder, "export", "--library", "library");
    Golden.assertMatches("cli/export.txt", run.all());
    CommandLineRun.in(folder, "import", "library.xlsx", "--into", "back", "--fail-on", "error");
    assertEquals(texts(folder.resolve("library")), texts(folder.resolve("back")));
  }

  @Test
  void whatAnAuthorChangesWinsOverWhatIsKept() throws IOException {
    library();
    CommandLineRun.in(folder, "export", "--library", "library");
    change("library.xlsx", "Poses", "Bridge", "Contraindications", "a sore neck");
    CommandLineRun run =
        CommandLineRun.in(folder, "import", "library.xlsx", "--into", "back", "--fail-on", "error");
    Golden.assertMatches("cli/export-changed.txt", run.all());
    String bridge = Files.readString(folder.resolve("back/poses/bridge.yaml"));
    assertEquals(true, bridge.contains("- a sore neck"), bridge);
    assertEquals(true, bridge.contains("by: Dr. Who"), bridge);
  }

  @Test
  void messages() throws IOException {
    library();
    write("library/poses/cat.yaml", "id: cat\nname: Cat\nsides: both\n");
    Golden.assertMatches(
        "cli/export-errors.txt", CommandLineRun.in(folder, "export", "--library", "library").all());
    Golden.assertMatches(
        "cli/help-export.txt", CommandLineRun.in(folder, "export", "--help").all());
    Golden.assertMatches(
        "cli/export-no-library.txt", CommandLineRun.in(folder, "export", "-o", "x.xlsx").all());
  }

  /** Imported twice: the second time drops names that differ in their marks alone. */
  private void sacrum() {
    String book = SAMPLES.resolve("workbooks/sacrum.xlsx").toString();
    CommandLineRun.in(folder, "import", book, "--into", "library");
    CommandLineRun.in(folder, "import", book, "--into", "library");
  }

  private void library() throws IOException {
    write(
        "library/posebook.yaml",
        "title: Test\nlanguage: en\npaper: a4\nnotices:\n  disclaimer: Ask first.\n");
    write(
        "library/poses/bridge.yaml",
        """
        id: bridge
        name: Bridge
        steps:
          - 1. Lift.
          - Lower.
        contraindications:
          - condition: a sore back
            modify: Lift less.
        easier:
          - how: Lift a little.
            figure: none
        figure:
          name: bridge
          angles:
            both knee:
              flex: 80
          mat: false
        media:
          - file: media/a.png
          - file: media/b.png
        review:
          by: Dr. Who
          "on": 2026-01-31
        extra:
          My column: mine
        """);
    write("library/media/a.png", "x");
    write("library/media/b.png", "x");
    write("library/poses/diary.yaml", "id: diary-pose\nname: Diary\n");
    Files.move(
        folder.resolve("library/poses/diary.yaml"),
        folder.resolve("library/poses/diary-pose.yaml"));
    write(
        "library/routines/gentle.yaml",
        """
        id: gentle
        title: Gentle
        items:
          - bridge
          - pose: diary-pose
            name: Another name
            steps:
              - Write.
          - bridge
        background:
          - heading: Title
            points:
              - A label as a heading.
        """);
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertEquals(true, text.contains(from), text);
    Files.writeString(file, text.replace(from, to));
  }

  private void assertHolds(String name, String line) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertEquals(true, text.contains(line), text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void export(Path library, String file) {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "export",
            "-o",
            file,
            "--library",
            library.toString(),
            "--force",
            "--fail-on",
            "advice");
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  private void importInto(String file, String library) {
    CommandLineRun run =
        CommandLineRun.in(folder, "import", file, "--into", library, "--fail-on", "error");
    assertEquals(0, run.code(), run.all());
  }

  private void change(String file, String sheet, String row, String column, String text)
      throws IOException {
    Path place = folder.resolve(file);
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(place)) {
      book = new XSSFWorkbook(in);
    }
    XSSFSheet on = book.getSheet(sheet);
    int head = -1;
    int at = 1;
    for (Row each : on) {
      for (Cell cell : each) {
        if (column != null && cell.toString().equals(column)) {
          head = each.getRowNum();
          at = cell.getColumnIndex();
        }
        if (each.getRowNum() > head
            && cell.getColumnIndex() < 2
            && cell.toString().equals(row)
            && (column == null || head >= 0)) {
          Cell to = each.getCell(at) == null ? each.createCell(at) : each.getCell(at);
          to.setCellValue(text);
          try (OutputStream out = Files.newOutputStream(place)) {
            book.write(out);
          }
          return;
        }
      }
    }
    throw new AssertionError("no row " + row);
  }

  /** The library's files by name. */
  private static Map<String, String> texts(Path library) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String part : List.of("posebook.yaml", "poses", "routines")) {
      try (Stream<Path> files = Files.walk(library.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          texts.put(library.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static void assertLast(String line, CommandLineRun run) {
    assertEquals(line, run.out().lines().reduce("", (first, second) -> second));
  }
}
