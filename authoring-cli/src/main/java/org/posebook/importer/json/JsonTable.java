package org.posebook.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.BookPlaces;
import org.posebook.importer.CellValue;
import org.posebook.importer.RawBook;
import org.posebook.importer.RawCell;
import org.posebook.importer.RawRow;
import org.posebook.importer.RawSheet;
import org.posebook.source.Location;

/** Entries of a JSON library as the rows of a table; the first row has the keys. */
final class JsonTable {
  private static final RuleId LEFT_OUT = new RuleId("import/left-out-keys");
  private static final String SHEET = "Poses";

  private final String file;
  private final BookPlaces places = new BookPlaces();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<RawCell> header = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final List<Diagnostic> names = new ArrayList<>();

  private JsonTable(String file) {
    this.file = file;
  }

  /** The table of all entries. */
  static JsonTable of(String file, JsonEntries entries, JsonShape shape) {
    JsonTable table = new JsonTable(file);
    List<EntryCells> all =
        entries.entries().stream().map(entry -> EntryCells.of(entry, shape)).toList();
    table.names.addAll(SharedNames.apart(all));
    all.forEach(table::add);
    return table;
  }

  private void add(EntryCells cells) {
    cells.leftOut().forEach(key -> leftOut.merge(key, 1, Integer::sum));
    int number = rows.size() + 2;
    Map<Integer, RawCell> row = new TreeMap<>();
    cells
        .cells()
        .forEach(
            (name, cell) -> {
              int column = columns.computeIfAbsent(name, key -> column(key, cell.keyAt()));
              Location.CellRef at = new Location.CellRef(file, SHEET, number, column);
              places.put(at, cell.stretches());
              row.put(column, new RawCell(at, new CellValue.Text(cell.text())));
            });
    if (!row.isEmpty()) {
      rows.add(new RawRow(number, List.copyOf(row.values())));
    }
  }

  private int column(String name, Location at) {
    int column = columns.size() + 1;
    Location.CellRef cell = new Location.CellRef(file, SHEET, 1, column);
    places.put(cell, List.of(new BookPlaces.Stretch(0, at)));
    header.add(new RawCell(cell, new CellValue.Text(name)));
    return column;
  }

  RawBook book() {
    List<RawRow> all = new ArrayList<>();
    if (!header.isEmpty()) {
      all.add(new RawRow(1, header));
    }
    all.addAll(rows);
    return new RawBook(file, List.of(new RawSheet(SHEET, all)));
  }

  BookPlaces places() {
    return places;
  }

  /** What was read, and which keys were not taken over. */
  List<Diagnostic> diagnostics(JsonShape shape) {
    List<Diagnostic> told = new ArrayList<>(names);
    if (leftOut.isEmpty()) {
      return told;
    }
    told.add(
        Diagnostic.advice(
            LEFT_OUT,
            new Location.WholeFile(file),
            "This file was read as a library of "
                + shape.word()
                + ". Some of its keys say nothing of how an exercise is done and were left out: "
                + leftOut.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "))
                + ".",
            "Nothing to do, unless you need them: then keep this file."));
    return told;
  }
}
