package org.posebook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Severity;
import org.posebook.importer.Heads;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.importer.UnreadableBookException;
import org.posebook.source.Location;

/**
 * A copy of an author's workbook with its problems marked: a colour and a note at each cell, and a
 * sheet that lists them all. Everything else is as it was.
 */
public final class MarkedCopy {
  /** The most cells that get a note; with more, spreadsheet programs become slow. */
  public static final int MOST_NOTES = 2000;

  private final XSSFWorkbook book;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  private MarkedCopy(XSSFWorkbook book) {
    this.book = book;
  }

  /**
   * Marks an Excel workbook.
   *
   * @param original the workbook's bytes; the file itself is not touched
   * @param problems what there is to mend in it, at its cells
   * @throws UnreadableBookException when the workbook cannot be opened to be written
   */
  public static byte[] of(InputStream original, List<Diagnostic> problems) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(original)) {
      new MarkedCopy(book).mark(problems);
      return FixedZip.of(book);
    } catch (POIXMLException | OpenXML4JRuntimeException e) {
      throw new UnreadableBookException(
          "This workbook has parts that posebook cannot copy, so no marked copy was written.",
          "Open it in your spreadsheet program, save it as an Excel workbook (.xlsx), and try"
              + " again.");
    }
  }

  /** Marks a table of another kind: the copy has its cells as texts, and the marks. */
  public static byte[] of(RawBook original, List<Diagnostic> problems) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (RawSheet sheet : original.sheets()) {
        copy(sheet, book);
      }
      new MarkedCopy(book).mark(problems);
      return FixedZip.of(book);
    }
  }

  private static void copy(RawSheet from, XSSFWorkbook book) {
    String name = WorkbookUtil.createSafeSheetName(from.name().isEmpty() ? "Table" : from.name());
    XSSFSheet sheet = book.createSheet(name);
    XSSFCellStyle text = book.createCellStyle();
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    text.setWrapText(true);
    for (RawRow row : from.rows()) {
      XSSFRow to = sheet.createRow(row.number() - 1);
      for (RawCell cell : row.cells()) {
        XSSFCell copied = to.createCell(cell.column() - 1);
        copied.setCellValue(XlsxWriter.escaped(CellPlan.clean(cell.shown())));
        copied.setCellStyle(text);
      }
    }
    for (int c = 0; c < 30; c++) {
      sheet.setColumnWidth(c, 24 * 256);
    }
  }

  private static final Set<String> LISTED_ONLY =
      Set.of("import/note-left-out", "import/link-left-out");

  private void mark(List<Diagnostic> problems) {
    ProblemSheet.removeFrom(book);
    Map<Location.CellRef, List<Diagnostic>> byCell = new LinkedHashMap<>();
    for (Diagnostic problem : problems) {
      // A remark on the author's own comment stands in the list alone: it would change the comment.
      if (problem.at() instanceof Location.CellRef at
          && !LISTED_ONLY.contains(problem.rule().name())) {
        byCell
            .computeIfAbsent(
                new Location.CellRef(at.file(), at.sheet(), at.row(), at.column()),
                none -> new ArrayList<>())
            .add(problem);
      }
    }
    byCell.entrySet().stream()
        .limit(MOST_NOTES)
        .forEach(
            entry ->
                sheet(entry.getKey()).ifPresent(s -> cell(s, entry.getKey(), entry.getValue())));
    ProblemSheet.add(book, problems, this::sheet, Math.max(0, byCell.size() - MOST_NOTES));
  }

  private Optional<XSSFSheet> sheet(Location.CellRef at) {
    return at.sheet().isEmpty()
        ? Optional.of(book.getSheetAt(0))
        : Optional.ofNullable(book.getSheet(at.sheet()));
  }

  private void cell(XSSFSheet sheet, Location.CellRef at, List<Diagnostic> problems) {
    XSSFRow row = sheet.getRow(at.row() - 1);
    XSSFRow there = row == null ? sheet.createRow(at.row() - 1) : row;
    XSSFCell found = there.getCell(at.column() - 1);
    XSSFCell cell = found == null ? there.createCell(at.column() - 1) : found;
    Severity worst =
        problems.stream().map(Diagnostic::severity).min(Severity::compareTo).orElseThrow();
    cell.setCellStyle(marked(cell.getCellStyle(), worst));
    note(sheet, cell, text(problems));
  }

  /** The cell's own style, but for its colour. */
  private XSSFCellStyle marked(XSSFCellStyle own, Severity severity) {
    return styles.computeIfAbsent(
        own.getIndex() + " " + severity.key(),
        none -> {
          XSSFCellStyle style = book.createCellStyle();
          try {
            style.cloneStyleFrom(own);
          } catch (RuntimeException e) {
            // Styles that other programs wrote can lack parts that the copying asks for.
            style = book.createCellStyle();
            style.setDataFormat(own.getDataFormat());
            style.setWrapText(own.getWrapText());
          }
          style.setFillForegroundColor(colour(severity));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  static XSSFColor colour(Severity severity) {
    String hex =
        switch (severity) {
          case ERROR -> "FFC7CE";
          case WARNING -> "FFEB9C";
          case ADVICE -> "DDEBF7";
        };
    return new XSSFColor(java.util.HexFormat.of().parseHex(hex), null);
  }

  private static void note(XSSFSheet sheet, XSSFCell cell, String text) {
    XSSFComment existing = sheet.getCellComment(new CellAddress(cell));
    if (existing != null) {
      XSSFRichTextString own = existing.getString();
      if (!own.getString().contains(text)) {
        own.append("\n\n" + text);
        existing.setString(own);
      }
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    int lines = 2 + text.length() / 40;
    XSSFComment comment =
        drawing.createCellComment(
            drawing.createAnchor(0, 0, 0, 0, column + 1, row, column + 4, row + lines));
    comment.setString(text);
    comment.setAuthor("posebook");
    cell.setCellComment(comment);
  }

  private static String text(List<Diagnostic> problems) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic problem : problems) {
      text.append(text.isEmpty() ? "" : "\n\n");
      text.append(Heads.OWN_NOTE).append(problem.severity().key()).append(": ");
      text.append(problem.message());
      problem.hint().ifPresent(hint -> text.append("\n").append(hint));
    }
    return CellPlan.clean(text.toString());
  }
}
