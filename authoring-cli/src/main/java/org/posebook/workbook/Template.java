package org.posebook.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.importer.Column;
import org.posebook.importer.Heads;
import org.posebook.importer.UnreadSheets;

/** A workbook to be filled in: a sheet of poses, a sheet of a routine, and a guide. */
public final class Template {
  /** The columns of the sheet of poses, the most needed first. */
  static final List<Column> POSES =
      List.of(
          Column.NAME,
          Column.STEPS,
          Column.DOSE,
          Column.SETS,
          Column.REPETITIONS,
          Column.HOLD,
          Column.REST,
          Column.START,
          Column.SIDES,
          Column.KIND,
          Column.LEVEL,
          Column.TARGETS,
          Column.PURPOSE,
          Column.SETUP,
          Column.BREATHING,
          Column.FEEL,
          Column.CAUTIONS,
          Column.CONTRAINDICATIONS,
          Column.PROPS,
          Column.EASIER,
          Column.HARDER,
          Column.VARIATIONS,
          Column.NOTES,
          Column.ALIASES,
          Column.SANSKRIT,
          Column.DEVANAGARI,
          Column.MEANING,
          Column.VARIATION_OF,
          Column.FIGURE,
          Column.FIGURE_SIDE,
          Column.PICTURE,
          Column.ALT,
          Column.CREDIT,
          Column.LICENCE,
          Column.VIDEO,
          Column.SOURCES);

  /**
   * The columns of the sheet of a routine. The second one is wide: facts have their values there.
   */
  static final List<Column> ITEMS =
      List.of(
          Column.NAME,
          Column.NOTES,
          Column.SECTION,
          Column.DOSE,
          Column.SETS,
          Column.REPETITIONS,
          Column.HOLD);

