package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.posebook.cli.CommandLineRun;
import org.posebook.importer.csv.CsvBookReader;
import org.posebook.importer.poi.XlsBookReader;
import org.posebook.importer.xlsx.XlsxBookReader;
import org.posebook.source.Location;

/**
 * Any workbook at all is read as it was written: each value at its cell, and nothing besides. Its
 * import ends with a result or a message.
 */
final class AnyWorkbookTest {
  private static final List<String> PIECES =
      List.of(
          "Pose",
          "Steps",
          "Hold (sec)",
          "Title",
          "Disclaimer",
          "Bridge",
          "3 x 8-10",
          "- ",
          "1. ",
          " ",
          "\n",
          "\t",
          ",",
          ";",
          "|",
          "\"",
          "'",
          "=1+1",
          "<p>&amp;</p>",
          "Größe",
          "सेतु",
          "橋",
          "\u00a0",
          "\u200b",
          "🧘",
          "{note x}",
          "]]>",
          "#REF!");
  private static final List<String> SHEETS =
      List.of("Moves", "Übungen & <mehr>", "Poses", "橋 1", "it's", "a.b-c (2)", "  spaces  ");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** What a cell must be read as; numbers are compared as such, and where they show as they do. */
  private record Want(String kind, String text, Optional<BigDecimal> number) {
    static Want of(String kind, String text) {
      return new Want(kind, text, Optional.empty());
    }
  }

  /** A sheet as it was written. */
  private static final class Written {
    final Map<List<Integer>, Want> cells = new HashMap<>();
    final Map<List<Integer>, String> notes = new HashMap<>();
    final Set<Integer> hiddenRows = new TreeSet<>();
    final Set<Integer> hiddenColumns = new TreeSet<>();
  }

  @Property(tries = 40)
  void excelWorkbooks(@ForAll long seed) throws IOException {
    roundTrip(new Random(seed), new XSSFWorkbook(), "a.xlsx", new XlsxBookReader());
  }

  @Property(tries = 40)
  void oldWorkbooks(@ForAll long seed) throws IOException {
    roundTrip(new Random(seed), new HSSFWorkbook(), "a.xls", new XlsBookReader());
  }

  private static void roundTrip(Random random, Workbook empty, String name, BookReader reader)
      throws IOException {
    Path folder = Files.createTempDirectory("posebook-any");
    Path file = folder.resolve(name);
    Map<String, Written> sheets = new TreeMap<>();
    List<String> order = new ArrayList<>();
    try (Workbook book = empty) {
      int first = random.nextInt(SHEETS.size());
      for (int i = 0; i <= random.nextInt(3); i++) {
        String sheet = SHEETS.get((first + i) % SHEETS.size());
        order.add(sheet);
        sheets.put(sheet, fill(random, book, book.createSheet(sheet)));
      }
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    RawBook read = reader.read(file, BookOptions.FOUND_OUT).value();
    assertEquals(order, read.sheets().stream().map(RawSheet::name).toList());
    for (RawSheet sheet : read.sheets()) {
      Written written = sheets.get(sheet.name());
      assertCells(written.cells, sheet);
      assertEquals(written.hiddenRows, new TreeSet<>(sheet.marks().hiddenRows()));
      assertEquals(written.hiddenColumns, new TreeSet<>(sheet.marks().hiddenColumns()));
      assertEquals(List.of(new CellRange(91, 1, 93, 4)), sheet.marks().merged());
      Map<List<Integer>, String> notes = new HashMap<>();
      sheet.rows().stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> note(cell.at(), cell.marks(), notes));
      sheet.marks().emptyCells().forEach(cell -> note(cell.at(), cell.marks(), notes));
      assertEquals(written.notes, notes);
    }
    assertImported(folder, name);
  }

  private static void note(Location.CellRef at, CellMarks marks, Map<List<Integer>, String> notes) {
    marks.note().ifPresent(note -> notes.put(List.of(at.row(), at.column()), note));
  }

  @Property(tries = 60)
  void textTables(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    char mark = List.of(',', ';', '\t', '|').get(random.nextInt(4));
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    Map<List<Integer>, Want> wanted = new HashMap<>();
    int rows = 1 + random.nextInt(12);
    for (int r = 1; r <= rows; r++) {
      int columns = random.nextInt(7);
      for (int c = 1; c <= columns; c++) {
        String cell = random.nextInt(4) == 0 ? "" : text(random);
        text.append(c > 1 ? String.valueOf(mark) : "");
        text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        if (!cell.isBlank() && !cell.strip().isEmpty()) {
          wanted.put(List.of(r, c), Want.of("Text", cell.strip()));
        }
      }
      text.append(end);
    }
    Path folder = Files.createTempDirectory("posebook-any");
    Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
    BookOptions options = new BookOptions(Optional.empty(), Optional.of(mark));
    RawBook read = new CsvBookReader().read(folder.resolve("a.csv"), options).value();
    assertCells(wanted, read.sheets().getFirst());
    assertImported(folder, "a.csv");
  }

