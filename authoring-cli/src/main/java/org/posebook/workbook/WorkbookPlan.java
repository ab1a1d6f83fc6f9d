package org.posebook.workbook;

import java.util.ArrayList;
import java.util.List;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.source.Location;

/**
 * A workbook before it is written.
 *
 * @param title the title in the file's properties
 * @param sheets its sheets, in order
 */
record WorkbookPlan(String title, List<SheetPlan> sheets) {
  WorkbookPlan {
    sheets = List.copyOf(sheets);
  }

  /** The workbook as a reader of the file would give it. */
  RawBook raw(String file) {
    return new RawBook(file, sheets.stream().map(sheet -> raw(file, sheet)).toList());
  }

  private static RawSheet raw(String file, SheetPlan sheet) {
    List<RawRow> rows = new ArrayList<>();
    for (int r = 0; r < sheet.rows().size(); r++) {
      List<RawCell> cells = new ArrayList<>();
      List<CellPlan> row = sheet.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        String text = row.get(c).text().strip();
        if (!text.isEmpty()) {
          cells.add(
              new RawCell(
                  new Location.CellRef(file, sheet.name(), r + 1, c + 1),
                  new CellValue.Text(text)));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new RawRow(r + 1, cells));
      }
    }
    return new RawSheet(sheet.name(), rows);
  }
}