  /** The columns that no sheet of the template has, and why. */
  static final Map<Column, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry(Column.NUMBER, "the order of the rows says it"),
          Map.entry(Column.ID, "posebook makes it from the name"),
          Map.entry(Column.AMOUNT, "hold and repetitions have columns of their own"),
          Map.entry(Column.UNIT, "hold and repetitions have columns of their own"),
          Map.entry(Column.DURATION, "part of the dose, seldom alone"),
          Map.entry(Column.LOAD, "part of the dose, seldom alone"),
          Map.entry(Column.TEMPO, "part of the dose, seldom alone"),
          Map.entry(Column.FREQUENCY, "part of the dose, seldom alone"),
          Map.entry(Column.FIGURE_ALT, "only for figures of one's own"),
          Map.entry(Column.FIGURE_ANGLES, "only for figures of one's own"),
          Map.entry(Column.FIGURE_CONTACTS, "only for figures of one's own"),
          Map.entry(Column.FIGURE_TARGETS, "only for figures of one's own"));

  /** The last row that has drop-downs. */
  static final int LAST_ROW = 500;

  /** What stands in a fact that says nothing yet. */
  static final String NOTHING = "–";

  private static final List<Column> MOST_NEEDED =
      List.of(Column.NAME, Column.STEPS, Column.DOSE, Column.START, Column.SIDES, Column.NOTES);

  private final Titles titles;
  private final ColumnHelp help;

  private Template(Titles titles) {
    this.titles = titles;
    this.help = new ColumnHelp(titles);
  }

  /** The template's bytes; always the same for the same titles and form. */
  public static byte[] bytes(Titles titles, WorkbookForm form) throws IOException {
    return form.bytes(plan(titles));
  }

  /** The template before it is written. */
  static WorkbookPlan plan(Titles titles) {
    return new Template(titles).plan();
  }

  private WorkbookPlan plan() {
    return new WorkbookPlan("posebook", List.of(poses(), routine(), guide()));
  }

  private SheetPlan poses() {
    List<List<CellPlan>> rows = new ArrayList<>();
    rows.add(heads(POSES));
    for (Map<Column, String> example : TemplateExamples.poses()) {
      rows.add(example(POSES, example));
    }
    return new SheetPlan(
        titles.poseSheet(), false, rows, widths(POSES, titles), 1, 1, choices(POSES, 2));
  }

  private SheetPlan routine() {
    List<List<CellPlan>> rows = new ArrayList<>();
    List<SheetPlan.Choice> choices = new ArrayList<>();
    Map<String, String> values = TemplateExamples.facts();
    for (Heads.Fact fact : Heads.facts()) {
      rows.add(
          List.of(
              new CellPlan(
                  titles.fact(fact),
                  CellPlan.Look.LABEL,
                  Optional.of(help.what(fact)).filter(text -> !text.isEmpty())),
              CellPlan.text(value(fact, values))));
      List<String> words = ColumnHelp.words(fact);
      if (!words.isEmpty()) {
        choices.add(
            new SheetPlan.Choice(
                rows.size(), rows.size(), 2, new SheetPlan.Words(words), warning()));
      }
    }
    rows.add(List.of());
    rows.add(heads(ITEMS));
    int first = rows.size() + 1;
    for (Map<Column, String> example : TemplateExamples.items()) {
      rows.add(example(ITEMS, example));
    }
    choices.add(
        new SheetPlan.Choice(
            first, LAST_ROW, 1, new SheetPlan.Cells(titles.poseSheet(), 2, LAST_ROW), ""));
    return new SheetPlan(titles.text("Routine"), false, rows, widths(ITEMS, titles), 0, 1, choices);
  }

  private List<CellPlan> heads(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new CellPlan(
                    titles.column(column),
                    MOST_NEEDED.contains(column) ? CellPlan.Look.HEAD : CellPlan.Look.MORE_HEAD,
                    Optional.of(help.note(column))))
        .toList();
  }

  private List<SheetPlan.Choice> choices(List<Column> columns, int firstRow) {
    List<SheetPlan.Choice> choices = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      List<String> words = help.words(columns.get(c));
      if (!words.isEmpty()) {
        // Figures have other names too.
        String warning = columns.get(c) == Column.FIGURE ? "" : warning();
        choices.add(
            new SheetPlan.Choice(firstRow, LAST_ROW, c + 1, new SheetPlan.Words(words), warning));
      }
    }
    return choices;
  }

  /** The widths of columns, in characters; no word of a column's name is broken. */
  static List<Integer> widths(List<Column> columns, Titles titles) {
    return columns.stream()
        .map(
            column ->
                Stream.of(titles.column(column).split(" ", -1))
                    .mapToInt(word -> word.length() + 4)
                    .reduce(width(column), Math::max))
        .toList();
  }

  private static int width(Column column) {
    return switch (column) {
      case NAME -> 26;
      case STEPS, NOTES -> 60;
      case PURPOSE,
          SETUP,
          BREATHING,
          FEEL,
          CAUTIONS,
          CONTRAINDICATIONS,
          EASIER,
          HARDER,
          VARIATIONS,
          ALT,
          SOURCES ->
          36;
      case SETS, REPETITIONS, HOLD, REST, SIDES, LEVEL, FIGURE_SIDE -> 12;
      default -> 20;
    };
  }

  private SheetPlan guide() {
    Map<Column, String> columns = new EnumMap<>(Column.class);
    POSES.forEach(column -> columns.put(column, titles.poseSheet()));
    ITEMS.forEach(column -> columns.merge(column, titles.text("Routine"), (a, b) -> a + ", " + b));
    List<List<CellPlan>> rows = new ArrayList<>();
    rows.add(List.of(CellPlan.of(UnreadSheets.MARK, CellPlan.Look.HINT)));
    rows.add(
        List.of(CellPlan.of(titles.text("How to fill in this workbook"), CellPlan.Look.TITLE)));
    for (String line : TemplateExamples.guide()) {
      rows.add(List.of(CellPlan.of(titles.text(line), CellPlan.Look.HINT)));
    }
    rows.add(List.of());
    rows.add(heading("Column", "Sheet", "What it is", "How to write it", "Words"));
    Map<Column, String> ordered = new LinkedHashMap<>();
    POSES.forEach(column -> ordered.put(column, columns.get(column)));
    ITEMS.forEach(column -> ordered.putIfAbsent(column, columns.get(column)));
    ordered.forEach(
        (column, sheet) ->
            rows.add(
                row(
                    titles.column(column),
                    sheet,
                    help.what(column),
                    help.how(column),
                    column == Column.FIGURE
                        ? titles.text("see the list in the cell")
                        : String.join(", ", help.words(column)))));
    rows.add(List.of());
    rows.add(heading("Label", "Sheet", "What it is", "", "Words"));
    for (Heads.Fact fact : Heads.facts()) {
      rows.add(
          row(
              titles.fact(fact),
              titles.text("Routine"),
              help.what(fact),
              fact.ofLibrary() ? titles.text("Counts for the whole library.") : "",
              String.join(", ", ColumnHelp.words(fact))));
    }
    return new SheetPlan(
        titles.text("Guide"), false, rows, List.of(22, 16, 60, 60, 40), 0, 0, List.of());
  }

  private List<CellPlan> heading(String... texts) {
    return List.of(texts).stream()
        .map(text -> CellPlan.of(titles.text(text), CellPlan.Look.HEAD))
        .toList();
  }

  private List<CellPlan> example(List<Column> columns, Map<Column, String> example) {
    return columns.stream()
        .map(c -> CellPlan.text(titles.value(c, example.getOrDefault(c, ""))))
        .toList();
  }

  private String value(Heads.Fact fact, Map<String, String> values) {
    if (fact.id().equals("LANGUAGE") && !titles.equals(Titles.ENGLISH)) {
      return titles.language();
    }
    String value = values.get(fact.id());
    return value == null ? NOTHING : titles.text(value);
  }

  private String warning() {
    return titles.text("Choose one of the words of the list, or leave the cell empty.");
  }

  private static List<CellPlan> row(String first, String... others) {
    List<CellPlan> cells = new ArrayList<>();
    cells.add(CellPlan.of(first, CellPlan.Look.LABEL));
    List.of(others).forEach(text -> cells.add(CellPlan.text(text)));
    return cells;
  }
}
