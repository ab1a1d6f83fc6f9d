package org.posebook.workbook;

import java.util.List;

/**
 * A sheet of a planned workbook.
 *
 * @param name the sheet's name, as spreadsheet programs allow it
 * @param hidden whether it is hidden
 * @param rows its rows from the first on; each has its cells from the first column on
 * @param widths the widths of the columns in characters
 * @param frozenRows how many rows stay in sight
 * @param frozenColumns how many columns stay in sight
 * @param choices the cells that offer words to choose from
 */
record SheetPlan(
    String name,
    boolean hidden,
    List<List<CellPlan>> rows,
    List<Integer> widths,
    int frozenRows,
    int frozenColumns,
    List<Choice> choices) {
  /** An empty cell. */
  static final CellPlan EMPTY = CellPlan.text("");

  /** A sheet that is wider, in characters, is printed on pages side by side. */
  private static final int PAGE_WIDTH = 240;

  SheetPlan {
    rows = rows.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
    choices = List.copyOf(choices);
  }

  /** Whether all columns fit a page side by side. */
  boolean fitsPage() {
    return widths.stream().mapToInt(Integer::intValue).sum() <= PAGE_WIDTH;
  }

  /** Where the words of a list come from. */
  sealed interface Source permits Words, Cells {}

  /** Words that are always the same. */
  record Words(List<String> words) implements Source {
    Words {
      words = List.copyOf(words);
    }
  }

  /**
   * What stands in cells of the first column of a sheet.
   *
   * @param sheet the sheet's name
   * @param firstRow the first row, from 1
   * @param lastRow the last row
   */
  record Cells(String sheet, int firstRow, int lastRow) implements Source {
    /** The cells as Excel writes them. */
    String formula() {
      return "'" + sheet + "'!$A$" + firstRow + ":$A$" + lastRow;
    }
  }

  /**
   * Cells with a list of words.
   *
   * @param firstRow the first row, from 1
   * @param lastRow the last row
   * @param column the column, from 1
   * @param source where the words come from
   * @param warning what a program says when another word is written there; empty where any other
   *     word is as good
   */
  record Choice(int firstRow, int lastRow, int column, Source source, String warning) {}
}
