package org.posebook.importer;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;

/** All that was read of a workbook, as text. */
public final class Dump {
  private Dump() {}

  /** A line for each sheet, mark, cell, picture and remark. */
  public static String of(Result<RawBook> read) throws IOException {
    StringBuilder all = new StringBuilder();
    for (RawSheet sheet : read.value().sheets()) {
      SheetMarks marks = sheet.marks();
      all.append("# ").append(sheet.name()).append(marks.hidden() ? " (hidden)\n" : "\n");
      set(all, "hidden rows", marks.hiddenRows());
      set(all, "hidden columns", marks.hiddenColumns());
      ranges(all, "merged", marks.merged());
      ranges(all, "table", marks.tables());
      for (RawRow row : sheet.rows()) {
        row.cells().forEach(cell -> cell(all, cell));
      }
      for (EmptyCell empty : marks.emptyCells()) {
        cell(all, new RawCell(empty.at(), new CellValue.Text(""), empty.marks()));
      }
      for (RawPicture picture : marks.pictures()) {
        all.append("picture " + picture.at().cell() + " " + picture.fileName());
        all.append(" \"" + picture.description() + "\" ");
        all.append(picture.content().bytes().length + " bytes\n");
      }
    }
    for (Diagnostic diagnostic : read.diagnostics()) {
      all.append(diagnostic.severity().key() + " " + diagnostic.at().display() + ": ");
      all.append(diagnostic.message() + "\n");
    }
    return all.toString();
  }

  private static void cell(StringBuilder all, RawCell cell) {
    all.append(cell.at().cell() + " " + cell.value().getClass().getSimpleName() + " ");
    all.append(cell.shown().replace('\n', '¶'));
    cell.marks().note().ifPresent(note -> all.append(" note: " + note.replace('\n', '¶')));
    cell.marks().link().ifPresent(link -> all.append(" link: " + link));
    all.append('\n');
  }

  private static void set(StringBuilder all, String name, Collection<Integer> numbers) {
    if (!numbers.isEmpty()) {
      all.append(name + " " + new TreeSet<>(numbers) + "\n");
    }
  }

  private static void ranges(StringBuilder all, String name, List<CellRange> ranges) {
    for (CellRange r : ranges) {
      all.append(name + " R" + r.firstRow() + "C" + r.firstColumn());
      all.append(":R" + r.lastRow() + "C" + r.lastColumn() + "\n");
    }
  }
}
