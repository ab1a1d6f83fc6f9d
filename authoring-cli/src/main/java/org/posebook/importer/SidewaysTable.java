package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.posebook.diagnostic.Diagnostic;

/**
 * A table that lies on its side: its first column holds the names that else stand in the first row,
 * and each further column is a pose.
 *
 * @param names the cells with the names, from top to bottom
 * @param poses the columns of the poses, each as a row
 * @param others rows that do not belong to it
 */
record SidewaysTable(List<RawCell> names, List<RawRow> poses, List<RawRow> others) {
  private static final int FEWEST_NAMES = 3;

  /** The table, if a column of the sheet is made of column names. */
  static Optional<SidewaysTable> find(RawSheet sheet, SheetNames known) {
    Map<Integer, List<RawCell>> columns = new TreeMap<>();
    for (RawRow row : sheet.rows()) {
      RawCell first = row.cells().getFirst();
      columns.computeIfAbsent(first.column(), key -> new ArrayList<>()).add(first);
    }
    return columns.values().stream()
        .filter(cells -> isMadeOfNames(cells, known))
        .findFirst()
        .map(cells -> of(sheet, cells, known));
  }

  private static boolean isMadeOfNames(List<RawCell> all, SheetNames known) {
    List<RawCell> cells = all.stream().map(SidewaysTable::bare).toList();
    Set<Column> found = HeaderFinder.columns(cells, known);
    long names =
        cells.stream()
            .filter(cell -> known.isName(cell.shown()) || Label.named(cell.shown()).isPresent())
            .count();
    return found.contains(Column.NAME) && found.size() >= FEWEST_NAMES && 2 * names >= cells.size();
  }

  private static SidewaysTable of(RawSheet sheet, List<RawCell> column, SheetNames known) {
    int position = column.getFirst().column();
    boolean many =
        sheet.rows().stream()
            .filter(row -> isName(row, position, known))
            .anyMatch(row -> row.cells().size() > 2);
    boolean begun = false;
    List<RawCell> names = new ArrayList<>();
    List<RawRow> others = new ArrayList<>();
    Map<Integer, List<RawCell>> poses = new TreeMap<>();
    for (RawRow row : sheet.rows()) {
      begun |= isName(row, position, known);
      RawCell first = row.cells().getFirst();
      String text = SheetLayout.Fact.bare(first.shown());
      boolean fact =
          row.cells().size() <= 2 && Label.named(text).isPresent() && !known.isName(text);
      if (!begun || first.column() != position || fact || (many && row.cells().size() == 1)) {
        others.add(row);
        continue;
      }
      names.add(bare(first));
      for (RawCell cell : row.cells().subList(1, row.cells().size())) {
        poses.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(cell);
      }
    }
    List<RawRow> rows = new ArrayList<>();
    poses.forEach((at, cells) -> rows.add(new RawRow(at, cells)));
    return new SidewaysTable(names, rows, others);
  }

  private static boolean isName(RawRow row, int position, SheetNames known) {
    RawCell first = row.cells().getFirst();
    return first.column() == position
        && known
            .column(SheetLayout.Fact.bare(first.shown()))
            .filter(Column.NAME::equals)
            .isPresent();
  }

  /** The table with what its names mean. */
  Table table(SheetNames known, List<Diagnostic> diagnostics) {
    MappedTable mapped = MappedTable.of(names, false, known);
    RawRow header = new RawRow(names.getFirst().at().row(), mapped.header());
    Table table =
        TableHead.read(
            names.getFirst().at().sheet(),
            false,
            header,
            mapped.meanings(),
            mapped.rows(poses),
            diagnostics);
    return Constants.added(table, known);
  }

  /** A name without the colon at its end. */
  private static RawCell bare(RawCell cell) {
    String text = SheetLayout.Fact.bare(cell.shown());
    return text.equals(cell.shown())
        ? cell
        : new RawCell(cell.at(), new CellValue.Text(text), cell.marks());
  }
}
