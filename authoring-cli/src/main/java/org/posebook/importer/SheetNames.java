package org.posebook.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the names over a sheet's columns mean: what a mapping says of them, else what posebook knows
 * by itself. It keeps the names that were met, so that a mapping can be held against them.
 */
final class SheetNames {
  private static final int ROWS_TO_LOOK_AT = 30;

  private final SheetMapping mapping;
  private final BookPlaces places;
  private final int longest;
  private final Set<String> met = new LinkedHashSet<>();

  SheetNames(SheetMapping mapping, BookPlaces places) {
    this.mapping = mapping;
    this.places = places;
    this.longest =
        Stream.concat(
                mapping.columns().values().stream().map(SheetMapping.MappedColumn::header),
                mapping.joins().stream()
                    .flatMap(join -> join.headers().stream())
                    .map(SheetMapping.Join.Named::header))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** What posebook knows by itself. */
  static SheetNames known() {
    return new SheetNames(SheetMapping.NONE, new BookPlaces());
  }

  SheetMapping mapping() {
    return mapping;
  }

  BookPlaces places() {
    return places;
  }

  /** The column with that name; of a column that is split, the first that it gives. */
  Optional<Column> column(String header) {
    if (!mayBeMapped(header)) {
      return Column.named(header);
    }
    String key = HeaderKey.of(header);
    SheetMapping.MappedColumn own = mapping.columns().get(key);
    if (own != null) {
      List<Column> columns =
          own.rule().targets().stream().flatMap(target -> target.column().stream()).toList();
      return columns.contains(Column.NAME)
          ? Optional.of(Column.NAME)
          : columns.stream().findFirst();
    }
    Optional<SheetMapping.Join> join = mapping.joinOf(key);
    return join.isPresent() ? join.get().into().column() : Column.named(header);
  }

  /** Whether a text is the name of a column, of whatever meaning. */
  boolean isName(String header) {
    return column(header).isPresent() || isMapped(header);
  }

  /** Whether the mapping tells what a name means. */
  boolean isMapped(String header) {
    if (!mayBeMapped(header)) {
      return false;
    }
    String key = HeaderKey.of(header);
    return mapping.columns().containsKey(key) || mapping.joinOf(key).isPresent();
  }

  /** Most cells are no names: a text far longer than all of them need not be compared. */
  private boolean mayBeMapped(String text) {
    return longest > 0 && text.length() <= 2 * longest + 10;
  }

  /** Takes down the names over a table. */
  void meet(List<String> names) {
    met.addAll(names);
  }

  /**
   * The names that were met over tables. Where there was no table: the row that has most of the
   * names that the mapping knows, as one of them may be misspelt there.
   */
  List<String> met(RawSheet sheet) {
    if (!met.isEmpty()) {
      return List.copyOf(met);
    }
    List<RawCell> best = List.of();
    long most = 0;
    for (RawRow row : sheet.rows().subList(0, Math.min(ROWS_TO_LOOK_AT, sheet.rows().size()))) {
      long mapped = row.cells().stream().filter(cell -> isMapped(cell.shown())).count();
      if (mapped > most) {
        best = row.cells();
        most = mapped;
      }
    }
    return HeaderKey.numbered(best);
  }
}