  private static Written fill(Random random, Workbook book, Sheet sheet) {
    Written written = new Written();
    Map<String, CellStyle> styles = new HashMap<>();
    int rows = 1 + random.nextInt(14);
    for (int i = 0; i < rows; i++) {
      int r = random.nextInt(40);
      Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
      for (int n = random.nextInt(8); n >= 0; n--) {
        int c = random.nextInt(10) == 0 ? 20 + random.nextInt(200) : random.nextInt(10);
        if (row.getCell(c) == null) {
          Cell cell = row.createCell(c);
          value(random, book, styles, cell)
              .ifPresent(want -> written.cells.put(List.of(r + 1, c + 1), want));
        }
      }
    }
    sheet.addMergedRegion(new CellRangeAddress(90, 92, 0, 3));
    if (random.nextInt(3) == 0) {
      int column = random.nextInt(9);
      sheet.setColumnHidden(column, true);
      written.hiddenColumns.add(column + 1);
      for (Row row : sheet) {
        boolean any =
            written.cells.keySet().stream().anyMatch(at -> at.get(0) == row.getRowNum() + 1);
        if (any && random.nextBoolean()) {
          row.setZeroHeight(true);
          written.hiddenRows.add(row.getRowNum() + 1);
        }
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int r = random.nextInt(40);
      int c = random.nextInt(10);
      if (!written.notes.containsKey(List.of(r + 1, c + 1))) {
        note(book, sheet, r, c, "Note " + i + "\nof two lines");
        written.notes.put(List.of(r + 1, c + 1), "Note " + i + "\nof two lines");
      }
    }
    return written;
  }

  private static void note(Workbook book, Sheet sheet, int row, int column, String text) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column);
    anchor.setRow2(row + 2);
    anchor.setCol2(column + 2);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString(text));
    comment.setAddress(row, column);
  }

  private static Optional<Want> value(
      Random random, Workbook book, Map<String, CellStyle> styles, Cell cell) {
    switch (random.nextInt(12)) {
      case 0 -> {
        return Optional.empty(); // A cell with nothing in it.
      }
      case 1 -> {
        double number = random.nextInt(100_000) / 100.0 - 300;
        cell.setCellValue(number);
        return Optional.of(number(number, ""));
      }
      case 2 -> {
        double number = Math.scalb(random.nextDouble() + 0.5, random.nextInt(160) - 80);
        cell.setCellValue(number);
        return Optional.of(number(number, ""));
      }
      case 3 -> {
        int number = random.nextInt(2000) - 1000;
        cell.setCellValue(number);
        return Optional.of(number(number, Integer.toString(number)));
      }
      case 4 -> {
        int number = random.nextInt(90);
        cell.setCellValue(number);
        cell.setCellStyle(style(book, styles, "0\" s\""));
        return Optional.of(number(number, number + " s"));
      }
      case 5 -> {
        int number = random.nextInt(100);
        cell.setCellValue(number / 100.0);
        cell.setCellStyle(style(book, styles, "0%"));
        return Optional.of(number(number / 100.0, number + "%"));
      }
      case 6 -> {
        int day = 20_000 + random.nextInt(30_000);
        LocalDate date = DAY_ZERO.plusDays(day);
        cell.setCellValue(day);
        cell.setCellStyle(style(book, styles, "d-mmm"));
        return Optional.of(
            Want.of("Date", date.getDayOfMonth() + "-" + MONTHS.get(date.getMonthValue() - 1)));
      }
      case 7 -> {
        boolean yes = random.nextBoolean();
        cell.setCellValue(yes);
        return Optional.of(Want.of("Bool", yes ? "yes" : "no"));
      }
      case 8 -> {
        cell.setCellErrorValue(FormulaError.REF.getCode());
        return Optional.of(Want.of("Failure", "#REF!"));
      }
      case 9 -> {
        int number = random.nextInt(50);
        cell.setCellFormula(random.nextBoolean() ? number + "+1" : "\"a\"&" + number);
        return Optional.of(
            cell.getCellFormula().startsWith("\"")
                ? Want.of("Text", "a" + number)
                : number(number + 1, Integer.toString(number + 1)));
      }
      default -> {
        String text = text(random);
        cell.setCellValue(text);
        return text.strip().isEmpty()
            ? Optional.empty()
            : Optional.of(Want.of("Text", text.strip()));
      }
    }
  }

  private static CellStyle style(Workbook book, Map<String, CellStyle> styles, String format) {
    return styles.computeIfAbsent(
        format,
        code -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(code));
          return style;
        });
  }

  private static String text(Random random) {
    if (random.nextInt(150) == 0) {
      return "long ".repeat(6_553).strip();
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Want number(double number, String shown) {
    return new Want(
        "Numeral",
        shown,
        Optional.of(new BigDecimal(Double.toString(number)).round(new MathContext(15))));
  }

  private static void assertCells(Map<List<Integer>, Want> wanted, RawSheet sheet) {
    Map<List<Integer>, Want> left = new HashMap<>(wanted);
    int row = 0;
    for (RawRow each : sheet.rows()) {
      assertTrue(each.number() > row, "rows from top to bottom");
      row = each.number();
      int column = 0;
      for (RawCell cell : each.cells()) {
        assertEquals(each.number(), cell.at().row());
        assertTrue(cell.column() > column, "cells from left to right");
        column = cell.column();
        Want want = left.remove(List.of(cell.at().row(), cell.column()));
        String at = sheet.name() + "!" + cell.at().cell() + " " + cell.value();
        assertTrue(want != null, at);
        assertEquals(want.kind(), cell.value().getClass().getSimpleName(), at);
        if (cell.value() instanceof CellValue.Numeral numeral) {
          assertEquals(0, want.number().orElseThrow().compareTo(numeral.value()), at);
        }
        if (!want.text().isEmpty()) {
          assertEquals(want.text(), cell.shown(), at);
        }
      }
    }
    assertEquals(Map.of(), left, "cells that were not read");
  }

  private static void assertImported(Path folder, String name) {
    CommandLineRun run =
        CommandLineRun.in(folder, "import", name, "--into", "library", "--dry-run");
    assertTrue(run.code() == 0 || run.code() == 1 || run.code() == 3, run.all());
    assertFalse(run.err().contains("fault of posebook"), run.err());
  }
}
