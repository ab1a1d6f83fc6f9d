package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.source.Location;

/**
 * Gives the rows of a table the values that a mapping has for those that say nothing themselves.
 */
final class Constants {
  /** Behind all columns that a mapping makes of others. */
  private static final int BEHIND = 3_000_000;

  private Constants() {}

  static Table added(Table table, SheetNames names) {
    List<SheetMapping.Constant> constants = names.mapping().constants();
    if (constants.isEmpty()) {
      return table;
    }
    Map<Integer, Column> columns = new LinkedHashMap<>(table.columns());
    for (int i = 0; i < constants.size(); i++) {
      columns.put(BEHIND + i, constants.get(i).column());
    }
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : table.rows()) {
      List<RawCell> cells = new ArrayList<>(row.cells());
      for (int i = 0; i < constants.size(); i++) {
        SheetMapping.Constant constant = constants.get(i);
        if (says(table, row, constant.column())) {
          continue;
        }
        table.cell(row, constant.column()).filter(Constants::isBare).ifPresent(cells::remove);
        Location.CellRef at =
            MappedTable.virtual(row.cells().getFirst().at(), BEHIND + i, table.upright());
        names.places().put(at, List.of(new BookPlaces.Stretch(0, constant.at())));
        cells.add(new RawCell(at, new CellValue.Text(constant.value())));
      }
      rows.add(new RawRow(row.number(), cells));
    }
    return new Table(
        table.sheet(),
        table.upright(),
        table.header(),
        columns,
        table.angles(),
        table.others(),
        rows,
        table.headings());
  }

  /** Whether a row has a word of its own: a dose in one cell says also what its parts are. */
  private static boolean says(Table table, RawRow row, Column column) {
    if (column == Column.DOSE) {
      return java.util.Arrays.stream(Column.values())
          .filter(other -> other == Column.DOSE || other.form() == Column.Form.DOSE)
          .anyMatch(other -> has(table, row, other));
    }
    boolean whole = column.form() == Column.Form.DOSE && has(table, row, Column.DOSE);
    return whole || has(table, row, column);
  }

  private static boolean has(Table table, RawRow row, Column column) {
    Optional<RawCell> cell = table.cell(row, column);
    return cell.filter(c -> !Words.meanNothing(c.shown())).isPresent();
  }

  private static boolean isBare(RawCell cell) {
    return cell.marks().equals(CellMarks.NONE);
  }
}
