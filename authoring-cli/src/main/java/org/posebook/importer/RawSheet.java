package org.posebook.importer;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of a workbook, or the one table of a text file.
 *
 * @param name the sheet's name; empty for a text file
 * @param rows the rows that have a cell that is not empty, from top to bottom
 * @param marks what a spreadsheet program knows of it besides its cells
 */
public record RawSheet(String name, List<RawRow> rows, SheetMarks marks) {
  public RawSheet {
    rows = List.copyOf(rows);
    Objects.requireNonNull(marks);
  }

  /** A sheet of cells and nothing else. */
  public RawSheet(String name, List<RawRow> rows) {
    this(name, rows, SheetMarks.NONE);
  }
}
