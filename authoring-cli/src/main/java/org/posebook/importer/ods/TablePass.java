package org.posebook.importer.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellMarks;
import org.posebook.importer.CellRange;
import org.posebook.importer.EmptyCell;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawPicture;
import org.posebook.importer.RawRow;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;
import org.posebook.source.Location;

/**
 * One table of an OpenDocument spreadsheet. Cells and rows that are the same are written once, with
 * a count: empty ones cost nothing, others are bounded by the {@link Budgets}.
 */
final class TablePass {
  /** A cell of the row that is read, before it is repeated. */
  private record Repeated(int column, int times, CellPass.Read cell) {}

  private final String file;
  private final String name;
  private final boolean hidden;
  private final Archive archive;
  private final BookTally tally;
  private final List<RawRow> rows = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<RawPicture> pictures = new ArrayList<>();
  private final List<EmptyCell> emptyCells = new ArrayList<>();
  private int row = 1;
  private int column = 1;

  TablePass(String file, String name, boolean hidden, Archive archive, BookTally tally) {
    this.file = file;
    this.name = name;
    this.hidden = hidden;
    this.archive = archive;
    this.tally = tally;
  }

  String name() {
    return name;
  }

  boolean hidden() {
    return hidden;
  }

  List<RawRow> rows() {
    return rows;
  }

  Set<Integer> hiddenRows() {
    return hiddenRows;
  }

  Set<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  List<CellRange> merged() {
    return merged;
  }

  List<RawPicture> pictures() {
    return pictures;
  }

  List<EmptyCell> emptyCells() {
    return emptyCells;
  }

  void read(Xml xml) throws IOException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "table-column" -> column(xml);
        case "table-row" -> row(xml);
        case "frame" ->
            add(
                CellPass.frame(
                    xml, archive, new Location.CellRef(file, name, 1, 1))); // On the page.
        case "table", "named-expressions", "forms", "scenario" -> xml.skip();
        default -> {
          // Groups of rows and columns.
        }
      }
    }
  }

  private void add(List<RawPicture> more) throws IOException {
    pictures.addAll(more);
    if (pictures.size() > Budgets.MARKS) {
      throw Budgets.exceeded("a sheet has more than 65,536 pictures");
    }
  }

  private static boolean isHidden(Xml xml) {
    return !xml.find("visibility").orElse("visible").equals("visible");
  }

  private void column(Xml xml) throws IOException {
    int times = Math.max(1, xml.number("number-columns-repeated", 1));
    if (isHidden(xml)) {
      for (int i = column; i < (long) column + times && i <= Budgets.COLUMNS; i++) {
        hiddenColumns.add(i);
      }
    }
    column = (int) Math.min((long) column + times, Budgets.COLUMNS + 1L);
  }

  private void row(Xml xml) throws IOException {
    int outer = xml.depth();
    int times = Math.max(1, xml.number("number-rows-repeated", 1));
    boolean rowHidden = isHidden(xml);
    List<Repeated> cells = new ArrayList<>();
    int at = 1;
    while (xml.nextIn(outer)) {
      int repeat = Math.max(1, xml.number("number-columns-repeated", 1));
      if (xml.starts("covered-table-cell")) {
        xml.skip(); // It lies under a merged cell.
      } else if (xml.starts("table-cell")) {
        at = cell(xml, at, repeat, cells);
        continue;
      } else {
        xml.skip();
        continue;
      }
      at = (int) Math.min((long) at + repeat, Budgets.COLUMNS + 1L);
    }
    if (!cells.isEmpty()) {
      repeat(cells, times, rowHidden);
    }
    row = (int) Math.min((long) row + times, Budgets.ROWS + 1L);
  }

  private int cell(Xml xml, int at, int repeat, List<Repeated> cells) throws IOException {
    int wide = xml.number("number-columns-spanned", 1);
    int high = xml.number("number-rows-spanned", 1);
    if ((wide > 1 || high > 1) && row <= Budgets.ROWS && at <= Budgets.COLUMNS) {
      merged.add(
          new CellRange(
              row,
              at,
              (int) Math.min((long) row + Math.max(1, high) - 1, Budgets.ROWS),
              (int) Math.min((long) at + Math.max(1, wide) - 1, Budgets.COLUMNS)));
      if (merged.size() > Budgets.MARKS) {
        throw Budgets.exceeded("a sheet has more than 65,536 merged ranges");
      }
    }
    Location.CellRef place =
        new Location.CellRef(
            file, name, Math.min(row, Budgets.ROWS), Math.min(at, Budgets.COLUMNS));
    CellPass.Read read = new CellPass(archive, tally, place).read(xml);
    add(read.pictures());
    if (read.value().isPresent()) {
      if ((long) at + repeat - 1 > Budgets.COLUMNS || row > Budgets.ROWS) {
        throw Budgets.exceeded("a sheet has cells beyond the last row or column of Excel");
      }
      cells.add(new Repeated(at, repeat, read));
    } else if (!read.marks().equals(CellMarks.NONE) && emptyCells.size() < Budgets.MARKS) {
      emptyCells.add(new EmptyCell(place, read.marks()));
    }
    return (int) Math.min((long) at + repeat, Budgets.COLUMNS + 1L);
  }

  private void repeat(List<Repeated> cells, int times, boolean rowHidden) throws IOException {
    if ((long) row + times - 1 > Budgets.ROWS) {
      throw Budgets.exceeded("a sheet has more than 1,048,576 rows");
    }
    for (int r = row; r < row + times; r++) {
      List<RawCell> written = new ArrayList<>();
      for (Repeated cell : cells) {
        for (int c = cell.column(); c < cell.column() + cell.times(); c++) {
          tally.cell();
          Location.CellRef at = new Location.CellRef(file, name, r, c);
          written.add(
              new RawCell(
                  at, tally.fitting(cell.cell().value().orElseThrow(), at), cell.cell().marks()));
        }
      }
      tally.row();
      rows.add(new RawRow(r, written));
      if (rowHidden) {
        hiddenRows.add(r);
      }
    }
  }
}
