package org.posebook.importer;

import java.util.List;

/**
 * A sheet of a workbook, or the one table of a text file.
 *
 * @param name the sheet's name; empty for a text file
 * @param rows the rows that have a cell that is not empty, from top to bottom
 */
public record RawSheet(String name, List<RawRow> rows) {
  public RawSheet {
    rows = List.copyOf(rows);
  }
}
