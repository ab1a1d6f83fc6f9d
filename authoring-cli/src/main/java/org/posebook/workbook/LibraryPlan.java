package org.posebook.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.importer.Column;
import org.posebook.importer.ExportedState;
import org.posebook.importer.Heads;
import org.posebook.importer.KeptDetails;
import org.posebook.importer.UnreadSheets;
import org.posebook.model.Ids;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.model.Section;

/** A library as the sheets of a workbook: poses, each routine, settings, what no column holds. */
final class LibraryPlan {
  /** Names that other sheets have, or that Excel keeps for itself. */
  private static final Set<String> TAKEN =
      Set.of(
          "poses",
          "library",
          "asanas",
          "lists",
          "kept",
          "exported",
          "guide",
          "problems",
          "history");

  private static final int LONGEST_NAME = 31;

  private final Library library;
  private final NameTable names;
  private final Map<String, String> sheets = new LinkedHashMap<>();

  LibraryPlan(Library library) {
    this.library = library;
    this.names = new NameTable(library);
    Set<String> taken = new LinkedHashSet<>(TAKEN);
    library.routines().keySet().forEach(id -> sheets.put(id, sheetName(id, taken)));
  }

  /** For each routine, the id that the import makes of its sheet. */
  Map<String, String> ids() {
    Map<String, String> ids = new LinkedHashMap<>();
    sheets.forEach((id, sheet) -> ids.put(id, Ids.fromName(sheet)));
    return ids;
  }

  /** The workbook. */
  WorkbookPlan plan(List<List<String>> kept) {
    List<SheetPlan> all = new ArrayList<>();
    all.add(poses());
    library.routines().values().forEach(routine -> all.add(routine(routine)));
    if (!library.routines().isEmpty()) {
      List<List<CellPlan>> rows = new ArrayList<>();
      RoutineFacts.of(library).forEach((label, value) -> rows.add(fact(label, value)));
      all.add(new SheetPlan("Library", false, rows, List.of(22, 60), 0, 0, List.of()));
    }
    if (!kept.isEmpty()) {
      all.add(kept(kept));
    }
    all.add(exported());
    return new WorkbookPlan(library.title(), all);
  }

  private SheetPlan poses() {
    List<Column> columns = new ArrayList<>();
    boolean numbered =
        library.poses().values().stream().anyMatch(pose -> Heads.isFact(pose.names().main()));
    if (numbered) {
      columns.add(Column.NUMBER); // A pose named "Diary" must not be taken for a fact.
    }
    columns.add(Column.NAME);
    List<Column> all = new ArrayList<>(PoseCells.GUIDANCE);
    all.addAll(PoseCells.OF_POSES);
    for (Column column : all) {
      boolean used =
          library.poses().values().stream()
              .anyMatch(pose -> !PoseCells.cell(pose, column, names).isEmpty());
      if (used || column == Column.STEPS) {
        columns.add(column);
      }
    }
    List<Map<?, ?>> extras = new ArrayList<>();
    library.poses().values().forEach(pose -> extras.add(own(pose.extras())));
    List<String> own = ownHeads(extras);
    List<List<CellPlan>> rows = new ArrayList<>();
    rows.add(heads(columns, own, "No."));
    int number = 0;
    for (Pose pose : library.poses().values()) {
      List<CellPlan> row = new ArrayList<>();
      number++;
      for (Column column : columns) {
        row.add(
            CellPlan.text(
                column == Column.NUMBER
                    ? String.valueOf(number)
                    : PoseCells.cell(pose, column, names)));
      }
      ownCells(own, own(pose.extras()), row);
      rows.add(row);
    }
    return new SheetPlan(
        "Poses", false, rows, widths(columns, own), 1, numbered ? 2 : 1, List.of());
  }

