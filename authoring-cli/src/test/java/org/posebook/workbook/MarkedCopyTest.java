package org.posebook.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.cli.CommandLineRun;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.Golden;
import org.posebook.source.Location;

/** A marked copy has the problems at their cells, and all else as the author made it. */
final class MarkedCopyTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir private Path folder;

  @Test
  void problemsAreMarkedAndAllElseIsAsItWas() throws IOException {
    byte[] original = rich();
    CommandLineRun run =
        CommandLineRun.in(folder, "import", "back.xlsx", "--into", "l", "--mark", "marked.xlsx");
    Golden.assertMatches("cli/mark.txt", run.all());
    assertEquals(1, run.code());
    assertArrayEquals(original, Files.readAllBytes(folder.resolve("back.xlsx")));
    Map<String, byte[]> before = parts(original);
    Map<String, byte[]> after = parts(Files.readAllBytes(folder.resolve("marked.xlsx")));
    assertTrue(after.keySet().containsAll(before.keySet()), () -> after.keySet().toString());
    for (String name : before.keySet()) {
      if (name.startsWith("xl/media/")
          || name.startsWith("xl/charts/")
          || name.equals("xl/worksheets/sheet2.xml")
          || name.equals("xl/theme/theme1.xml")) {
        assertArrayEquals(before.get(name), after.get(name), name);
      }
    }
    try (XSSFWorkbook was = open(original);
        XSSFWorkbook is = open(Files.readAllBytes(folder.resolve("marked.xlsx")))) {
      assertEquals(was.getNumberOfSheets() + 1, is.getNumberOfSheets());
      same(was, is);
      XSSFSheet sheet = is.getSheet("Routine");
      XSSFCell sides = sheet.getRow(4).getCell(3);
      assertEquals("FFFFC7CE", sides.getCellStyle().getFillForegroundColorColor().getARGBHex());
      assertEquals("0.00\" s\"", sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString());
      assertTrue(note(sheet, "D5").contains("\"bth\" is not allowed"), note(sheet, "D5"));
      // The author's own note stays, with posebook's below.
      assertTrue(note(sheet, "B4").startsWith("My own note"), note(sheet, "B4"));
      assertTrue(note(sheet, "B4").contains("posebook, warning"), note(sheet, "B4"));
      assertEquals("A note that stays", note(sheet, "A1"));
    }
  }

  @Test
  void theProblemsAreListedWithLinks() throws IOException {
    rich();
    CommandLineRun.in(folder, "import", "back.xlsx", "--into", "l", "--mark", "marked.xlsx");
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook book = open(Files.readAllBytes(folder.resolve("marked.xlsx")))) {
      book.getSheet("Problems")
          .forEach(
              row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(
                    cell ->
                        cells.add(
                            cell
                                + (cell.getHyperlink() == null
                                    ? ""
                                    : " -> " + cell.getHyperlink().getAddress())));
                lines.add(String.join(" | ", cells));
              });
    }
    Golden.assertMatches("template/problems.txt", String.join("\n", lines) + "\n");
  }

  @Test
  void aMarkedCopyThatIsMendedImportsAsTheOriginalWould() throws IOException {
    rich();
    CommandLineRun.in(folder, "import", "back.xlsx", "--into", "l", "--mark", "marked.xlsx");
    CommandLineRun first = CommandLineRun.in(folder, "import", "back.xlsx", "--into", "l");
    CommandLineRun second = CommandLineRun.in(folder, "import", "marked.xlsx", "--into", "l");
    assertEquals(first.all(), second.all().replace("marked.xlsx", "back.xlsx"));
    // Marking the marked copy gives one list, and each note once.
    CommandLineRun.in(folder, "import", "marked.xlsx", "--into", "l", "--mark", "twice.xlsx");
    try (XSSFWorkbook once = open(Files.readAllBytes(folder.resolve("marked.xlsx")));
        XSSFWorkbook twice = open(Files.readAllBytes(folder.resolve("twice.xlsx")))) {
      assertEquals(once.getNumberOfSheets(), twice.getNumberOfSheets());
      assertEquals(note(once.getSheet("Routine"), "D5"), note(twice.getSheet("Routine"), "D5"));
    }
  }

  @Test
  void theSameBookGivesTheSameCopy() throws IOException {
    byte[] original = rich();
    List<Diagnostic> problems = problems(3);
    assertArrayEquals(
        MarkedCopy.of(new ByteArrayInputStream(original), problems),
        MarkedCopy.of(new ByteArrayInputStream(original), problems));
  }

  @Test
  void beyondSomeThousandsProblemsAreListedOnly() throws IOException {
    byte[] bytes =
        MarkedCopy.of(new ByteArrayInputStream(rich()), problems(MarkedCopy.MOST_NOTES + 7));
    try (XSSFWorkbook book = open(bytes)) {
      assertEquals(
          "What to mend. 7 more cells have problems that are listed here, but have no mark.",
          book.getSheet("Problems").getRow(1).getCell(0).getStringCellValue());
      assertEquals(MarkedCopy.MOST_NOTES + 7 + 3, book.getSheet("Problems").getLastRowNum());
    }
  }

  @Test
  void aTextTableGivesAWorkbookWithMarks() throws IOException {
    Files.writeString(
        folder.resolve("back.csv"),
        "Title,My back\nDisclaimer,Ask first.\n\nPose,Steps,Sides\nBridge,Lift.,bth\n");
    CommandLineRun run =
        CommandLineRun.in(folder, "import", "back.csv", "--into", "l", "--mark", "marked.xlsx");
    Golden.assertMatches("cli/mark-csv.txt", run.all());
    try (XSSFWorkbook book = open(Files.readAllBytes(folder.resolve("marked.xlsx")))) {
      assertEquals("bth", book.getSheetAt(0).getRow(4).getCell(2).getStringCellValue());
      assertTrue(note(book.getSheetAt(0), "C5").contains("not allowed"));
    }
  }

  @Test
  void messages() throws IOException {
    rich();
    Files.writeString(
        folder.resolve("good.csv"),
        "Title,My back\nDisclaimer,Ask first.\n\nPose,Steps\nBridge,Lift.\n");
    Files.writeString(folder.resolve("other.xlsx"), "mine");
    mark("mark-itself", "back.xlsx", "back.xlsx");
    mark("mark-other", "back.xlsx", "other.xlsx");
    mark("mark-nothing", "good.csv", "m.xlsx");
    mark("mark-no-xlsx", "good.csv", "m.csv");
    mark("mark-unreadable", "other.xlsx", "m.xlsx");
    CommandLineRun two =
        CommandLineRun.in(folder, "import", "good.csv", "back.xlsx", "--mark", "m.xlsx");
    Golden.assertMatches("cli/mark-two.txt", two.all());
    assertFalse(Files.exists(folder.resolve("m.xlsx")));
  }

  private void mark(String golden, String book, String copy) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, "import", book, "--into", "l", "--mark", copy);
    Golden.assertMatches("cli/" + golden + ".txt", run.all());
  }

  private static List<Diagnostic> problems(int count) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      problems.add(
          Diagnostic.warning(
              new RuleId("test/some"),
              new Location.CellRef("back.xlsx", "Routine", i, 7),
              "Odd.",
              "Mend it."));
    }
    return problems;
  }

  /** Each cell's value, formula, format and note, and what else a sheet has, but for the marks. */
  private static void same(XSSFWorkbook was, XSSFWorkbook is) {
    for (int s = 0; s < was.getNumberOfSheets(); s++) {
      XSSFSheet before = was.getSheetAt(s);
      XSSFSheet after = is.getSheetAt(s);
      assertEquals(before.getSheetName(), after.getSheetName());
      for (var row : before) {
        assertEquals(row.getHeight(), after.getRow(row.getRowNum()).getHeight());
        for (var cell : row) {
          XSSFCell other = after.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
          assertEquals(cell.toString(), other.toString());
          assertEquals(cell.getCellType(), other.getCellType());
          assertEquals(
              cell.getCellStyle().getDataFormatString(),
              other.getCellStyle().getDataFormatString());
          assertEquals(cell.getCellStyle().getFontIndex(), other.getCellStyle().getFontIndex());
        }
      }
      for (int c = 0; c < 8; c++) {
        assertEquals(before.getColumnWidth(c), after.getColumnWidth(c));
      }
      assertEquals(before.getMergedRegions(), after.getMergedRegions());
      assertEquals(
          before.getSheetConditionalFormatting().getNumConditionalFormattings(),
          after.getSheetConditionalFormatting().getNumConditionalFormattings());
      assertEquals(before.getDataValidations().size(), after.getDataValidations().size());
    }
    assertEquals(was.getAllPictures().size(), is.getAllPictures().size());
  }

  private static String note(XSSFSheet sheet, String cell) {
    XSSFComment comment = sheet.getCellComment(new CellAddress(cell));
    return comment == null ? "" : comment.getString().getString();
  }

  /** A workbook with all that authors put into one, and three problems. */
  private byte[] rich() throws IOException {
    Path file = folder.resolve("back.xlsx");
    if (Files.exists(file)) {
      return Files.readAllBytes(file);
    }
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Routine");
      String[][] cells = {
        {"Title", "My back"},
        {"Disclaimer", "Ask first."},
        {},
        {"Pose", "Stpes", "Hold", "Sides"},
        {"Bridge", "Lift.", "5", "bth"},
        {"Cat", "Round.", "", "none"}
      };
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < cells[r].length; c++) {
          (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r))
              .createCell(c)
              .setCellValue(cells[r][c]);
        }
      }
      var format = book.createCellStyle();
      format.setDataFormat(book.createDataFormat().getFormat("0.00\" s\""));
      format.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
      format.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      sheet.getRow(4).getCell(2).setCellStyle(format);
      sheet.getRow(4).getCell(2).setCellValue(5);
      sheet.setColumnWidth(1, 9999);
      sheet.getRow(5).setHeightInPoints(40);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      note(drawing, sheet.getRow(0).getCell(0), "A note that stays");
      note(drawing, sheet.getRow(3).getCell(1), "My own note");
      int picture = book.addPicture(PNG, Workbook.PICTURE_TYPE_PNG);
      drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 6, 1, 8, 6), picture);
      var rules = sheet.getSheetConditionalFormatting();
      var rule = rules.createConditionalFormattingRule(ComparisonOperator.GT, "3");
      rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.RED.getIndex());
      rules.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("C5:C9")}, rule);
      var helper = sheet.getDataValidationHelper();
      sheet.addValidationData(
          helper.createValidation(
              helper.createExplicitListConstraint(new String[] {"none", "each"}),
              new CellRangeAddressList(4, 9, 3, 3)));
      XSSFSheet numbers = book.createSheet("Numbers");
      numbers.createRow(0).createCell(0).setCellValue("posebook does not read this sheet");
      for (int r = 1; r < 5; r++) {
        numbers.createRow(r).createCell(0).setCellValue(r);
        numbers.getRow(r).createCell(1).setCellFormula("A" + (r + 1) + "*2");
      }
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      chart(numbers);
      book.setPrintArea(0, "$A$1:$D$6");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return Files.readAllBytes(file);
  }

  private static void note(XSSFDrawing drawing, XSSFCell cell, String text) {
    XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 5, 0, 7, 3));
    comment.setString(text);
    cell.setCellComment(comment);
  }

  private static void chart(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, 0, 10, 12));
    var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var left = chart.createValueAxis(AxisPosition.LEFT);
    XDDFChartData data = chart.createData(ChartTypes.LINE, bottom, left);
    data.addSeries(
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("A2:A5")),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B5")));
    chart.plot(data);
  }

  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return new XSSFWorkbook(in);
    }
  }
}
