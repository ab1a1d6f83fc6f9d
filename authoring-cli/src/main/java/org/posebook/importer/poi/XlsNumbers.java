package org.posebook.importer.poi;

import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.posebook.importer.CellValue;

/** The numbers of an old workbook, with their formats. */
final class XlsNumbers {
  private final HSSFWorkbook book;
  private final NumberFormats formats;

  XlsNumbers(HSSFWorkbook book) {
    this.book = book;
    this.formats = new NumberFormats(book.getInternalWorkbook().isUsing1904DateWindowing());
  }

  CellValue of(HSSFCell cell) {
    HSSFCellStyle style = cell.getCellStyle();
    int index = style.getDataFormat();
    return formats.number(
        Double.toString(cell.getNumericCellValue()),
        index,
        Optional.ofNullable(style.getDataFormatString(book)));
  }
}
