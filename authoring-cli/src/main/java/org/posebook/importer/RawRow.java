package org.posebook.importer;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param number from 1, as a spreadsheet program shows it
 * @param cells the cells that are not empty, from left to right
 */
public record RawRow(int number, List<RawCell> cells) {
  public RawRow {
    cells = PackedCells.of(cells);
  }

  /** Whether a comment or a link stands at any of the cells. */
  boolean isMarked() {
    return cells instanceof PackedCells packed
        ? packed.isMarked()
        : cells.stream().anyMatch(cell -> !cell.marks().equals(CellMarks.NONE));
  }

  /** The cell in a column, counted from 1, if it is not empty. */
  public Optional<RawCell> in(int column) {
    if (cells instanceof PackedCells packed) {
      for (int i = 0; i < packed.size(); i++) {
        if (packed.column(i) == column) {
          return Optional.of(packed.get(i));
        }
      }
      return Optional.empty();
    }
    return cells.stream().filter(cell -> cell.column() == column).findFirst();
  }
}
