package org.posebook.importer.poi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressBase;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellMarks;
import org.posebook.importer.CellRange;
import org.posebook.importer.CellValue;
import org.posebook.importer.EmptyCell;
import org.posebook.importer.Heads;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.importer.SheetMarks;
import org.posebook.source.Location;

/** One sheet of an old workbook. */
final class XlsSheet {
  private static final int COLUMNS = 256;

  private final String file;
  private final HSSFWorkbook book;
  private final int index;
  private final HSSFSheet sheet;
  private final XlsNumbers numbers;
  private final BookTally tally;
  private final Map<CellAddress, String> notes = new HashMap<>();
  private final Map<CellAddress, String> links = new HashMap<>();

  XlsSheet(String file, HSSFWorkbook book, int index, XlsNumbers numbers, BookTally tally) {
    this.file = file;
    this.book = book;
    this.index = index;
    this.sheet = book.getSheetAt(index);
    this.numbers = numbers;
    this.tally = tally;
  }

  RawSheet read() throws IOException {
    notes();
    links();
    List<RawRow> rows = new ArrayList<>();
    Set<Integer> hidden = new HashSet<>();
    for (Row row : sheet) {
      List<RawCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        cell((HSSFCell) cell).ifPresent(cells::add);
      }
      if (!cells.isEmpty()) {
        for (RawCell cell : cells) {
          tally.cell();
          tally.text(cell.shown()); // Counted here once more: it bounds the whole workbook.
        }
        rows.add(new RawRow(row.getRowNum() + 1, cells));
        if (row.getZeroHeight()) {
          hidden.add(row.getRowNum() + 1);
        }
      }
    }
    return new RawSheet(
        sheet.getSheetName(),
        rows,
        new SheetMarks(
            book.isSheetHidden(index) || book.isSheetVeryHidden(index),
            hidden,
            hiddenColumns(),
            sheet.getMergedRegions().stream().map(XlsSheet::range).toList(),
            filters(),
            XlsPictures.of(file, sheet),
            emptyCells(rows)));
  }

  private List<EmptyCell> emptyCells(List<RawRow> rows) {
    Set<CellAddress> addresses = new TreeSet<>(notes.keySet());
    addresses.addAll(links.keySet());
    for (RawRow row : rows) {
      row.cells()
          .forEach(cell -> addresses.remove(new CellAddress(row.number() - 1, cell.column() - 1)));
    }
    return addresses.stream()
        .map(address -> new EmptyCell(place(address), marks(address)))
        .toList();
  }

  private Location.CellRef place(CellAddress address) {
    return new Location.CellRef(
        file, sheet.getSheetName(), address.getRow() + 1, address.getColumn() + 1);
  }

  private CellMarks marks(CellAddress address) {
    return new CellMarks(
        Optional.ofNullable(notes.get(address)), Optional.ofNullable(links.get(address)));
  }

  private Optional<RawCell> cell(HSSFCell cell) throws IOException {
    Location.CellRef at = place(cell.getAddress());
    return value(cell)
        .filter(found -> !found.shown().isEmpty())
        .map(found -> new RawCell(at, tally.fitting(found, at), marks(cell.getAddress())));
  }

  private Optional<CellValue> value(HSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> Optional.of(numbers.of(cell));
      case STRING ->
          Optional.of(new CellValue.Text(clean(cell.getRichStringCellValue().getString())));
      case BOOLEAN -> Optional.of(new CellValue.Bool(cell.getBooleanCellValue()));
      case ERROR -> Optional.of(new CellValue.Failure(error(cell.getErrorCellValue())));
      case BLANK, FORMULA, _NONE -> Optional.empty();
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  private static String clean(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private void notes() {
    for (Map.Entry<CellAddress, HSSFComment> note : sheet.getCellComments().entrySet()) {
      String text = clean(note.getValue().getString().getString());
      String author = note.getValue().getAuthor();
      if (author != null && !author.isEmpty() && text.startsWith(author + ":")) {
        text = text.substring(author.length() + 1).strip(); // Excel puts the name in front.
      }
      if (!text.isEmpty() && !Heads.isHelp(text, author == null ? "" : author)) {
        notes.put(note.getKey(), text);
      }
    }
  }

  private void links() throws IOException {
    List<HSSFHyperlink> all = sheet.getHyperlinkList();
    if (all.size() > Budgets.MARKS) {
      throw Budgets.exceeded("a sheet has more than 65,536 links");
    }
    for (HSSFHyperlink link : all) {
      String address = link.getAddress();
      if (address != null
          && (link.getType() == HyperlinkType.URL || link.getType() == HyperlinkType.EMAIL)) {
        links.put(new CellAddress(link.getFirstRow(), link.getFirstColumn()), address);
      }
    }
  }

  private Set<Integer> hiddenColumns() {
    Set<Integer> hidden = new HashSet<>();
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        hidden.add(column + 1);
      }
    }
    return hidden;
  }

  private static CellRange range(CellRangeAddressBase range) {
    return new CellRange(
        range.getFirstRow() + 1,
        range.getFirstColumn() + 1,
        range.getLastRow() + 1,
        range.getLastColumn() + 1);
  }

  /** Where filters are: old workbooks keep this as a name of their own. */
  private List<CellRange> filters() {
    List<CellRange> filters = new ArrayList<>();
    for (Name name : book.getAllNames()) {
      if (name.getSheetIndex() == index && name.getNameName().contains("Filter")) {
        String formula = name.getRefersToFormula();
        if (formula != null && formula.contains(":") && !formula.contains("#REF")) {
          AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL97);
          filters.add(
              new CellRange(
                  area.getFirstCell().getRow() + 1,
                  area.getFirstCell().getCol() + 1,
                  area.getLastCell().getRow() + 1,
                  area.getLastCell().getCol() + 1));
        }
      }
    }
    return filters;
  }
}
