package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.source.Location;

/**
 * What a mapping says of a sheet.
 *
 * @param leftOut whether the sheet is not read
 * @param headerRow the number of the row with the names of the columns
 * @param firstColumn the first column that is read, from 1
 * @param skippedRows the numbers of the rows that are not read
 * @param columns how columns are read, by the {@link HeaderKey} of the name over them
 * @param joins columns that are put together
 * @param constants values for columns that the sheet lacks
 */
record SheetMapping(
    boolean leftOut,
    Optional<HeaderRow> headerRow,
    Optional<Integer> firstColumn,
    Set<Integer> skippedRows,
    Map<String, MappedColumn> columns,
    List<Join> joins,
    List<Constant> constants) {
  /** Nothing is said. */
  static final SheetMapping NONE =
      new SheetMapping(
          false, Optional.empty(), Optional.empty(), Set.of(), Map.of(), List.of(), List.of());

  SheetMapping {
    skippedRows = new TreeSet<>(skippedRows);
    columns = new LinkedHashMap<>(columns);
    joins = List.copyOf(joins);
    constants = List.copyOf(constants);
  }

  /**
   * The row with the names.
   *
   * @param number from 1
   * @param at where the mapping says so
   */
  record HeaderRow(int number, Location at) {}

  /**
   * A column by the name over it.
   *
   * @param header as the mapping writes it
   * @param at where the mapping names it
   */
  record MappedColumn(String header, Location at, ColumnRule rule) {}

  /**
   * Columns that are put together.
   *
   * @param headers the names over them, with their places in the mapping
   * @param separator what stands between the cells
   */
  record Join(List<Named> headers, Target into, String separator) {
    Join {
      headers = List.copyOf(headers);
    }

    /** A name over a column, with its place in the mapping. */
    record Named(String header, Location at) {}
  }

  /**
   * A value for each row that has none.
   *
   * @param at where the mapping gives the value
   */
  record Constant(Column column, String value, Location at) {}

  /** What holds for a sheet beside what holds for all: its own word goes first. */
  SheetMapping over(SheetMapping all) {
    Map<String, MappedColumn> both = new LinkedHashMap<>(all.columns);
    // A column that this sheet joins is not read as the others'.
    joins.forEach(join -> join.headers().forEach(h -> both.remove(HeaderKey.of(h.header()))));
    both.putAll(columns);
    Set<Integer> rows = new TreeSet<>(all.skippedRows);
    rows.addAll(skippedRows);
    List<Join> bothJoins = new ArrayList<>(joins);
    all.joins.stream()
        .filter(
            join ->
                join.headers().stream().noneMatch(header -> names(HeaderKey.of(header.header()))))
        .forEach(bothJoins::add);
    List<Constant> bothConstants = new ArrayList<>(constants);
    all.constants.stream()
        .filter(other -> constants.stream().noneMatch(own -> own.column() == other.column()))
        .forEach(bothConstants::add);
    return new SheetMapping(
        leftOut || all.leftOut,
        headerRow.or(all::headerRow),
        firstColumn.or(all::firstColumn),
        rows,
        both,
        bothJoins,
        bothConstants);
  }

  /** The join that a column belongs to, by the key of the name over it. */
  Optional<Join> joinOf(String key) {
    return joins.stream()
        .filter(join -> join.headers().stream().anyMatch(h -> HeaderKey.of(h.header()).equals(key)))
        .findFirst();
  }

  private boolean names(String key) {
    return columns.containsKey(key) || joinOf(key).isPresent();
  }
}
