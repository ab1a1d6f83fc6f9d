package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.MotionWords;

/**
 * What stands where on a sheet: a table of poses, rows of facts (a label and its value), and rows
 * of free text. The table is found by its column names, on whatever row it begins.
 *
 * @param name the sheet's name
 * @param table the table, if the sheet has one
 * @param facts the rows of facts
 * @param texts single cells of text above or below the table, such as a title over it
 */
record SheetLayout(String name, Optional<Table> table, List<Fact> facts, List<RawCell> texts) {
  static final RuleId UNKNOWN_COLUMN = new RuleId("import/unknown-column");
  static final RuleId DUPLICATE_COLUMN = new RuleId("import/duplicate-column");
  static final RuleId NO_NAME_COLUMN = new RuleId("import/no-name-column");
  static final RuleId UNREAD_ROW = new RuleId("import/unread-row");

  /** A label and its value, each in a cell. */
  record Fact(RawCell label, RawCell value) {
    /** The label's text without the colon at its end. */
    String text() {
      String text = label.shown();
      return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
  }

  static SheetLayout of(RawSheet sheet, List<Diagnostic> diagnostics) {
    int header = headerRow(sheet);
    List<Fact> facts = new ArrayList<>();
    List<RawCell> texts = new ArrayList<>();
    List<RawRow> tableRows = new ArrayList<>();
    boolean inTable = false;
    int last = 0;
    for (int i = 0; i < sheet.rows().size(); i++) {
      RawRow row = sheet.rows().get(i);
      if (i == header) {
        inTable = true;
      } else if (inTable && !leavesTable(sheet, i, row.number() > last + 1)) {
        tableRows.add(row);
      } else {
        inTable = false;
        outside(row, facts, texts, diagnostics);
      }
      last = row.number();
    }
    Optional<Table> table =
        header < 0
            ? Optional.empty()
            : Optional.of(table(sheet, sheet.rows().get(header), tableRows, diagnostics));
    if (table.filter(t -> !t.columns().containsValue(Column.NAME)).isPresent()) {
      diagnostics.add(noNameColumn(sheet.rows().get(header)));
    }
    return new SheetLayout(sheet.name(), table, facts, texts);
  }

  /**
   * Whether the table ends above a row: it begins with a known label and has no third cell, or it
   * begins such a block of rows after an empty row.
   */
  private static boolean leavesTable(RawSheet sheet, int index, boolean afterGap) {
    RawRow row = sheet.rows().get(index);
    boolean known = isLabel(row.cells().getFirst());
    if (row.cells().size() <= 2 && known && (afterGap || row.cells().size() == 2)) {
      return true;
    }
    return afterGap && isBlockOfFacts(sheet, index);
  }

  /** Rows of at most two cells down to the next empty row, one of them with a known label. */
  private static boolean isBlockOfFacts(RawSheet sheet, int index) {
    boolean known = false;
    for (int i = index; i < sheet.rows().size(); i++) {
      RawRow row = sheet.rows().get(i);
      if (i > index && row.number() > sheet.rows().get(i - 1).number() + 1) {
        break;
      }
      if (row.cells().size() > 2) {
        return false;
      }
      known |= row.cells().size() == 2 && isLabel(row.cells().getFirst());
    }
    return known;
  }

  private static boolean isLabel(RawCell cell) {
    String text = cell.shown();
    String label = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return Label.named(label).isPresent();
  }

  private static void outside(
      RawRow row, List<Fact> facts, List<RawCell> texts, List<Diagnostic> diagnostics) {
    List<RawCell> cells = row.cells();
    switch (cells.size()) {
      case 1 -> texts.add(cells.getFirst());
      case 2 -> facts.add(new Fact(cells.get(0), cells.get(1)));
      default ->
          diagnostics.add(
              Diagnostic.warning(
                  UNREAD_ROW,
                  cells.getFirst().at(),
                  "This row stands outside the table and has "
                      + cells.size()
                      + " cells, so posebook cannot tell what it means. It was left out.",
                  "Put it under the column names, or write a label and a value in two cells."));
    }
  }

