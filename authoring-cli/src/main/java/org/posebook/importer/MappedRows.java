package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;

/** Takes out of a sheet what a mapping says is not read: rows, and columns before the first. */
final class MappedRows {
  private MappedRows() {}

  static RawSheet of(RawSheet sheet, SheetMapping mapping) {
    int first = mapping.firstColumn().orElse(1);
    if (first == 1 && mapping.skippedRows().isEmpty()) {
      return sheet;
    }
    int from = mapping.headerRow().map(SheetMapping.HeaderRow::number).orElse(1);
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      if (mapping.skippedRows().contains(row.number())) {
        continue;
      }
      // Over the header stand titles and facts, wherever they begin.
      List<RawCell> cells =
          row.number() < from
              ? row.cells()
              : row.cells().stream().filter(cell -> cell.column() >= first).toList();
      if (!cells.isEmpty()) {
        rows.add(new RawRow(row.number(), cells));
      }
    }
    return new RawSheet(sheet.name(), rows, sheet.marks());
  }
}