  private SheetPlan routine(Routine routine) {
    List<List<CellPlan>> rows = new ArrayList<>();
    RoutineFacts.of(routine, library).forEach((label, value) -> rows.add(fact(label, value)));
    rows.add(List.of());
    List<Column> columns = new ArrayList<>(List.of(Column.NUMBER, Column.NAME));
    boolean parts =
        routine.sections().size() != 1 || routine.sections().getFirst().title().isPresent();
    if (parts) {
      columns.add(Column.SECTION);
    }
    for (Column column : PoseCells.GUIDANCE) {
      if (routine.items().stream()
          .anyMatch(item -> !PoseCells.cell(item.guidance(), column).isEmpty())) {
        columns.add(column);
      }
    }
    List<Map<?, ?>> extras = new ArrayList<>();
    routine.items().forEach(item -> extras.add(own(item.extras())));
    List<String> own = ownHeads(extras);
    // "Order" tells the importer that steps here are those of this routine.
    rows.add(heads(columns, own, "Order"));
    int number = 0;
    for (Section section : routine.sections()) {
      for (Item item : section.items()) {
        List<CellPlan> row = new ArrayList<>();
        number++;
        for (Column column : columns) {
          row.add(CellPlan.text(cell(item, column, section, number)));
        }
        ownCells(own, own(item.extras()), row);
        rows.add(row);
      }
    }
    List<Integer> widths = new ArrayList<>(widths(columns, own));
    widths.set(0, 20);
    widths.set(1, 60); // The values of the facts.
    return new SheetPlan(
        sheets.getOrDefault(routine.id(), routine.id()), false, rows, widths, 0, 2, List.of());
  }

  private String cell(Item item, Column column, Section section, int number) {
    return switch (column) {
      case NUMBER -> String.valueOf(number);
      case NAME -> names.written(item);
      case SECTION -> section.title().orElse("");
      default -> PoseCells.cell(item.guidance(), column);
    };
  }

  private static SheetPlan kept(List<List<String>> details) {
    return hidden(
        "Kept",
        KeptDetails.HEAD,
        "What no column holds. posebook puts it back when it imports this workbook.",
        details,
        List.of(12, 24, 30, 6, 40, 40));
  }

  private SheetPlan exported() {
    return hidden(
        "Exported",
        ExportedState.HEAD,
        "By this posebook tells what you change here from what others change meanwhile.",
        ExportedState.rows(library),
        List.of(12, 24, 60));
  }

  /** A sheet that posebook reads, and no author. */
  private static SheetPlan hidden(
      String name, String head, String what, List<List<String>> content, List<Integer> widths) {
    List<List<CellPlan>> rows = new ArrayList<>();
    rows.add(List.of(CellPlan.of(UnreadSheets.MARK, CellPlan.Look.HINT)));
    rows.add(List.of(CellPlan.of(head, CellPlan.Look.TITLE)));
    rows.add(List.of(CellPlan.of(what + " Please leave it as it is.", CellPlan.Look.HINT)));
    content.forEach(row -> rows.add(row.stream().map(CellPlan::text).toList()));
    return new SheetPlan(name, true, rows, widths, 0, 0, List.of());
  }

  /** Columns of the author's own, which the importer keeps under "extra". */
  private static Map<?, ?> own(Map<String, Object> extras) {
    return extras.getOrDefault("extra", Map.of()) instanceof Map<?, ?> own ? own : Map.of();
  }

  private static List<String> ownHeads(List<Map<?, ?>> extras) {
    Set<String> heads = new LinkedHashSet<>();
    for (Map<?, ?> own : extras) {
      own.forEach(
          (key, value) -> {
            String head = String.valueOf(key);
            if (value instanceof String && isOwnHead(head)) {
              heads.add(head);
            }
          });
    }
    return List.copyOf(heads);
  }

  private static boolean isOwnHead(String head) {
    return !head.isBlank()
        && head.equals(head.strip())
        && head.equals(CellPlan.clean(head))
        && !Heads.isHead(head);
  }

  private static void ownCells(List<String> heads, Map<?, ?> own, List<CellPlan> row) {
    heads.forEach(head -> row.add(CellPlan.text(own.get(head) instanceof String text ? text : "")));
  }

  private static List<CellPlan> heads(List<Column> columns, List<String> own, String number) {
    List<CellPlan> heads = new ArrayList<>();
    for (Column column : columns) {
      heads.add(
          new CellPlan(
              column == Column.NUMBER ? number : Heads.title(column),
              CellPlan.Look.HEAD,
              Optional.of(ColumnHelp.ENGLISH.note(column))));
    }
    own.forEach(head -> heads.add(CellPlan.of(head, CellPlan.Look.MORE_HEAD)));
    return heads;
  }

  private static List<Integer> widths(List<Column> columns, List<String> own) {
    List<Integer> widths = new ArrayList<>(Template.widths(columns, Titles.ENGLISH));
    own.forEach(head -> widths.add(20));
    return widths;
  }

  private static List<CellPlan> fact(String label, String value) {
    return List.of(CellPlan.of(label, CellPlan.Look.LABEL), CellPlan.text(value));
  }

  private static String sheetName(String id, Set<String> taken) {
    String stem = id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME - 4);
    String name = stem;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem.substring(0, Math.min(stem.length(), LONGEST_NAME - 4)) + "-" + i;
    }
    return name;
  }
}
