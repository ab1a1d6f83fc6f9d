package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of a table that are poses. Totals, notes and rows that only count are left out; a wide
 * merged cell is the title of the rows below it; rows beside a tall merged name are one pose.
 */
final class TableRows {
  private static final int LONGEST_TITLE = 60;
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,:% ]*\\p{L}{0,12}\\.?");

  private final Table table;
  private final SheetMarks marks;
  private final SkippedRows skipped;
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<Integer, RawCell> titles = new LinkedHashMap<>();
  private Optional<RawCell> title;

  private TableRows(Table table, SheetMarks marks, Optional<RawCell> title, SkippedRows skipped) {
    this.table = table;
    this.marks = marks;
    this.title = title;
    this.skipped = skipped;
  }

  /**
   * The table with its poses alone.
   *
   * @param title what stands over the table, where it is the title of its rows
   */
  static Table of(Table table, SheetMarks marks, Optional<RawCell> title, SkippedRows skipped) {
    TableRows rows = new TableRows(table, marks, title, skipped);
    table.rows().forEach(rows::add);
    return table.with(rows.rows, rows.titles);
  }

  private void add(RawRow row) {
    if (row.cells().stream().allMatch(this::saysNothing)) {
      return;
    }
    RawCell first = row.cells().getFirst();
    boolean alone = row.cells().size() == 1;
    boolean wide =
        marks
            .mergedAt(row.number(), first.column())
            .filter(range -> range.lastColumn() > range.firstColumn())
            .isPresent();
    if (isTotal(row)) {
      skipped.add(SkippedRows.TOTAL, row);
    } else if (alone && wide && first.shown().length() <= LONGEST_TITLE && !isNote(first)) {
      title = Optional.of(first);
    } else if (alone && (wide || isNote(first)) && table.columns().size() > 1) {
      skipped.add(SkippedRows.NOTE, row);
    } else if (table.name(row).isEmpty() && belongsToRowAbove(row)) {
      List<RawCell> cells = new ArrayList<>(rows.getLast().cells());
      cells.addAll(row.cells());
      rows.set(rows.size() - 1, new RawRow(rows.getLast().number(), cells));
    } else {
      title.ifPresent(cell -> titles.put(row.number(), cell));
      title = Optional.empty();
      rows.add(row);
    }
  }

  /** Whether the name above is merged down to this row. */
  private boolean belongsToRowAbove(RawRow row) {
    return !rows.isEmpty()
        && table
            .name(rows.getLast())
            .flatMap(name -> marks.mergedAt(name.at().row(), name.column()))
            .filter(range -> range.lastRow() >= row.number())
            .isPresent();
  }

  private boolean saysNothing(RawCell cell) {
    return Words.meanNothing(cell.shown())
        || table.columns().get(table.position(cell)) == Column.NUMBER
        || cell.value().equals(new CellValue.Bool(false));
  }

  /** A row such as "Total, 12": all that stands beside its first word is a number. */
  private static boolean isTotal(RawRow row) {
    List<RawCell> cells = row.cells();
    return cells.size() > 1
        && HeaderWords.isRow("total", cells.getFirst().shown())
        && cells.stream()
            .skip(1)
            .allMatch(
                cell ->
                    cell.value() instanceof CellValue.Numeral
                        || cell.value() instanceof CellValue.Failure
                        || NUMBER.matcher(cell.shown()).matches());
  }

  private static boolean isNote(RawCell cell) {
    return cell.shown().startsWith("*") || HeaderWords.isRow("note", cell.shown());
  }
}
