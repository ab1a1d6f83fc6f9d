package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** What a user sees when something is wrong: the whole text, and the exit code. */
final class MessagesTest {
  @TempDir private Path folder;

  @Test
  void aWrongHeader() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"),
        """
        Title,My back
        Disclaimer,Ask first.

        Pose,Stpes
        Bridge,Lift.
        """);
    golden("wrong-header", 1, "import", "back.csv", "--into", "library");
    assertTrue(Files.exists(folder.resolve("library/poses/bridge.yaml")));
  }

  @Test
  void noHeader() throws IOException {
    Files.writeString(folder.resolve("back.csv"), "Bridge,Lift your hips.\nCat,Round.\n");
    golden("no-header", 1, "import", "back.csv", "--into", "library");
    assertEquals(1, files().count());
  }

  @Test
  void aWrongDose() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"),
        """
        Title,My back
        Disclaimer,Ask first.

        Pose,Steps,Dose
        Bridge,"Lift.
        Lower.","hold 5 s, wibble, daily"
        """);
    golden("wrong-dose", 1, "import", "back.csv", "--into", "library");
  }

  @Test
  void anUnknownPose() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      rows(book, "Poses", "Pose|Steps", "Bridge|Lift.");
      rows(
          book,
          "Routine",
          "No.|Pose|Dose",
          "1|Brigde|2 x 8",
          "",
          "Title|My back",
          "Disclaimer|Ask first.");
      try (OutputStream out = Files.newOutputStream(folder.resolve("back.xlsx"))) {
        book.write(out);
      }
    }
    golden("unknown-pose", 1, "import", "back.xlsx", "--into", "library");
    assertEquals(1, files().count());
  }

  @Test
  void aMissingDisclaimer() throws IOException {
    Files.writeString(folder.resolve("back.csv"), "Title,My back\n\nPose,Steps\nBridge,Lift.\n");
    golden("missing-disclaimer", 1, "print", "back.csv");
    assertEquals(1, files().count());
  }

  @Test
  void anEmptyWorkbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("back.xlsx"))) {
      book.createSheet("Sheet1");
      book.write(out);
    }
    golden("empty-workbook", 1, "import", "back.xlsx");
    assertEquals(1, files().count());
  }

  @Test
  void aTextFileNamedXlsx() throws IOException {
    Files.writeString(folder.resolve("back.xlsx"), "Pose,Steps\n");
    golden("text-named-xlsx", 1, "import", "back.xlsx");
    golden("text-named-xlsx-printed", 1, "print", "back.xlsx");
    assertEquals(1, files().count());
  }

  @Test
  void filesThatAreNotThere() throws IOException {
    golden("no-such-book", 3, "import", "gone.xlsx");
    golden("no-such-folder", 3, "check", "gone");
    golden("not-a-library", 3, "check", ".");
    Files.writeString(folder.resolve("notes.docx"), "x");
    golden("unknown-ending", 3, "import", "notes.docx");
  }

  @Test
  void usage() throws IOException {
    golden("no-command", 2);
    golden("misspelt-command", 2, "pint");
    golden("no-books", 2, "import");
    golden("wrong-paper", 2, "print", "x", "--paper", "a5");
    golden("help", 0, "--help");
    golden("help-import", 0, "import", "--help");
    golden("help-check", 0, "check", "--help");
    golden("help-print", 0, "print", "--help");
    golden("help-build", 0, "build", "--help");
    golden("help-draw", 0, "draw", "--help");
  }

  @Test
  void aLibraryWithFaults() throws IOException {
    library();
    golden("library-faults", 1, "check", "library");
    golden("library-faults-json", 1, "check", "library", "--format", "json");
    golden("library-faults-in-folder", 1, "check", "library", "--fail-on", "error");
    golden("print-broken", 1, "print", "broken", "--library", "library");
    golden("print-misspelt", 2, "print", "gentel", "--library", "library");
    golden("build-with-faults", 1, "build", "library");
    assertTrue(Files.exists(folder.resolve("library/out/gentle.pdf")));
    assertTrue(Files.notExists(folder.resolve("library/out/broken.pdf")));
  }

  @Test
  void aPictureThatIsMissing() throws IOException {
    write("library/posebook.yaml", "title: Test\nnotices:\n  disclaimer: Ask first.\n");
    write(
        "library/poses/bridge.yaml",
        "id: bridge\nname: Bridge\nsteps:\n  - Lift.\nmedia:\n  - file: media/bridge.png\n");
    golden("missing-picture", 1, "check", "library");
  }

  @Test
  void drawing() throws IOException {
    golden("draw", 0, "draw", "Child’s pose");
    assertTrue(Files.readString(folder.resolve("childs-pose.svg")).startsWith("<svg "));
    golden("draw-sheet", 0, "draw", "--sheet", "-o", "all.svg");
    assertTrue(Files.readString(folder.resolve("all.svg")).contains("legs-up-the-wall"));
    golden("draw-list", 0, "draw", "--list");
    golden("draw-misspelt", 2, "draw", "brige");
    golden("draw-nothing", 2, "draw");
  }

  @Test
  void aFigureThatIsNotThere() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"),
        """
        Title,My back
        Disclaimer,Ask first.

        Pose,Steps,Figure
        My bridge,Lift.,brige
        My cat,Round.,Cat cow
        """);
    golden("unknown-figure", 1, "import", "back.csv", "--into", "library");
    assertTrue(
        Files.readString(folder.resolve("library/poses/my-cat.yaml")).contains("figure: cat-cow"));
  }

  @Test
  void posesWithoutARoutine() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      rows(book, "Poses", "Pose|Steps", "Bridge|Lift.");
      try (OutputStream out = Files.newOutputStream(folder.resolve("poses.xlsx"))) {
        book.write(out);
      }
    }
    golden("print-poses-only", 1, "print", "poses.xlsx");
    golden("import-poses-only", 0, "import", "poses.xlsx", "--into", "library");
  }

  @Test
  void aWorkbookWithErrorsDoesNotStopTheBuild() throws IOException {
    library();
    write("library/workbooks/bad.csv", "Title,Bad\n\nPose,Steps\nHop,Jump.\n");
    write("library/workbooks/worse.xlsx", "%PDF-1.7 no workbook");
    golden("build-with-bad-workbooks", 3, "build", "library");
  }

  @Test
  void aFolderForTheSheet() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"), "Title,B\nDisclaimer,Ask first.\n\nPose,Steps\nBridge,Lift.\n");
    golden("print-into-folder", 0, "print", "back.csv", "-o", "sheets/");
    assertTrue(Files.exists(folder.resolve("sheets/back.pdf")));
  }

  @Test
  void warningsDoNotStopPrinting() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"),
        """
        Title,My back
        Disclaimer,Ask first.

        Pose,Steps,Dose
        Bridge,Lift.,till tired
        """);
    golden("print-with-warning", 0, "print", "back.csv", "-o", "sheets/my-back.pdf");
    assertTrue(Files.size(folder.resolve("sheets/my-back.pdf")) > 1000);
  }

  private void library() throws IOException {
    write("library/posebook.yaml", "title: Test\nnotices:\n  disclaimer: Ask first.\n");
    write("library/poses/bridge.yaml", "id: bridge\nname: Bridge\nsteps:\n  - Lift.\n");
    write(
        "library/poses/cat.yaml",
        "id: cat\nname: Cat\nsides: both\nstpes:\n  - Round.\ndose: hold 5 s, wibble\n");
    write("library/routines/gentle.yaml", "id: gentle\ntitle: Gentle\nitems:\n  - bridge\n");
    write(
        "library/routines/broken.yaml",
        "id: broken\ntitle: Three moves\nitems:\n  - bridge\n  - pose: brigde\n    dose: 2 x 8\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void rows(XSSFWorkbook book, String name, String... rows) {
    var sheet = book.createSheet(name);
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        if (!cells[c].isEmpty()) {
          var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
          row.createCell(c).setCellValue(cells[c]);
        }
      }
    }
  }

  private Stream<Path> files() throws IOException {
    return Files.list(folder);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all().replace(folder.toString(), "FOLDER"));
    assertEquals(code, run.code());
  }
}
