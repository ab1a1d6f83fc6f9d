package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;

/** Takes out what the author hid, and says so. */
final class HiddenParts {
  static final RuleId HIDDEN = new RuleId("import/hidden");

  private HiddenParts() {}

  /** The sheet without its hidden rows and columns. */
  static RawSheet without(RawSheet sheet, List<Diagnostic> diagnostics) {
    SheetMarks marks = sheet.marks();
    if (marks.hiddenRows().isEmpty() && marks.hiddenColumns().isEmpty()) {
      return sheet;
    }
    Set<Integer> rows = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    List<RawRow> shown = new ArrayList<>();
    List<RawCell> hidden = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      if (marks.hiddenRows().contains(row.number())) {
        rows.add(row.number());
        hidden.add(row.cells().getFirst());
        continue;
      }
      List<RawCell> cells = new ArrayList<>();
      for (RawCell cell : row.cells()) {
        if (marks.hiddenColumns().contains(cell.column())) {
          columns.add(cell.column());
          hidden.add(cell);
        } else {
          cells.add(cell);
        }
      }
      if (!cells.isEmpty()) {
        shown.add(new RawRow(row.number(), cells));
      }
    }
    if (!hidden.isEmpty()) {
      diagnostics.add(message(hidden.getFirst().at(), rows, columns));
    }
    return new RawSheet(sheet.name(), shown, marks);
  }

  private static Diagnostic message(Location at, Set<Integer> rows, Set<Integer> columns) {
    List<String> parts = new ArrayList<>();
    if (!rows.isEmpty()) {
      parts.add((rows.size() == 1 ? "row " : "rows ") + RowNumbers.of(rows));
    }
    if (!columns.isEmpty()) {
      parts.add(
          (columns.size() == 1 ? "column " : "columns ")
              + RowNumbers.of(columns, Location.CellRef::columnName));
    }
    return Diagnostic.advice(
        HIDDEN,
        at,
        "Hidden, so left out: " + String.join("; ", parts) + ".",
        "Unhide them, or take the filter off, if they should be read.");
  }

  /** What is said of a hidden sheet. */
  static Diagnostic sheet(RawSheet sheet) {
    return Diagnostic.advice(
        HIDDEN,
        sheet.rows().getFirst().cells().getFirst().at(),
        "The sheet \"" + sheet.name() + "\" is hidden, so it was left out.",
        "Unhide the sheet if it should be read.");
  }
}
