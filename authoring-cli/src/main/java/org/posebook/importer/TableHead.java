package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.MotionWords;
import org.posebook.source.Location;

/** Reads the names over a table: which column holds what. */
final class TableHead {
  static final RuleId UNKNOWN_COLUMN = new RuleId("import/unknown-column");
  static final RuleId DUPLICATE_COLUMN = new RuleId("import/duplicate-column");
  static final RuleId NO_NAME_COLUMN = new RuleId("import/no-name-column");

  /** From so many unknown columns on, one message speaks for all. */
  private static final int MANY = 3;

  private static final int SHOWN = 8;

  private TableHead() {}

  /**
   * A table with what its names mean.
   *
   * @param meanings what a mapping says of columns, by position; the others go by their names
   */
  static Table read(
      String sheet,
      boolean upright,
      RawRow header,
      Map<Integer, Target> meanings,
      List<RawRow> rows,
      List<Diagnostic> diagnostics) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Integer, MotionWords.JointTerm> angles = new LinkedHashMap<>();
    Map<Integer, String> others = new LinkedHashMap<>();
    List<RawCell> unknown = new ArrayList<>();
    Set<String> languages = HeaderFinder.languages(header.cells());
    meanings.forEach(
        (position, target) -> target.column().ifPresent(c -> columns.put(position, c)));
    for (RawCell cell : header.cells()) {
      int position = upright ? cell.column() : cell.at().row();
      Target meaning = meanings.get(position);
      if (meaning instanceof Target.Extra) {
        others.put(position, free(cell.shown(), others));
      }
      if (meaning != null && !(meaning instanceof Target.Angle)) {
        continue;
      }
      Optional<Column> column = meaning == null ? Column.named(cell.shown()) : Optional.empty();
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(position, column.get());
        continue;
      }
      Optional<MotionWords.JointTerm> angle = MotionWords.read(cell.shown());
      if (angle.isPresent() && !angles.containsValue(angle.get())) {
        angles.put(position, angle.get());
        continue;
      }
      others.put(position, free(cell.shown(), others));
      Optional<String> near = HeaderWords.nearestColumn(cell.shown(), languages);
      if (column.isPresent()) {
        diagnostics.add(duplicate(cell, column.get()));
      } else if (near.isPresent()) {
        diagnostics.add(misspelt(cell, near.get()));
      } else {
        unknown.add(cell);
      }
    }
    report(unknown, diagnostics);
    index(upright, columns, others, rows).ifPresent(at -> columns.put(at, Column.NUMBER));
    Table table = new Table(sheet, upright, header, columns, angles, others, rows, Map.of());
    if (!table.hasNames()) {
      diagnostics.add(noNameColumn(header, languages));
    }
    return table;
  }

  /** A name that no other column has: of two columns "Reps" both are kept. */
  private static String free(String name, Map<Integer, String> others) {
    String free = name;
    for (int i = 2; others.containsValue(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  /** A column without a name, left of the poses' names, that only counts the rows. */
  private static Optional<Integer> index(
      boolean upright,
      Map<Integer, Column> columns,
      Map<Integer, String> others,
      List<RawRow> rows) {
    if (!upright || rows.isEmpty() || columns.containsValue(Column.NUMBER)) {
      return Optional.empty();
    }
    int position = rows.getFirst().cells().getFirst().column();
    if (columns.containsKey(position) || others.containsKey(position)) {
      return Optional.empty();
    }
    long last = Long.MIN_VALUE;
    for (RawRow row : rows) {
      Optional<RawCell> cell = row.in(position);
      if (cell.isEmpty()) {
        continue;
      }
      String text = cell.get().shown();
      if (!text.matches("[0-9]{1,6}\\.?")) {
        return Optional.empty();
      }
      long number = Long.parseLong(text.replace(".", ""));
      if (last == Long.MIN_VALUE ? number > 1 : number != last + 1) {
        return Optional.empty();
      }
      last = number;
    }
    return Optional.of(position);
  }

  private static void report(List<RawCell> unknown, List<Diagnostic> diagnostics) {
    if (unknown.size() < MANY) {
      unknown.forEach(
          cell ->
              diagnostics.add(
                  Diagnostic.advice(
                      UNKNOWN_COLUMN,
                      cell.at(),
                      unknown(cell),
                      "Rename the column if it should be printed, for example to \"Note\".")));
      return;
    }
    List<String> names =
        unknown.stream().limit(SHOWN).map(cell -> "\"" + cell.shown() + "\"").toList();
    int more = unknown.size() - names.size();
    diagnostics.add(
        Diagnostic.advice(
            UNKNOWN_COLUMN,
            unknown.getFirst().at(),
            "posebook does not know "
                + unknown.size()
                + " of the columns: "
                + String.join(", ", names)
                + (more > 0 ? " and " + more + " more" : "")
                + ". Their cells are kept as extra content and are not printed.",
            "Rename those that should be printed, for example to \"Note\"."));
  }

  private static Diagnostic duplicate(RawCell cell, Column column) {
    return Diagnostic.warning(
        DUPLICATE_COLUMN,
        cell.at(),
        "\""
            + cell.shown()
            + "\" is a second column for \""
            + column.title()
            + "\". Its cells are kept as extra content and are not printed.",
        "Put the two columns together, or give this one another name.");
  }

  /** A slip in the name of a column that keeps readers safe must not lose what it says. */
  private static Diagnostic misspelt(RawCell cell, String near) {
    String hint = "Did you mean \"" + near + "\"?";
    Optional<Column> meant = Column.named(near);
    boolean safety =
        meant
            .filter(column -> column == Column.CAUTIONS || column == Column.CONTRAINDICATIONS)
            .isPresent();
    return safety
        ? Diagnostic.error(
            UNKNOWN_COLUMN,
            cell.at(),
            "posebook does not know the column \""
                + cell.shown()
                + "\". It looks like \""
                + near
                + "\", which readers need to stay safe, so it cannot be passed over.",
            hint + " If not, give the column a name that is less like it.")
        : Diagnostic.warning(UNKNOWN_COLUMN, cell.at(), unknown(cell), hint);
  }

  private static String unknown(RawCell cell) {
    return "posebook does not know the column \""
        + cell.shown()
        + "\". Its cells are kept as extra content and are not printed.";
  }

  /** A header row whose column for the pose's name is misspelt. */
  private static Diagnostic noNameColumn(RawRow header, Set<String> languages) {
    Optional<RawCell> near =
        header.cells().stream()
            .filter(
                cell ->
                    HeaderWords.nearestColumn(cell.shown(), languages)
                        .flatMap(Column::named)
                        .filter(Column.NAME::equals)
                        .isPresent())
            .findFirst();
    RawCell cell = near.orElse(header.cells().getFirst());
    Location at = cell.at();
    return Diagnostic.error(
        NO_NAME_COLUMN,
        at,
        "This row has names of columns, but none for the pose's name.",
        "Did you mean \"Pose\" by \"" + cell.shown() + "\"?");
  }
}
