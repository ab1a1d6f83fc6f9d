package org.posebook.importer;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.posebook.source.Location;

/**
 * The cells of one row of a sheet, with as little memory as can be: their values, and their columns
 * where these do not follow each other. The cells themselves are made when they are asked for. A
 * sheet may have millions of cells, and most of their places are never looked at.
 */
final class PackedCells extends AbstractList<RawCell> implements RandomAccess {
  private final String file;
  private final String sheet;
  private final int row;
  private final int first;
  private final short @Nullable [] columns;
  private final CellValue[] values;
  private final CellMarks @Nullable [] marks;

  private PackedCells(
      Location.CellRef first,
      short @Nullable [] columns,
      CellValue[] values,
      CellMarks @Nullable [] marks) {
    this.file = first.file();
    this.sheet = first.sheet();
    this.row = first.row();
    this.first = first.column();
    this.columns = columns;
    this.values = values;
    this.marks = marks;
  }

  /** The same cells, packed if they are whole cells of one row; never a list that can change. */
  static List<RawCell> of(List<RawCell> cells) {
    if (cells instanceof PackedCells || cells.isEmpty()) {
      return cells.isEmpty() ? List.of() : cells;
    }
    Location.CellRef start = cells.getFirst().at();
    CellValue[] values = new CellValue[cells.size()];
    short[] columns = new short[cells.size()];
    CellMarks @Nullable [] marks = null;
    boolean row = true;
    for (int i = 0; i < values.length; i++) {
      RawCell cell = cells.get(i);
      Location.CellRef at = cell.at();
      if (!isBeside(at, start)) {
        return List.copyOf(cells);
      }
      values[i] = cell.value();
      columns[i] = (short) at.column();
      row &= at.column() == start.column() + i;
      if (!cell.marks().equals(CellMarks.NONE) && marks == null) {
        marks = new CellMarks[values.length];
        Arrays.fill(marks, CellMarks.NONE);
      }
      if (marks != null) {
        marks[i] = cell.marks();
      }
    }
    return new PackedCells(start, row ? null : columns, values, marks);
  }

  private static boolean isBeside(Location.CellRef at, Location.CellRef start) {
    return at.row() == start.row()
        && at.offset() == 0
        && at.length() == 0
        && at.column() <= Budgets.COLUMNS
        && at.sheet().equals(start.sheet())
        && at.file().equals(start.file());
  }

  @Override
  public RawCell get(int index) {
    return new RawCell(
        new Location.CellRef(file, sheet, row, column(index)),
        values[index],
        marks == null ? CellMarks.NONE : marks[index]);
  }

  @Override
  public int size() {
    return values.length;
  }

  /** Whether a comment or a link stands at any of the cells. */
  boolean isMarked() {
    return marks != null;
  }

  /** The column of a cell, from 1. */
  int column(int index) {
    return columns == null ? first + index : columns[index];
  }

  /** What a cell holds. */
  CellValue value(int index) {
    return values[index];
  }
}
