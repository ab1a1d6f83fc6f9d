package org.posebook.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.figure.MotionWords;
import org.posebook.model.Ids;

/**
 * A table of a sheet: its header row and the rows under it. In a table that lies on its side each
 * pose is a column; then "row" means such a column, and positions are row numbers.
 *
 * @param sheet the sheet's name
 * @param upright whether each pose is a row
 * @param header the cells with the names of the columns
 * @param columns the columns that the importer knows, by position
 * @param angles the columns of joint angles, by position
 * @param others the headers of the other columns, by position
 * @param rows the rows, without the header
 * @param headings titles of parts, by the number of the row that they stand over
 */
record Table(
    String sheet,
    boolean upright,
    RawRow header,
    Map<Integer, Column> columns,
    Map<Integer, MotionWords.JointTerm> angles,
    Map<Integer, String> others,
    List<RawRow> rows,
    Map<Integer, RawCell> headings) {
  Table {
    angles = new LinkedHashMap<>(angles);
    columns = new LinkedHashMap<>(columns);
    others = new LinkedHashMap<>(others);
    rows = List.copyOf(rows);
    headings = new LinkedHashMap<>(headings);
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

  /** Whether the table has a column for the pose's name. */
  boolean hasNames() {
    return columns.containsValue(Column.NAME);
  }

  /** The cell with the pose's name, if the row has one. */
  Optional<RawCell> name(RawRow row) {
    return cell(row, Column.NAME).filter(cell -> !Words.meanNothing(cell.shown()));
  }

  /** The cell of a row in a column, if the row has it. */
  Optional<RawCell> cell(RawRow row, Column column) {
    return row.cells().stream().filter(cell -> column == columns.get(position(cell))).findFirst();
  }

  /** The part of the routine that a row begins or belongs to, where the sheet says it. */
  Optional<Piece> section(RawRow row) {
    return cell(row, Column.SECTION)
        .or(() -> Optional.ofNullable(headings.get(row.number())))
        .map(Piece::of);
  }

  /** The column's position of a cell. */
  int position(RawCell cell) {
    return upright ? cell.column() : cell.at().row();
  }

  /** What the author calls a column, if the table has it. */
  Optional<String> titleOf(Column column) {
    return header.cells().stream()
        .filter(cell -> column == columns.get(position(cell)))
        .map(RawCell::shown)
        .findFirst();
  }

  /** The table with other rows. */
  Table with(List<RawRow> others, Map<Integer, RawCell> titles) {
    return new Table(sheet, upright, header, columns, angles, this.others, others, titles);
  }
}