  /**
   * The row with the most column names: a known name counts two, a near miss one. It must have the
   * pose's name, well or badly spelt, and something else.
   */
  private static int headerRow(RawSheet sheet) {
    int best = -1;
    int bestScore = 2;
    for (int i = 0; i < sheet.rows().size(); i++) {
      Set<Column> found = EnumSet.noneOf(Column.class);
      Set<Column> near = EnumSet.noneOf(Column.class);
      for (RawCell cell : sheet.rows().get(i).cells()) {
        Optional<Column> known = Column.named(cell.shown());
        known.ifPresent(found::add);
        if (known.isEmpty()) {
          Suggestions.nearest(cell.shown(), Column.allNames())
              .flatMap(Column::named)
              .ifPresent(near::add);
        }
      }
      near.removeAll(found);
      int score = 2 * found.size() + near.size();
      boolean named = found.contains(Column.NAME) || near.contains(Column.NAME);
      boolean alone = best < 0 && found.contains(Column.NAME) && isColumnOfNames(sheet, i);
      if (alone || (named && !found.isEmpty() && score > bestScore)) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  /** A single column of names: its head alone in a row, and names right below. */
  private static boolean isColumnOfNames(RawSheet sheet, int index) {
    RawRow head = sheet.rows().get(index);
    return head.cells().size() == 1
        && index + 1 < sheet.rows().size()
        && sheet.rows().get(index + 1).number() == head.number() + 1
        && sheet.rows().get(index + 1).in(head.cells().getFirst().column()).isPresent();
  }

  /** A header row whose column for the pose's name is misspelt. */
  private static Diagnostic noNameColumn(RawRow header) {
    RawCell cell =
        header.cells().stream()
            .filter(SheetLayout::isNearlyName)
            .findFirst()
            .orElse(header.cells().getFirst());
    return Diagnostic.error(
        NO_NAME_COLUMN,
        cell.at(),
        "This row has names of columns, but none for the pose's name.",
        "Did you mean \"Pose\" by \"" + cell.shown() + "\"?");
  }

  private static boolean isNearlyName(RawCell cell) {
    return Suggestions.nearest(cell.shown(), Column.allNames()).flatMap(Column::named).stream()
        .anyMatch(column -> column == Column.NAME);
  }

  private static Table table(
      RawSheet sheet, RawRow header, List<RawRow> rows, List<Diagnostic> diagnostics) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Integer, MotionWords.JointTerm> angles = new LinkedHashMap<>();
    Map<Integer, String> others = new LinkedHashMap<>();
    for (RawCell cell : header.cells()) {
      Optional<Column> column = Column.named(cell.shown());
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(cell.column(), column.get());
        continue;
      }
      Optional<MotionWords.JointTerm> angle = MotionWords.read(cell.shown());
      if (angle.isPresent() && !angles.containsValue(angle.get())) {
        angles.put(cell.column(), angle.get());
        continue;
      }
      others.put(cell.column(), cell.shown());
      diagnostics.add(column.map(known -> duplicate(cell, known)).orElseGet(() -> unknown(cell)));
    }
    return new Table(sheet.name(), header, columns, angles, others, rows);
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

  private static Diagnostic unknown(RawCell cell) {
    Optional<String> near = Suggestions.nearest(cell.shown(), Column.allNames());
    String message =
        "posebook does not know the column \""
            + cell.shown()
            + "\". Its cells are kept as extra content and are not printed.";
    return near.map(
            name ->
                Diagnostic.warning(
                    UNKNOWN_COLUMN, cell.at(), message, "Did you mean \"" + name + "\"?"))
        .orElseGet(
            () ->
                Diagnostic.advice(
                    UNKNOWN_COLUMN,
                    cell.at(),
                    message,
                    "Rename the column if it should be printed, for example to \"Note\"."));
  }
}
