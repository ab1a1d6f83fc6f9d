package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** Whole workbooks as people have them, with all that stands beside the values, to the library. */
final class RealWorkbookTest {
  @TempDir private Path folder;

  @Test
  void aWorkbookWithEverything() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = everything(book);
      ((XSSFSheet) sheet)
          .createTable(
              new AreaReference(
                  new CellReference(4, 1), new CellReference(9, 8), book.getSpreadsheetVersion()));
      save(book, "moves.xlsx");
    }
    golden("everything-xlsx", "moves.xlsx");
  }

  @Test
  void theSameInAnOldWorkbook() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      everything(book);
      save(book, "moves.xls");
    }
    golden("everything-xls", "moves.xls");
  }

  @Test
  void anExportOfNumbers() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet summary = book.createSheet("Export Summary");
      row(
          summary,
          2,
          1,
          "This document was exported from Numbers. Each table was converted to a" + " worksheet.");
      row(summary, 6, 1, "Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name");
      row(summary, 8, 1, "Moves");
      row(summary, 9, 2, "Facts", "Moves - Facts");
      row(summary, 10, 2, "Table 1", "Moves - Table 1");
      Sheet facts = book.createSheet("Moves - Facts");
      row(facts, 0, 0, "Facts", "", "");
      facts.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      row(facts, 1, 0, "Title", "Three moves");
      row(facts, 2, 0, "Disclaimer", "Ask first.");
      Sheet table = book.createSheet("Moves - Table 1");
      row(table, 0, 0, "Table 1", "", "", "");
      table.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      row(table, 1, 0, "Pose", "Steps", "Reps", "Done");
      row(table, 2, 0, "Bridge", "Lift.");
      table.getRow(2).createCell(2).setCellValue(10.0);
      table.getRow(2).createCell(3).setCellValue(true);
      row(table, 3, 0, "Cat-cow", "Round up.");
      table.getRow(3).createCell(2).setCellValue(8.0);
      table.getRow(3).createCell(3).setCellValue(false);
      save(book, "numbers.xlsx");
    }
    golden("numbers", "numbers.xlsx");
  }

  /** A table at B5 under a merged title, with marks of every kind in and beside it. */
  private static Sheet everything(Workbook book) throws IOException {
    Sheet sheet = book.createSheet("Moves");
    row(sheet, 0, 1, "Moves for a stiff back");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 8));
    row(
        sheet,
        4,
        1,
        "Pose ",
        "How to do it",
        "Reps",
        "Hold (sec)",
        "Effort",
        "Take care",
        "Video",
        "Picture");
    row(
        sheet,
        5,
        1,
        "Bridge",
        "1. Lie down.\n2. Lift your hips.",
        "10",
        "",
        "",
        "Go slow.",
        "Watch");
    sheet.getRow(5).createCell(4).setCellValue(5);
    sheet.getRow(5).createCell(5).setCellValue(0.5);
    style(book, sheet.getRow(5).getCell(5), "0%");
    row(sheet, 6, 1, "Cat-cow", "Round your back.");
    sheet.getRow(6).createCell(3).setCellValue(45879); // Excel made 10 August of "8-10".
    style(book, sheet.getRow(6).getCell(3), "d-mmm");
    row(sheet, 7, 1, "Secret move", "Not shown.");
    sheet.getRow(7).setZeroHeight(true);
    row(sheet, 8, 1, "Child's pose", "<p>Kneel.</p><ul><li>Sit back.</li></ul>");
    sheet.getRow(8).createCell(3).setCellFormula("4+4");
    sheet.getRow(8).createCell(4).setCellFormula("1/0");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    row(sheet, 9, 1, "Total", "", "26");
    row(sheet, 12, 1, "Title", "Three moves");
    row(sheet, 13, 1, "Disclaimer", "Ask first.");
    Sheet hidden = book.createSheet("Old");
    row(hidden, 0, 0, "Pose", "Steps");
    row(hidden, 1, 0, "Plank", "Hold.");
    book.setSheetHidden(1, true);
    link(book, sheet.getRow(5).getCell(7), "https://example.org/bridge");
    note(book, sheet, 5, 3, "Fewer if it hurts.");
    note(book, sheet, 4, 6, "Ask the clinician about these.");
    note(book, sheet, 6, 6, "Nothing to take care of?");
    note(book, sheet, 13, 2, "To be read by a lawyer.");
    picture(book, sheet, 5);
    return sheet;
  }

  private static void row(Sheet sheet, int number, int column, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(column + i).setCellValue(texts[i]);
      }
    }
  }

  private static void style(Workbook book, Cell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static void link(Workbook book, Cell cell, String address) {
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    cell.setHyperlink(link);
  }

  private static void note(Workbook book, Sheet sheet, int row, int column, String text) {
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(column + 1);
    anchor.setRow2(row + 3);
    anchor.setCol2(column + 3);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString(text));
    comment.setAuthor("Sample Author");
    comment.setAddress(row, column);
  }

  private static void picture(Workbook book, Sheet sheet, int row) throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 300; y++) {
        image.setRGB(x, y, y > 220 ? 0x557755 : 0xC0D8F0 - x / 4);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setRow1(row);
    anchor.setCol1(8);
    anchor.setRow2(row + 1);
    anchor.setCol2(9);
    var picture =
        sheet
            .createDrawingPatriarch()
            .createPicture(anchor, book.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG));
    if (picture instanceof XSSFPicture shape) {
      shape.getCTPicture().getNvPicPr().getCNvPr().setDescr("A meadow under the sky");
    }
  }

  private void save(Workbook book, String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      book.write(out);
    }
  }

  private void golden(String name, String book) throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve(book));
    CommandLineRun run =
        CommandLineRun.in(folder, "import", book, "--into", "lib", "--fail-on", "error");
    List<String> parts = new ArrayList<>(List.of(run.all()));
    if (Files.exists(folder.resolve("lib"))) {
      try (Stream<Path> files = Files.walk(folder.resolve("lib"))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          if (path.endsWith(".yaml")) {
            parts.add("--- " + path + "\n" + Files.readString(file));
          } else if (!path.endsWith(".jsonl")) {
            parts.add("--- " + path + ": " + Files.size(file) + " bytes\n");
          }
        }
      }
    }
    Golden.assertMatches("cli/real-" + name + ".txt", String.join("", parts));
    assertEquals(
        java.util.HexFormat.of().formatHex(before),
        java.util.HexFormat.of().formatHex(Files.readAllBytes(folder.resolve(book))));
  }
}
