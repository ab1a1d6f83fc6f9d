package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.model.Ids;

/**
 * Finds the column names of a sheet's tables. The row that the spreadsheet program itself takes for
 * a header, of a table or a filter, comes first. Else it is the row with the most names that
 * posebook knows among the first thirty. Every other row that is made of such names begins a
 * further table.
 */
final class HeaderFinder {
  /** A header further down is not looked for. */
  static final int ROWS_TO_LOOK_AT = 30;

  private final RawSheet sheet;
  private final SheetNames names;

  private HeaderFinder(RawSheet sheet, SheetNames names) {
    this.sheet = sheet;
    this.names = names;
  }

  /** The headers from top to bottom; those in one row stand together, from left to right. */
  static List<List<Header>> of(RawSheet sheet, SheetNames names) {
    return new HeaderFinder(sheet, names).find();
  }

  private List<List<Header>> find() {
    Set<Integer> rows = new TreeSet<>(marked());
    if (rows.isEmpty()) {
      int best = best();
      if (best < 0) {
        return List.of();
      }
      rows.add(best);
    }
    int top = marked().isEmpty() ? 0 : rows.iterator().next();
    for (int i = top; i < sheet.rows().size(); i++) {
      if (isMadeOfNames(sheet.rows().get(i).cells(), names)) {
        rows.add(i);
      }
    }
    List<List<Header>> headers = new ArrayList<>();
    rows.forEach(index -> headers.add(split(TwoRowHeader.of(sheet, index, names))));
    return headers;
  }

  /**
   * The row that a mapping names; else those that a table or a filter of the spreadsheet program
   * has for its header.
   */
  private Set<Integer> marked() {
    Set<Integer> rows = new TreeSet<>();
    if (names.mapping().headerRow().isPresent()) {
      int number = names.mapping().headerRow().get().number();
      for (int i = 0; i < sheet.rows().size(); i++) {
        if (sheet.rows().get(i).number() == number) {
          rows.add(i);
        }
      }
      return rows;
    }
    for (CellRange range : sheet.marks().tables()) {
      for (int i = 0; i < sheet.rows().size(); i++) {
        RawRow row = sheet.rows().get(i);
        boolean named =
            row.cells().stream()
                .filter(cell -> range.contains(row.number(), cell.column()))
                .anyMatch(
                    cell -> names.column(cell.shown()).filter(Column.NAME::equals).isPresent());
        if (row.number() == range.firstRow() && named) {
          rows.add(i);
        }
      }
    }
    return rows;
  }

  /**
   * The row with the most column names: a known name counts two, a near miss one. It must have the
   * pose's name, well or badly spelt, and something else.
   */
  private int best() {
    int best = -1;
    int bestScore = 2;
    for (int i = 0; i < Math.min(ROWS_TO_LOOK_AT, sheet.rows().size()); i++) {
      List<RawCell> cells = sheet.rows().get(i).cells();
      Set<Column> found = columns(cells, names);
      Set<Column> near = EnumSet.noneOf(Column.class);
      if (!found.isEmpty()) {
        Set<String> languages = languages(cells);
        cells.stream()
            .filter(cell -> !names.isName(cell.shown()))
            .flatMap(cell -> HeaderWords.nearestColumn(cell.shown(), languages).stream())
            .flatMap(name -> Column.named(name).stream())
            .forEach(near::add);
      }
      near.removeAll(found);
      int mapped = mapped(cells, names);
      int score = 2 * (found.size() + mapped) + near.size();
      boolean named = found.contains(Column.NAME) || near.contains(Column.NAME);
      boolean alone = best < 0 && found.contains(Column.NAME) && isColumnOfNames(i);
      if (alone || (named && found.size() + mapped > 0 && score > bestScore)) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** A single column of names: its head alone in a row, and names right below. */
  private boolean isColumnOfNames(int index) {
    RawRow head = sheet.rows().get(index);
    return head.cells().size() == 1
        && index + 1 < sheet.rows().size()
        && sheet.rows().get(index + 1).number() == head.number() + 1
        && sheet.rows().get(index + 1).in(head.cells().getFirst().column()).isPresent();
  }

  /** Whether cells are column names for the most part: the pose's name and at least one more. */
  static boolean isMadeOfNames(List<RawCell> cells, SheetNames names) {
    if (cells.size() < 2) {
      return false;
    }
    long known = cells.stream().filter(cell -> names.isName(cell.shown())).count();
    if (2 * known < cells.size()) {
      return false;
    }
    Set<Column> found = columns(cells, names);
    return found.contains(Column.NAME) && found.size() + mapped(cells, names) > 1;
  }

  static Set<Column> columns(List<RawCell> cells, SheetNames names) {
    Set<Column> found = EnumSet.noneOf(Column.class);
    cells.forEach(cell -> names.column(cell.shown()).ifPresent(found::add));
    return found;
  }

  /** How many names a mapping knows that are none of posebook's columns. */
  private static int mapped(List<RawCell> cells, SheetNames names) {
    return (int)
        cells.stream()
            .map(RawCell::shown)
            .filter(name -> names.column(name).isEmpty() && names.isMapped(name))
            .count();
  }

  static Set<String> languages(List<RawCell> cells) {
    return HeaderWords.languagesOf(cells.stream().map(RawCell::shown).toList());
  }

  /** Tables side by side: each begins after an empty column, or with the first name again. */
  private List<Header> split(Header whole) {
    List<List<RawCell>> parts = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    int last = 0;
    for (RawCell cell : whole.cells()) {
      String name = Ids.fold(cell.shown());
      Optional<Column> column = names.column(cell.shown());
      boolean again = column.filter(Column.NAME::equals).isPresent() && seen.containsKey(name);
      if (parts.isEmpty() || cell.column() > last + 1 || again) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(cell);
      seen.merge(name, 1, Integer::sum);
      last = cell.column();
    }
    List<List<RawCell>> tables = new ArrayList<>();
    for (List<RawCell> part : parts) {
      if (tables.isEmpty()
          || !isMadeOfNames(part, names)
          || !isMadeOfNames(tables.getLast(), names)) {
        if (tables.isEmpty()) {
          tables.add(new ArrayList<>());
        }
        tables.getLast().addAll(part);
      } else {
        tables.add(new ArrayList<>(part));
      }
    }
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      int from = i == 0 ? 1 : tables.get(i).getFirst().column();
      int to =
          i + 1 == tables.size() ? Integer.MAX_VALUE : tables.get(i + 1).getFirst().column() - 1;
      headers.add(new Header(whole.first(), whole.last(), from, to, tables.get(i)));
    }
    return headers;
  }
}
