package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import org.posebook.source.Location;

/**
 * A workbook written as text. A line {@code # Name} begins a sheet; {@code | a | b |} is a row, an
 * empty line an empty row, {@code //} a line break in a cell.
 */
public final class MarkdownBook {
  private MarkdownBook() {}

  /** Reads the text as the workbook with that file name. */
  public static RawBook of(String file, String text) {
    List<RawSheet> sheets = new ArrayList<>();
    String name = "Sheet1";
    List<RawRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        if (number > 0) {
          sheets.add(new RawSheet(name, rows));
        }
        name = line.substring(2);
        rows = new ArrayList<>();
        number = 0;
        continue;
      }
      number++;
      List<RawCell> cells = cells(file, name, number, line);
      if (!cells.isEmpty()) {
        rows.add(new RawRow(number, cells));
      }
    }
    sheets.add(new RawSheet(name, rows));
    return new RawBook(file, sheets);
  }

  private static List<RawCell> cells(String file, String sheet, int row, String line) {
    List<RawCell> cells = new ArrayList<>();
    if (line.startsWith("|")) {
      String[] parts = line.substring(1).split("\\|", -1);
      for (int i = 0; i < parts.length; i++) {
        String text = parts[i].strip().replace(" // ", "\n");
        if (!text.isEmpty()) {
          Location.CellRef at = new Location.CellRef(file, sheet, row, i + 1);
          cells.add(new RawCell(at, new CellValue.Text(text)));
        }
      }
    }
    return cells;
  }
}
