package org.posebook.importer.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellMarks;
import org.posebook.importer.EmptyCell;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.packed.References;
import org.posebook.source.Location;

/** Puts the notes and links of a sheet, which stand in other parts, to their cells. */
final class CellNotes {
  private final Map<Long, String> notes;
  private final Map<Long, String> links;
  private final Set<Long> placed = new HashSet<>();

  CellNotes(Map<Long, String> notes, Map<Long, String> links) {
    this.notes = notes;
    this.links = links;
  }

  /** The rows with what stands at their cells. */
  List<RawRow> marked(List<RawRow> rows) {
    if (notes.isEmpty() && links.isEmpty()) {
      return rows;
    }
    return rows.stream()
        .map(row -> new RawRow(row.number(), row.cells().stream().map(this::marked).toList()))
        .toList();
  }

  private RawCell marked(RawCell cell) {
    long key = References.key(cell.at().row(), cell.column());
    CellMarks marks = at(key);
    if (marks.equals(CellMarks.NONE)) {
      return cell;
    }
    placed.add(key);
    return new RawCell(cell.at(), cell.value(), marks);
  }

  private CellMarks at(long key) {
    String note = notes.get(key);
    String link = links.get(key);
    return note == null && link == null
        ? CellMarks.NONE
        : new CellMarks(Optional.ofNullable(note), Optional.ofNullable(link));
  }

  /** What stands at cells that have no value, once all rows are marked. */
  List<EmptyCell> emptyCells(String file, String sheet) {
    Set<Long> keys = new TreeSet<>(notes.keySet());
    keys.addAll(links.keySet());
    keys.removeAll(placed);
    List<EmptyCell> cells = new ArrayList<>();
    for (long key : keys) {
      if (cells.size() < Budgets.MARKS) {
        Location.CellRef at =
            new Location.CellRef(file, sheet, References.rowOf(key), References.columnOf(key));
        cells.add(new EmptyCell(at, at(key)));
      }
    }
    return cells;
  }
}
