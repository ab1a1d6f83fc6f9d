package org.posebook.importer.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Dump;
import org.posebook.importer.Packed;

/** Reading workbooks of Excel 97 to 2003 that Apache POI wrote. */
final class XlsBookReaderTest {
  @TempDir private Path folder;

  @Test
  void cellsAndMarks() throws IOException {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("Moves");
      var row = sheet.createRow(1);
      row.createCell(1).setCellValue(" Kneel.\r\nSit back. ");
      row.createCell(2).setCellValue(5);
      styled(book, row.getCell(2), "0\" s\"");
      row.createCell(3).setCellValue(0.1);
      row.createCell(4).setCellValue(46244);
      styled(book, row.getCell(4), "d-mmm");
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellErrorValue(FormulaError.REF);
      row.createCell(7).setCellFormula("\"3 x \"&3");
      row.createCell(8).setCellValue("   ");
      row.createCell(9);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.createRow(3).setZeroHeight(true);
      sheet.getRow(3).createCell(0).setCellValue("hidden");
      sheet.setColumnHidden(2, true);
      sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 3));
      sheet.setAutoFilter(new CellRangeAddress(1, 3, 0, 3));
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress("https://example.org/x");
      row.getCell(1).setHyperlink(link);
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      HSSFComment note = drawing.createCellComment(anchor(3, 3));
      note.setString(new HSSFRichTextString("Ann:\nSlowly."));
      note.setAuthor("Ann");
      row.getCell(2).setCellComment(note);
      HSSFPicture picture =
          drawing.createPicture(
              anchor(2, 5), book.addPicture(Packed.PNG, Workbook.PICTURE_TYPE_PNG));
      byte[] words = "A bridge\0".getBytes(StandardCharsets.UTF_16LE);
      EscherComplexProperty description =
          new EscherComplexProperty(
              EscherPropertyTypes.GROUPSHAPE__DESCRIPTION, false, words.length);
      description.setComplexData(words);
      picture.getOptRecord().addEscherProperty(description);
      book.createSheet("Old").createRow(0).createCell(0).setCellValue("x");
      book.setSheetHidden(1, true);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    byte[] before = Files.readAllBytes(file);
    assertEquals(
        """
        # Moves
        hidden rows [4]
        hidden columns [3]
        merged R5C1:R5C4
        table R2C1:R4C4
        B2 Text Kneel.¶Sit back. link: https://example.org/x
        C2 Numeral 5 s note: Slowly.
        D2 Numeral 0.1
        E2 Date 10-Aug
        F2 Bool yes
        G2 Failure #REF!
        H2 Text 3 x 3
        A4 Text hidden
        picture C6 image1.png "A bridge" 68 bytes
        # Old (hidden)
        A1 Text x
        """,
        Dump.of(new XlsBookReader().read(file)));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private static HSSFClientAnchor anchor(int column, int row) {
    return new HSSFClientAnchor(0, 0, 0, 0, (short) column, row, (short) (column + 1), row + 2);
  }

  private static void styled(HSSFWorkbook book, HSSFCell cell, String format) {
    HSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
