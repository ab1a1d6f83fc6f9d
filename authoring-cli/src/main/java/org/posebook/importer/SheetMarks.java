package org.posebook.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a spreadsheet program knows of a sheet besides its cells.
 *
 * @param hidden whether the author hid the sheet
 * @param hiddenRows the numbers of the rows that the author hid
 * @param hiddenColumns the numbers of the columns that the author hid
 * @param merged the cells that were merged; only the first cell of each has a value
 * @param tables where the program has a table or a filter: the first row of each is a header
 * @param pictures the pictures that float over the sheet or stand in a cell
 * @param emptyCells cells without a value that have a comment or a link
 */
public record SheetMarks(
    boolean hidden,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns,
    List<CellRange> merged,
    List<CellRange> tables,
    List<RawPicture> pictures,
    List<EmptyCell> emptyCells) {
  /** Nothing, as in a text file. */
  public static final SheetMarks NONE =
      new SheetMarks(false, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

  public SheetMarks {
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
    merged = List.copyOf(merged);
    tables = List.copyOf(tables);
    pictures = List.copyOf(pictures);
    emptyCells = List.copyOf(emptyCells);
  }

  /** The merged cells that a cell belongs to, if it was merged. */
  public Optional<CellRange> mergedAt(int row, int column) {
    return merged.stream().filter(range -> range.contains(row, column)).findFirst();
  }
}
