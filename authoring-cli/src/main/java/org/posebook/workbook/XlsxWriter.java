package org.posebook.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.posebook.importer.UnreadSheets;

/** Writes a planned workbook as an .xlsx file; the same plan gives the same bytes. */
final class XlsxWriter {
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Lists of words within a cell's rule are cut off by Excel after so many characters. */
  private static final int LONGEST_LIST = 255;

  private static final String LISTS = "Lists";
  private static final int WIDTH_UNIT = 256;
  private static final float LINE_POINTS = 15;

  /** A row can be no higher. */
  private static final float MOST_POINTS = 405;

  private final XSSFWorkbook book;
  private final Map<CellPlan.Look, XSSFCellStyle> styles = new EnumMap<>(CellPlan.Look.class);
  private final List<List<String>> lists = new ArrayList<>();

  private XlsxWriter(XSSFWorkbook book) {
    this.book = book;
    for (CellPlan.Look look : CellPlan.Look.values()) {
      styles.put(look, style(look));
    }
  }

  /** The file's bytes. */
  static byte[] bytes(WorkbookPlan plan) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      POIXMLProperties properties = book.getProperties();
      properties.getCoreProperties().setTitle(CellPlan.clean(plan.title()));
      properties.getCoreProperties().setCreator("posebook");
      properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.getExtendedProperties().getUnderlyingProperties().setApplication("posebook");
      XlsxWriter writer = new XlsxWriter(book);
      plan.sheets().forEach(writer::sheet);
      writer.lists();
      return FixedZip.of(book);
    }
  }

  private void sheet(SheetPlan plan) {
    XSSFSheet sheet = book.createSheet(plan.name());
    book.setSheetHidden(book.getSheetIndex(sheet), plan.hidden());
    for (int c = 0; c < plan.widths().size(); c++) {
      sheet.setColumnWidth(c, plan.widths().get(c) * WIDTH_UNIT);
      sheet.setDefaultColumnStyle(c, styles.get(CellPlan.Look.TEXT));
    }
    for (int r = 0; r < plan.rows().size(); r++) {
      List<CellPlan> cells = plan.rows().get(r);
      XSSFRow row = sheet.createRow(r);
      if (cells.size() > 1) {
        row.setHeightInPoints(height(cells.stream().map(CellPlan::text).toList(), plan.widths()));
      }
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).text().isEmpty()) {
          cell(sheet, row.createCell(c), cells.get(c));
        }
      }
    }
    if (plan.frozenRows() > 0 || plan.frozenColumns() > 0) {
      sheet.createFreezePane(plan.frozenColumns(), plan.frozenRows());
    }
    plan.choices().forEach(choice -> choice(sheet, choice));
    print(sheet, plan);
  }

  private void cell(XSSFSheet sheet, XSSFCell cell, CellPlan plan) {
    cell.setCellValue(escaped(plan.text()));
    cell.setCellStyle(styles.get(plan.look()));
    plan.note().ifPresent(note -> note(sheet, cell, note));
  }

  /** A text in which nothing looks like a character's number, which readers would replace. */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** The height of a row in points, so that wrapped texts are seen whole. */
  static float height(List<String> texts, List<Integer> widths) {
    int most = 1;
    for (int c = 0; c < texts.size() && c < widths.size(); c++) {
      int lines = 0;
      for (String line : texts.get(c).split("\n", -1)) {
        lines += 1 + line.length() / Math.max(1, widths.get(c));
      }
      most = Math.max(most, lines);
    }
    return Math.min(MOST_POINTS, most * LINE_POINTS);
  }

  private static void note(XSSFSheet sheet, XSSFCell cell, String text) {
    int column = cell.getColumnIndex();
    int row = cell.getRowIndex();
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(
                sheet
                    .createDrawingPatriarch()
                    .createAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 6));
    comment.setString(text);
    comment.setAuthor("posebook");
    cell.setCellComment(comment);
  }

  private void choice(XSSFSheet sheet, SheetPlan.Choice choice) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint =
        switch (choice.source()) {
          case SheetPlan.Words(List<String> words) -> constraint(helper, words);
          case SheetPlan.Cells cells -> helper.createFormulaListConstraint(cells.formula());
        };
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                choice.firstRow() - 1,
                choice.lastRow() - 1,
                choice.column() - 1,
                choice.column() - 1));
    validation.setEmptyCellAllowed(true);
    validation.setSuppressDropDownArrow(true); // In this format, true shows the arrow.
    validation.setShowErrorBox(!choice.warning().isEmpty());
    if (!choice.warning().isEmpty()) {
      validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
      validation.createErrorBox("posebook", choice.warning());
    }
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint constraint(DataValidationHelper helper, List<String> words) {
    if (String.join(",", words).length() <= LONGEST_LIST
        && words.stream().noneMatch(word -> word.contains(","))) {
      return helper.createExplicitListConstraint(words.toArray(String[]::new));
    }
    int place = lists.indexOf(words);
    if (place < 0) {
      place = lists.size();
      lists.add(words);
    }
    String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(place);
    return helper.createFormulaListConstraint(
        LISTS + "!$" + letter + "$2:$" + letter + "$" + (words.size() + 1));
  }

  /** Long lists stand on a hidden sheet. */
  private void lists() {
    if (lists.isEmpty()) {
      return;
    }
    XSSFSheet sheet = book.createSheet(LISTS);
    sheet.createRow(0).createCell(0).setCellValue(UnreadSheets.MARK);
    for (int c = 0; c < lists.size(); c++) {
      for (int r = 0; r < lists.get(c).size(); r++) {
        XSSFRow row = sheet.getRow(r + 1) == null ? sheet.createRow(r + 1) : sheet.getRow(r + 1);
        row.createCell(c).setCellValue(lists.get(c).get(r));
      }
    }
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }

  private static void print(XSSFSheet sheet, SheetPlan plan) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    if (plan.fitsPage()) {
      sheet.setFitToPage(true);
      sheet.getPrintSetup().setFitWidth((short) 1);
      sheet.getPrintSetup().setFitHeight((short) 0);
    } else if (plan.frozenColumns() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, plan.frozenColumns() - 1));
    }
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    if (plan.frozenRows() > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, plan.frozenRows() - 1, -1, -1));
    }
    sheet.getFooter().setCenter("&A · &P / &N");
  }

  private XSSFCellStyle style(CellPlan.Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setWrapText(look.wrapped());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(colour(CellPlan.Look.LINE));
    }
    if (!look.ink().isEmpty()) {
      XSSFFont font = book.createFont();
      font.setBold(look.bold());
      font.setColor(colour(look.ink()));
      if (look == CellPlan.Look.TITLE) {
        font.setFontHeightInPoints(CellPlan.Look.TITLE_POINTS);
      }
      style.setFont(font);
    }
    return style;
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
