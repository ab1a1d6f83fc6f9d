package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a sheet as far as they can be told without its author.
 *
 * @param headerRow the number of the row with the names, where there is one such row
 * @param isOfUse whether the sheet has facts that posebook knows
 */
record SheetGuess(
    String name, Optional<Integer> headerRow, List<TableGuess> tables, boolean isOfUse) {
  private static final int ROWS_TO_LOOK_AT = 30;
  private static final int LONGEST_NAME = 48;

  /**
   * A table.
   *
   * @param header the names over its columns
   * @param read what posebook knows of it
   * @param rows what stands under the names
   * @param nameAt the column that is most likely the pose's name, where posebook knows none
   */
  record TableGuess(
      List<RawCell> header, Table read, List<RawRow> rows, Optional<Integer> nameAt) {}

  /** The sheet as the import reads it. */
  static SheetGuess known(RawSheet sheet) {
    RawSheet clean = clean(sheet);
    List<List<Header>> headers = HeaderFinder.of(clean, SheetNames.known());
    List<TableGuess> tables = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      int end =
          i + 1 < headers.size() ? headers.get(i + 1).getFirst().first() : clean.rows().size();
      for (Header header : headers.get(i)) {
        tables.add(table(clean, header, end));
      }
    }
    Optional<Integer> row =
        headers.size() == 1
            ? tables.stream()
                .flatMap(table -> table.header().stream())
                .filter(cell -> Column.named(cell.shown()).filter(Column.NAME::equals).isPresent())
                .map(cell -> cell.at().row())
                .findFirst()
                .or(() -> oneRow(clean, headers.getFirst().getFirst()))
            : Optional.empty();
    if (headers.isEmpty()) {
      SidewaysTable.find(clean, SheetNames.known())
          .ifPresent(
              sideways ->
                  tables.add(
                      new TableGuess(
                          sideways.names(),
                          sideways.table(SheetNames.known(), new ArrayList<>()),
                          sideways.poses(),
                          Optional.empty())));
    }
    return new SheetGuess(sheet.name(), row, tables, facts(sheet));
  }

  private static Optional<Integer> oneRow(RawSheet sheet, Header header) {
    return header.first() == header.last()
        ? Optional.of(sheet.rows().get(header.first()).number())
        : Optional.empty();
  }

  /** The sheet with the row that looks most like names over columns. */
  static SheetGuess guessed(RawSheet sheet) {
    RawSheet clean = clean(sheet);
    int best = -1;
    int most = 1;
    for (int i = 0; i < Math.min(ROWS_TO_LOOK_AT, clean.rows().size()); i++) {
      int names = names(clean, i);
      if (names > most) {
        best = i;
        most = names;
      }
    }
    if (best < 0) {
      return new SheetGuess(sheet.name(), Optional.empty(), List.of(), facts(sheet));
    }
    RawRow row = clean.rows().get(best);
    Header header = new Header(best, best, 1, Integer.MAX_VALUE, row.cells());
    return new SheetGuess(
        sheet.name(),
        Optional.of(row.number()),
        List.of(table(clean, header, clean.rows().size())),
        facts(sheet));
  }

  /** How many names a row may have: short texts that differ, with cells below. */
  private static int names(RawSheet sheet, int index) {
    RawRow row = sheet.rows().get(index);
    if (index + 1 >= sheet.rows().size()
        || row.cells().stream()
            .anyMatch(
                cell ->
                    !(cell.value() instanceof CellValue.Text)
                        || cell.shown().length() > LONGEST_NAME)) {
      return 0;
    }
    Set<String> names = new HashSet<>();
    row.cells().forEach(cell -> names.add(HeaderKey.of(cell.shown())));
    boolean below =
        sheet.rows().subList(index + 1, sheet.rows().size()).stream()
            .limit(3)
            .anyMatch(
                next ->
                    next.cells().size() > 1
                        && next.cells().stream().allMatch(c -> row.in(c.column()).isPresent()));
    return below ? names.size() : 0;
  }

  private static TableGuess table(RawSheet sheet, Header header, int end) {
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : sheet.rows().subList(header.last() + 1, end)) {
      List<RawCell> cells = header.within(row);
      if (!cells.isEmpty()) {
        rows.add(new RawRow(row.number(), cells));
      }
    }
    RawRow names = new RawRow(header.cells().getFirst().at().row(), header.cells());
    Table read = TableHead.read(sheet.name(), true, names, Map.of(), rows, new ArrayList<>());
    return new TableGuess(
        header.cells(), read, rows, read.hasNames() ? Optional.empty() : name(read));
  }

  /** The first column of short texts that all differ, among those that posebook does not know. */
  private static Optional<Integer> name(Table table) {
    for (int position : table.others().keySet()) {
      Set<String> texts = new HashSet<>();
      boolean fits = true;
      int cells = 0;
      for (RawRow row : table.rows()) {
        Optional<RawCell> cell = row.in(position);
        if (cell.isPresent()) {
          cells++;
          fits &=
              cell.get().value() instanceof CellValue.Text
                  && cell.get().shown().length() <= LONGEST_NAME
                  && cell.get().shown().matches("(?s).*\\p{L}{3}.*");
          texts.add(cell.get().shown());
        }
      }
      if (fits && cells > 0 && 10 * texts.size() >= 9 * cells) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  private static RawSheet clean(RawSheet sheet) {
    return CellText.clean(HiddenParts.without(sheet, new ArrayList<>()), new ArrayList<>());
  }

  private static boolean facts(RawSheet sheet) {
    return SheetLayout.of(sheet, SheetNames.known(), new ArrayList<>()).isOfUse();
  }

  /** The first column of the tables, from 1. */
  int firstColumn() {
    return tables.stream()
        .flatMap(table -> table.header().stream())
        .mapToInt(RawCell::column)
        .min()
        .orElse(1);
  }
}
