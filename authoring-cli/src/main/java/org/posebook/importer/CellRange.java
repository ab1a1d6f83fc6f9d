package org.posebook.importer;

/**
 * A rectangle of cells.
 *
 * @param firstRow from 1
 * @param firstColumn from 1
 * @param lastRow not above the first
 * @param lastColumn not left of the first
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  public CellRange {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException("not a range of cells");
    }
  }

  /** Whether a cell lies in it. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
