package org.posebook.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.importer.UnreadSheets;
import org.posebook.source.Location;

/** The sheet that lists the problems of a workbook, the last sheet of a marked copy. */
final class ProblemSheet {
  /** The sheet's name. */
  static final String NAME = "Problems";

  private static final int MOST_LINKS = 10_000;

  private ProblemSheet() {}

  /** Takes away the list of an earlier marked copy. */
  static void removeFrom(XSSFWorkbook book) {
    for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
      XSSFSheet sheet = book.getSheetAt(i);
      if (sheet.getSheetName().startsWith(NAME) && isUnread(sheet)) {
        book.removeSheetAt(i);
      }
    }
  }

  private static boolean isUnread(XSSFSheet sheet) {
    return Optional.ofNullable(sheet.getRow(0))
        .map(row -> row.getCell(0))
        .filter(cell -> cell.toString().equals(UnreadSheets.MARK))
        .isPresent();
  }

  /**
   * Adds the list.
   *
   * @param sheets the sheet that a place is on
   * @param unmarked how many cells with problems have no mark
   */
  static void add(
      XSSFWorkbook book,
      List<Diagnostic> problems,
      Function<Location.CellRef, Optional<XSSFSheet>> sheets,
      int unmarked) {
    String name = NAME;
    for (int i = 2; book.getSheet(name) != null; i++) {
      name = NAME + " " + i;
    }
    XSSFSheet sheet = book.createSheet(name);
    sheet.createRow(0).createCell(0).setCellValue(UnreadSheets.MARK);
    sheet
        .createRow(1)
        .createCell(0)
        .setCellValue(
            unmarked == 0
                ? "What to mend. Mend it in your own workbook and import that one again."
                : "What to mend. "
                    + unmarked
                    + " more cells have problems that are listed here, but have no mark.");
    XSSFCellStyle head = head(book);
    String[] heads = {"Weight", "Cell", "What", "How to mend it", "Rule"};
    XSSFRow top = sheet.createRow(3);
    for (int c = 0; c < heads.length; c++) {
      top.createCell(c).setCellValue(heads[c]);
      top.getCell(c).setCellStyle(head);
    }
    XSSFCellStyle plain = wrapped(book);
    XSSFCellStyle link = link(book);
    for (int i = 0; i < problems.size(); i++) {
      row(book, sheet.createRow(4 + i), problems.get(i), sheets, plain, i < MOST_LINKS, link);
    }
    int[] widths = {10, 24, 60, 60, 28};
    for (int c = 0; c < widths.length; c++) {
      sheet.setColumnWidth(c, widths[c] * 256);
    }
    sheet.createFreezePane(0, 4);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void row(
      XSSFWorkbook book,
      XSSFRow row,
      Diagnostic problem,
      Function<Location.CellRef, Optional<XSSFSheet>> sheets,
      XSSFCellStyle plain,
      boolean linked,
      XSSFCellStyle link) {
    text(row, 0, problem.severity().key(), plain);
    XSSFCell place = text(row, 1, shown(problem.at()), plain);
    text(row, 2, problem.message(), plain);
    text(row, 3, problem.hint().orElse(""), plain);
    text(row, 4, problem.rule().toString(), plain);
    row.setHeightInPoints(
        XlsxWriter.height(List.of(problem.message(), problem.hint().orElse("")), List.of(60, 60)));
    if (linked && problem.at() instanceof Location.CellRef at) {
      sheets
          .apply(at)
          .ifPresent(
              sheet -> {
                XSSFHyperlink way =
                    book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                way.setAddress("'" + sheet.getSheetName().replace("'", "''") + "'!" + at.cell());
                place.setHyperlink(way);
                place.setCellStyle(link);
              });
    }
  }

  private static String shown(Location at) {
    return switch (at) {
      case Location.CellRef cell ->
          cell.sheet().isEmpty() ? cell.cell() : cell.sheet() + "!" + cell.cell();
      case Location.TextSpan span -> span.display();
      case Location.WholeFile file -> "the whole file";
    };
  }

  private static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(XlsxWriter.escaped(CellPlan.clean(text)));
    cell.setCellStyle(style);
    return cell;
  }

  private static XSSFCellStyle wrapped(XSSFWorkbook book) {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle link(XSSFWorkbook book) {
    XSSFCellStyle style = wrapped(book);
    XSSFFont font = book.createFont();
    font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
    font.setColor(org.apache.poi.ss.usermodel.IndexedColors.BLUE.getIndex());
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle head(XSSFWorkbook book) {
    XSSFCellStyle style = wrapped(book);
    XSSFFont font = book.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(MarkedCopy.colour(Severity.ADVICE));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
