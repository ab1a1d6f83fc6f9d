package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Ids;
import org.posebook.source.Location;

/** The sheets of a workbook: which of them give poses, and which list a routine's items. */
final class BookSheets {
  static final RuleId NO_HEADER = new RuleId("import/no-header");
  static final RuleId SKIPPED_SHEET = new RuleId("import/skipped-sheet");

  /** A misspelt name is looked for in so many cells: each is compared with all names. */
  private static final int CELLS_TO_LOOK_AT = 1000;

  private final RawBook book;
  private final Set<Location.CellRef> bad;
  private final NameIndex known;
  private final Mapping mapping;
  private final BookPlaces places;
  private final List<Diagnostic> diagnostics;
  private boolean misnamed;
  private final List<ImportResult.SheetCount> counts = new ArrayList<>();

  /**
   * The sheets of a workbook.
   *
   * @param bad cells with errors, whose rows are left out
   * @param known the poses that the library has
   * @param mapping what the author says of the columns
   * @param places takes down where cells come from that the mapping makes
   */
  BookSheets(
      RawBook book,
      Set<Location.CellRef> bad,
      NameIndex known,
      Mapping mapping,
      BookPlaces places,
      List<Diagnostic> diagnostics) {
    this.book = book;
    this.bad = bad;
    this.known = known;
    this.mapping = mapping;
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Whether the mapping names what the workbook does not have. */
  boolean misnamed() {
    return misnamed;
  }

  /** How much was read of each sheet. */
  List<ImportResult.SheetCount> counts() {
    return counts;
  }

  /** The sheets that hold something: hidden ones and those of mere prose are left out, and told. */
  List<SheetLayout> layouts() {
    List<SheetLayout> layouts = new ArrayList<>();
    Map<String, List<String>> met = new LinkedHashMap<>();
    for (RawSheet sheet : book.sheets()) {
      SheetNames names = new SheetNames(mapping.of(sheet.name()), places);
      if (sheet.rows().isEmpty() || names.mapping().leftOut()) {
        continue;
      }
      if (sheet.marks().hidden()) {
        diagnostics.add(HiddenParts.sheet(sheet));
        continue;
      }
      layouts.add(withoutBad(SheetLayout.of(sheet, names, diagnostics)));
      met.put(sheet.name().strip(), names.met(sheet));
    }
    List<Diagnostic> missing = mapping.missing(book, met);
    misnamed = missing.stream().anyMatch(Diagnostic::isError);
    if (misnamed) {
      diagnostics.clear();
    }
    diagnostics.addAll(missing);
    boolean some = layouts.stream().anyMatch(layout -> !layout.tables().isEmpty());
    if (some) {
      layouts.stream().filter(layout -> !layout.isOfUse()).forEach(this::reportProse);
      layouts.removeIf(layout -> !layout.isOfUse());
      layouts.forEach(layout -> diagnostics.addAll(layout.leftOut()));
    }
    return layouts;
  }

  private SheetLayout withoutBad(SheetLayout layout) {
    List<Location.CellRef> leftOut = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    int rows = 0;
    for (Table table : layout.tables()) {
      List<RawRow> good = new ArrayList<>();
      for (RawRow row : table.rows()) {
        if (row.cells().stream().anyMatch(cell -> bad.contains(cell.at()))) {
          leftOut.add(row.cells().getFirst().at());
        } else {
          good.add(row);
        }
      }
      rows += good.size();
      tables.add(table.with(good, table.headings()));
    }
    if (!tables.isEmpty()) {
      counts.add(new ImportResult.SheetCount(book.file(), layout.name(), rows, leftOut));
    }
    return layout.with(tables);
  }

  private void reportProse(SheetLayout layout) {
    RawRow first =
        book.sheets().stream()
            .filter(sheet -> sheet.name().equals(layout.name()))
            .findFirst()
            .orElseThrow()
            .rows()
            .getFirst();
    diagnostics.add(
        Diagnostic.advice(
            SKIPPED_SHEET,
            first.cells().getFirst().at(),
            "The sheet \""
                + layout.name()
                + "\" has neither a table of poses nor a label that posebook knows. It was left"
                + " out.",
            "Nothing to do if it is a questionnaire or a text. Else write column names over its"
                + " table."));
  }

  /** The sheets that have such tables, with these tables alone. */
  List<SheetLayout> with(List<SheetLayout> layouts, boolean describingPoses) {
    List<SheetLayout> some = new ArrayList<>();
    for (SheetLayout layout : layouts) {
      List<Table> tables =
          layout.tables().stream()
              .filter(table -> describesPoses(layout, table) == describingPoses)
              .toList();
      if (!tables.isEmpty()) {
        some.add(layout.with(tables));
      }
    }
    return some;
  }

  /**
   * Whether a table gives poses. Beside a table with steps, one without them does so too, unless it
   * names poses of the other.
   */
  private boolean describesPoses(SheetLayout layout, Table table) {
    if (table.describesPoses() || layout.tables().stream().noneMatch(Table::describesPoses)) {
      return table.describesPoses();
    }
    Set<String> described = new HashSet<>();
    layout.tables().stream()
        .filter(Table::describesPoses)
        .forEach(other -> described.addAll(names(other)));
    return names(table).stream()
        .noneMatch(name -> described.contains(name) || known.find(List.of(name)).isPresent());
  }

  private static Set<String> names(Table table) {
    Set<String> names = new HashSet<>();
    table
        .rows()
        .forEach(row -> table.name(row).ifPresent(cell -> names.add(Ids.fold(cell.shown()))));
    return names;
  }

  /** Says that no sheet has column names, at the cell that comes nearest to one. */
  void reportNoHeader() {
    RawSheet sheet =
        book.sheets().stream()
            .filter(s -> !s.rows().isEmpty() && !s.marks().hidden())
            .findFirst()
            .or(() -> book.sheets().stream().filter(s -> !s.rows().isEmpty()).findFirst())
            .orElseThrow();
    RawCell first = sheet.rows().getFirst().cells().getFirst();
    Optional<RawCell> near =
        sheet.rows().stream()
            .limit(HeaderFinder.ROWS_TO_LOOK_AT)
            .flatMap(row -> row.cells().stream())
            .limit(CELLS_TO_LOOK_AT)
            .filter(
                cell ->
                    HeaderWords.nearestColumn(cell.shown(), Set.copyOf(HeaderWords.languages()))
                        .flatMap(Column::named)
                        .filter(Column.NAME::equals)
                        .isPresent())
            .findFirst();
    diagnostics.add(
        Diagnostic.error(
            NO_HEADER,
            near.orElse(first).at(),
            "posebook found no row of column names: a row with a column for the pose's name and at"
                + " least one more.",
            "Write column names over the table, for example: Pose, Steps, Dose."
                + near.map(cell -> " Did you mean \"Pose\" by \"" + cell.shown() + "\"?")
                    .orElse("")));
  }
}
