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
  static Optional<SidewaysTable> find(RawSheet sheet) {
    Map<Integer, List<RawCell>> columns = new TreeMap<>();
    for (RawRow row : sheet.rows()) {
      RawCell first = row.cells().getFirst();
      columns.computeIfAbsent(first.column(), key -> new ArrayList<>()).add(first);
    }
    return columns.values().stream()
        .filter(SidewaysTable::isMadeOfNames)
        .findFirst()
        .map(cells -> of(sheet, cells));
  }

  private static boolean isMadeOfNames(List<RawCell> cells) {
    Set<Column> found = HeaderFinder.columns(cells);
    long known =
        cells.stream()
            .filter(
                cell ->
                    Column.named(SheetLayout.Fact.bare(cell.shown())).isPresent()
                        || Label.named(SheetLayout.Fact.bare(cell.shown())).isPresent())
            .count();
    return found.contains(Column.NAME) && found.size() >= FEWEST_NAMES && 2 * known >= cells.size();
  }

  private static SidewaysTable of(RawSheet sheet, List<RawCell> column) {
    int position = column.getFirst().column();
    boolean many =
        sheet.rows().stream()
            .filter(row -> isName(row, position, Column.NAME))
            .anyMatch(row -> row.cells().size() > 2);
    boolean begun = false;
    List<RawCell> names = new ArrayList<>();
    List<RawRow> others = new ArrayList<>();
    Map<Integer, List<RawCell>> poses = new TreeMap<>();
    for (RawRow row : sheet.rows()) {
      begun |= isName(row, position, Column.NAME);
      RawCell first = row.cells().getFirst();
      String text = SheetLayout.Fact.bare(first.shown());
      boolean fact =
          row.cells().size() <= 2 && Label.named(text).isPresent() && Column.named(text).isEmpty();
      if (!begun || first.column() != position || fact || (many && row.cells().size() == 1)) {
        others.add(row);
        continue;
      }
      names.add(new RawCell(first.at(), new CellValue.Text(text), first.marks()));
      for (RawCell cell : row.cells().subList(1, row.cells().size())) {
        poses.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(cell);
      }
    }
    List<RawRow> rows = new ArrayList<>();
    poses.forEach((at, cells) -> rows.add(new RawRow(at, cells)));
    return new SidewaysTable(names, rows, others);
  }

  private static boolean isName(RawRow row, int position, Column column) {
    RawCell first = row.cells().getFirst();
    return first.column() == position
        && Column.named(SheetLayout.Fact.bare(first.shown())).filter(column::equals).isPresent();
  }

  /** The table with what its names mean. */
  Table table(List<Diagnostic> diagnostics) {
    RawRow header = new RawRow(names.getFirst().at().row(), names);
    return TableHead.read(names.getFirst().at().sheet(), false, header, poses, diagnostics);
  }
}
