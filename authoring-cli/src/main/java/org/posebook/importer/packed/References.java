package org.posebook.importer.packed;

import java.util.Optional;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellRange;

/**
 * Names of cells and ranges, such as {@code $B$4} and {@code A1:C9} (ECMA-376, part 1, 18.18.62).
 */
public final class References {
  private References() {}

  /** A key for maps: the row and the column in one number. */
  public static long key(int row, int column) {
    return (long) row * (Budgets.COLUMNS + 1) + column;
  }

  /** The row of a cell by its key. */
  public static int rowOf(long key) {
    return (int) (key / (Budgets.COLUMNS + 1));
  }

  /** The column of a cell by its key. */
  public static int columnOf(long key) {
    return (int) (key % (Budgets.COLUMNS + 1));
  }

  /** The key of a cell by its name; 0 when it is no name of a cell. */
  public static long key(String name) {
    return range(name).map(range -> key(range.firstRow(), range.firstColumn())).orElse(0L);
  }

  /** The column of a cell's name, from 1; 0 when it has none. */
  public static int column(String name) {
    int column = 0;
    for (int i = 0; i < name.length(); i++) {
      char written = name.charAt(i);
      int c = written >= 'a' && written <= 'z' ? written - 'a' + 'A' : written;
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
        if (column > Budgets.COLUMNS) {
          return 0;
        }
      } else if (c != '$') {
        return column;
      }
    }
    return column;
  }

  /** The row of a cell's name, from 1; 0 when it has none. */
  public static int row(String name) {
    int row = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '0' && c <= '9') {
        row = row * 10 + c - '0';
        if (row > Budgets.ROWS) {
          return 0;
        }
      }
    }
    return row;
  }

  /** A range of cells, or one cell, by its name. */
  public static Optional<CellRange> range(String name) {
    int colon = name.indexOf(':');
    String first = colon < 0 ? name : name.substring(0, colon);
    String last = colon < 0 ? name : name.substring(colon + 1);
    int top = row(first);
    int left = column(first);
    int bottom = row(last);
    int right = column(last);
    return top < 1 || left < 1 || bottom < top || right < left
        ? Optional.empty()
        : Optional.of(new CellRange(top, left, bottom, right));
  }
}
