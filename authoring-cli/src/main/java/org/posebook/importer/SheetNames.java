package org.posebook.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the names over a sheet's columns mean: what a mapping says of them, else what posebook knows
 * by itself. It keeps the names that were met, so that a mapping can be held against them.
 */
final class SheetNames {
  private final SheetMapping mapping;
  private final BookPlaces places;
  private final Set<String> met = new LinkedHashSet<>();

  SheetNames(SheetMapping mapping, BookPlaces places) {
    this.mapping = mapping;
    this.places = places;
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
    if (mapping.columns().isEmpty() && mapping.joins().isEmpty()) {
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
    String key = HeaderKey.of(header);
    return mapping.columns().containsKey(key) || mapping.joinOf(key).isPresent();
  }

  /** Takes down the names over a table. */
  void meet(List<String> names) {
    met.addAll(names);
  }

  List<String> met() {
    return List.copyOf(met);
  }
}
