package org.posebook.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posebook.cli.CommandLineRun;
import org.posebook.importer.Column;
import org.posebook.importer.Golden;
import org.posebook.importer.Heads;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawSheet;
import org.posebook.importer.ods.OdsBookReader;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbook to be filled in says what the importer and the schemas say, and imports cleanly. */
final class TemplateTest {
  @TempDir private Path folder;

  @Test
  void everyColumnOfTheImporterIsThereOrLeftOutOnPurpose() {
    Set<Column> there = new HashSet<>(Template.POSES);
    there.addAll(Template.ITEMS);
    for (Column column : Column.values()) {
      assertTrue(there.contains(column) != Template.LEFT_OUT.containsKey(column), column.name());
    }
  }

  @Test
  void everyColumnAndFactHasItsHelp() throws IOException {
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX))) {
      for (XSSFSheet sheet : List.of(book.getSheet("Poses"), book.getSheet("Routine"))) {
        for (var row : sheet) {
          for (var cell : row) {
            String text = cell.getStringCellValue();
            boolean head = row.getRowNum() == 0 && sheet.getSheetName().equals("Poses");
            boolean label = cell.getColumnIndex() == 0 && Heads.isFact(text);
            if (head || label) {
              assertNotNull(cell.getCellComment(), text);
              assertFalse(cell.getCellComment().getString().getString().isBlank(), text);
            }
          }
        }
      }
    }
    for (Column column : Column.values()) {
      assertFalse(ColumnHelp.ENGLISH.what(column).isEmpty(), column.name());
    }
  }

  @Test
  void everyFactOfTheImporterIsThere() throws IOException {
    Set<String> labels = new HashSet<>();
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX))) {
      book.getSheet("Routine")
          .forEach(
              row -> {
                if (row.getCell(0) != null) {
                  labels.add(row.getCell(0).getStringCellValue());
                }
              });
    }
    Heads.facts().forEach(fact -> assertTrue(labels.contains(fact.title()), fact.title()));
  }

  @Test
  void everyWordOfTheSchemasIsInADropDown() throws IOException {
    Set<String> offered = new HashSet<>();
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX))) {
      for (var sheet : book) {
        for (DataValidation validation : sheet.getDataValidations()) {
          String[] words = validation.getValidationConstraint().getExplicitListValues();
          if (words != null) {
            offered.addAll(List.of(words));
          }
        }
      }
      book.getSheet("Lists").forEach(row -> offered.add(row.getCell(0).getStringCellValue()));
    }
    Set<String> words = new TreeSet<>();
    JsonNode pose = JsonMapper.shared().readTree(Schemas.text(SchemaName.POSE));
    for (var property : pose.path("properties").properties()) {
      if (!property.getKey().equals("figure")) {
        words(property.getValue(), words);
        words(pose.path("$defs").path(property.getKey()), words);
      }
    }
    words(pose.path("$defs").path("figure").path("properties").path("side"), words);
    JsonNode routine = JsonMapper.shared().readTree(Schemas.text(SchemaName.ROUTINE));
    words(routine.path("properties").path("tracker"), words);
    words(
        JsonMapper.shared()
            .readTree(Schemas.text(SchemaName.LIBRARY))
            .path("properties")
            .path("paper"),
        words);
    assertTrue(words.size() > 20, words::toString);
    words.forEach(word -> assertTrue(offered.contains(word), word));
    assertTrue(offered.containsAll(org.posebook.figure.atlas.Atlas.ids()));
  }

  private static void words(JsonNode node, Set<String> words) {
    node.path("enum").forEach(word -> words.add(word.asString("")));
    node.forEach(child -> words(child, words));
  }

  @Test
  void noProgramMakesDatesOfItsCells() throws IOException {
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX))) {
      for (String name : List.of("Poses", "Routine")) {
        XSSFSheet sheet = book.getSheet(name);
        List<Column> columns = name.equals("Poses") ? Template.POSES : Template.ITEMS;
        for (int c = 0; c < columns.size(); c++) {
          assertEquals("@", sheet.getColumnStyle(c).getDataFormatString(), columns.get(c).name());
        }
      }
    }
  }

  @Test
  void itsBytesAreAlwaysTheSame() throws IOException {
    byte[] bytes = Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX);
    assertArrayEquals(bytes, Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(1980, part.getTimeLocal().getYear(), part.getName());
        if (part.getName().equals("docProps/core.xml")) {
          String core = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertTrue(core.contains(">1970-01-01T00:00:00Z<"), core);
          assertEquals(1, core.split("T00:00:00Z", -1).length - 1, core);
        }
      }
    }
  }

  @Test
  void itImportsWithoutARemark() throws IOException {
    CommandLineRun written = CommandLineRun.in(folder, "template", "my-poses.xlsx");
    Golden.assertMatches("cli/template.txt", written.all());
    CommandLineRun run =
        CommandLineRun.in(
            folder, "import", "my-poses.xlsx", "--into", "library", "--fail-on", "advice");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(
        "4 files written. The library holds 2 poses and 1 routine.",
        run.out().lines().reduce("", (first, second) -> second));
    Golden.assertMatches(
        "template/routine.yaml",
        Files.readString(folder.resolve("library/routines/my-poses.yaml")));
    assertEquals(0, CommandLineRun.in(folder, "check", "library", "--fail-on", "error").code());
  }

  @ParameterizedTest
  @CsvSource({
    "en, xlsx", "es, xlsx", "fr, xlsx", "de, xlsx", "pt, xlsx",
    "en, ods", "es, ods", "fr, ods", "de, ods", "pt, ods"
  })
  void itImportsInEachLanguageAndForm(String language, String form) throws IOException {
    String file = "my-poses." + form;
    CommandLineRun.in(folder, "template", file, "--language", language);
    CommandLineRun run =
        CommandLineRun.in(folder, "import", file, "--into", "library", "--fail-on", "advice");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(
        "4 files written. The library holds 2 poses and 1 routine.",
        run.out().lines().reduce("", (first, second) -> second));
    StringBuilder written = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("library"))) {
      for (Path each : files.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        written.append("# ").append(folder.relativize(each)).append('\n');
        written.append(Files.readString(each).replace(file, "my-poses"));
      }
    }
    Golden.assertMatches("template/library-" + language + ".txt", written.toString());
  }

  @Test
  void asAnOpenDocumentItHoldsTheSameAndItsBytesAreAlwaysTheSame() throws IOException {
    byte[] bytes = Template.bytes(Titles.ENGLISH, WorkbookForm.ODS);
    assertArrayEquals(bytes, Template.bytes(Titles.ENGLISH, WorkbookForm.ODS));
    Path file = Files.write(folder.resolve("template.ods"), bytes);
    RawBook read = new OdsBookReader().read(file).value();
    WorkbookPlan plan = Template.plan(Titles.ENGLISH);
    List<RawSheet> planned = plan.raw("template.ods").sheets();
    for (int i = 0; i < planned.size(); i++) {
      assertEquals(planned.get(i).name(), read.sheets().get(i).name());
      assertEquals(cells(planned.get(i)), cells(read.sheets().get(i)));
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertEquals("mimetype", zip.stream().findFirst().orElseThrow().getName());
      Golden.assertMatches(
          "template/ods-rules.txt",
          new String(
                  zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(),
                  StandardCharsets.UTF_8)
              .replaceAll("(?s)^.*<table:content-validations>|</table:content-validations>.*$", "")
              .replace("<table:content-validation ", "\n<table:content-validation "));
    }
  }

  private static List<String> cells(RawSheet sheet) {
    return sheet.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.at().cell() + " " + cell.shown())
        .toList();
  }

  @Test
  void withTheExamplesTakenOutAndPosesWrittenInItImportsWithoutARemark() throws IOException {
    Path file = folder.resolve("mine.xlsx");
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX));
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet poses = book.getSheet("Poses");
      poses.removeRow(poses.getRow(2));
      for (int c = 1; c < 60; c++) {
        if (poses.getRow(1).getCell(c) != null) {
          poses.getRow(1).removeCell(poses.getRow(1).getCell(c));
        }
      }
      poses.getRow(1).getCell(0).setCellValue("Bridge");
      write(poses, 1, Template.POSES, Column.STEPS, "Lift your hips.");
      write(poses, 1, Template.POSES, Column.HOLD, "8-10 s");
      write(poses, 1, Template.POSES, Column.SIDES, "none");
      XSSFSheet routine = book.getSheet("Routine");
      int last = routine.getLastRowNum();
      routine.removeRow(routine.getRow(last));
      routine.getRow(last - 1).getCell(0).setCellValue("Bridge");
      routine.getRow(0).getCell(1).setCellValue("My morning");
      book.write(out);
    }
    CommandLineRun run =
        CommandLineRun.in(folder, "import", "mine.xlsx", "--into", "lib", "--fail-on", "advice");
    assertEquals("", run.err());
    assertEquals(
        "3 files written. The library holds 1 pose and 1 routine.",
        run.out().lines().reduce("", (first, second) -> second));
    assertTrue(Files.readString(folder.resolve("lib/poses/bridge.yaml")).contains("hold 8-10 s"));
  }

  @Test
  void itNeverWritesOverAFileUnasked() throws IOException {
    Files.writeString(folder.resolve("there.xlsx"), "mine");
    Golden.assertMatches(
        "cli/template-there.txt", CommandLineRun.in(folder, "template", "there.xlsx").all());
    assertEquals("mine", Files.readString(folder.resolve("there.xlsx")));
    assertEquals(0, CommandLineRun.in(folder, "template", "there.xlsx", "--force").code());
    Golden.assertMatches(
        "cli/template-no-xlsx.txt", CommandLineRun.in(folder, "template", "poses").all());
    Golden.assertMatches(
        "cli/template-language.txt",
        CommandLineRun.in(folder, "template", "x.xlsx", "--language", "tlh").all());
    Golden.assertMatches(
        "cli/help-template.txt", CommandLineRun.in(folder, "template", "--help").all());
  }

  @Test
  void itsHeads() throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook book = book(Template.bytes(Titles.ENGLISH, WorkbookForm.XLSX))) {
      for (var sheet : book) {
        lines.add("# " + sheet.getSheetName());
        if (!sheet.getSheetName().equals("Lists")) {
          for (var row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString().replace("\n", "⏎")));
            lines.add(String.join(" | ", cells));
          }
        }
      }
    }
    Golden.assertMatches("template/sheets.txt", String.join("\n", lines) + "\n");
  }

  private static void write(
      XSSFSheet sheet, int row, List<Column> columns, Column column, String text) {
    int at = columns.indexOf(column);
    XSSFCell cell = sheet.getRow(row).getCell(at);
    (cell == null ? sheet.getRow(row).createCell(at) : cell).setCellValue(text);
  }

  private static XSSFWorkbook book(byte[] bytes) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return new XSSFWorkbook(in);
    }
  }
}
