package org.posebook.importer.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;

/** Reading workbooks that Apache POI wrote, and files that are no workbooks. */
final class XlsxBookReaderTest {
  @TempDir private Path folder;

  private final XlsxBookReader reader = new XlsxBookReader();

  @Test
  void cellsOfEveryKind() throws IOException {
    Path file =
        write(
            book -> {
              XSSFSheet sheet = book.createSheet("Moves");
              Row row = sheet.createRow(3);
              row.createCell(1).setCellValue(" Kneel.\r\nSit back. ");
              row.createCell(2).setCellValue(5);
              row.createCell(3).setCellValue(0.1);
              row.createCell(4).setCellValue(5);
              row.getCell(4).setCellStyle(style(book, "0\" s\""));
              row.createCell(5).setCellValue(46244);
              row.getCell(5).setCellStyle(style(book, "d-mmm"));
              row.createCell(6).setCellValue(true);
              row.createCell(7).setCellErrorValue(FormulaError.REF.getCode());
              row.createCell(8).setCellFormula("\"3 x \"&C4");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              XSSFRichTextString rich = new XSSFRichTextString("bold and plain");
              rich.applyFont(0, 4, book.createFont());
              row.createCell(9).setCellValue(rich);
              row.createCell(10).setCellValue("   ");
              row.createCell(11).setCellStyle(style(book, "0"));
              row.createCell(28).setCellValue("Bālāsana बालासन 😀");
              row.createCell(29).setCellValue(0.5);
              row.getCell(29).setCellStyle(style(book, "0%"));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
              book.createSheet("Empty");
            });
    RawBook book = reader.read(file).value();
    assertEquals(List.of("Moves", "Empty"), book.sheets().stream().map(s -> s.name()).toList());
    assertEquals(
        """
        B4 Text Kneel.¶Sit back.
        C4 Numeral 5
        D4 Numeral 0.1
        E4 Numeral 5 s
        F4 Date 10-Aug
        G4 Bool yes
        H4 Failure #REF!
        I4 Text 3 x 5
        J4 Text bold and plain
        AC4 Text Bālāsana बालासन 😀
        AD4 Numeral 50%
        """,
        book.sheets().getFirst().rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(XlsxBookReaderTest::line)
            .collect(Collectors.joining("\n", "", "\n")));
    CellValue second = book.sheets().getFirst().rows().getFirst().cells().get(2).value();
    assertEquals(new CellValue.Numeral(new BigDecimal("0.1"), "0.1"), second);
  }

  @Test
  void theFileIsNeverChanged() throws IOException {
    Path file = write(book -> book.createSheet("A").createRow(0).createCell(0).setCellValue("x"));
    byte[] before = Files.readAllBytes(file);
    reader.read(file);
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(1, Files.list(folder).count());
  }

  private static String line(RawCell cell) {
    return cell.at().cell()
        + " "
        + cell.value().getClass().getSimpleName()
        + " "
        + cell.shown().replace('\n', '¶');
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private Path write(Consumer<XSSFWorkbook> fill) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(book);
      book.write(out);
    }
    return file;
  }
}
