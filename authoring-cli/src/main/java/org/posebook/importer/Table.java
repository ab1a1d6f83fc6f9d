package org.posebook.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.figure.MotionWords;
import org.posebook.model.Ids;

/**
 * A table of a sheet: its header row and the rows under it.
 *
 * @param sheet the sheet's name
 * @param header the header row
 * @param columns the columns that the importer knows, by position
 * @param angles the columns of joint angles, by position
 * @param others the headers of the other columns, by position
 * @param rows the rows, without the header
 */
record Table(
    String sheet,
    RawRow header,
    Map<Integer, Column> columns,
    Map<Integer, MotionWords.JointTerm> angles,
    Map<Integer, String> others,
    List<RawRow> rows) {
  Table {
    angles = new LinkedHashMap<>(angles);
    columns = new LinkedHashMap<>(columns);
    others = new LinkedHashMap<>(others);
    rows = List.copyOf(rows);
  }

  /**
   * Whether the table tells how poses are done; if not, it may be a list of a routine's items. A
   * table with a column "Order" is such a list, even where its items have steps of their own.
   */
  boolean describesPoses() {
    return columns.containsValue(Column.STEPS)
        && columns.entrySet().stream()
            .filter(entry -> entry.getValue() == Column.NUMBER)
            .flatMap(entry -> header.in(entry.getKey()).stream())
            .noneMatch(cell -> Ids.fold(cell.shown()).equals("order"));
  }

  /** The cell with the pose's name, if the row has one. */
  Optional<RawCell> name(RawRow row) {
    return cell(row, Column.NAME).filter(cell -> !Words.meanNothing(cell.shown()));
  }

  /** The cell of a row in a column, if the row has it. */
  Optional<RawCell> cell(RawRow row, Column column) {
    return row.cells().stream().filter(cell -> column == columns.get(cell.column())).findFirst();
  }
}
