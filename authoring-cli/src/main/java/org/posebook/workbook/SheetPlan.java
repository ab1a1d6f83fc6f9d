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

  SheetPlan {
    rows = rows.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
    choices = List.copyOf(choices);
  }

  /**
   * Cells with a list of words.
   *
   * @param firstRow the first row, from 1
   * @param lastRow the last row
   * @param column the column, from 1
   * @param words the words; or a single text that begins with {@code =}, for a range of cells
   * @param only whether no other words are allowed
   */
  record Choice(int firstRow, int lastRow, int column, List<String> words, boolean only) {
    Choice {
      words = List.copyOf(words);
    }
  }
}
