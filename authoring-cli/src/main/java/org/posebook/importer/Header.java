package org.posebook.importer;

import java.util.List;

/**
 * The column names of one table.
 *
 * @param first the index of the first row that belongs to it
 * @param last the index of the last row that belongs to it: column names may take two rows
 * @param from the table's first column
 * @param to the table's last column
 * @param cells the names; where they take two rows, both together
 */
record Header(int first, int last, int from, int to, List<RawCell> cells) {
  Header {
    cells = List.copyOf(cells);
  }

  /** The cells of a row that lie in the table. */
  List<RawCell> within(RawRow row) {
    return row.cells().stream()
        .filter(cell -> cell.column() >= from && cell.column() <= to)
        .toList();
  }
}
