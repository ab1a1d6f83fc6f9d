package org.posebook.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;

/**
 * Comments and links of a sheet that go nowhere: those at cells that are no part of a pose, and at
 * cells without a value. A row that is left out is told elsewhere, but not what was said beside it.
 */
final class MarksLeftOut {
  static final RuleId NOTE = new RuleId("import/note-left-out");
  static final RuleId LINK = new RuleId("import/link-left-out");

  private static final int SHOWN = 8;
  private static final int LONGEST = 60;

  /** A comment or a link. */
  private record Mark(Location.CellRef at, String words) {}

  private final SheetLayout layout;
  private final SheetNames names;
  private final Set<Location.CellRef> read = new HashSet<>();

  private MarksLeftOut(SheetLayout layout, SheetNames names) {
    this.layout = layout;
    this.names = names;
  }

  /**
   * What is said of a sheet's comments and links.
   *
   * @param sheet the sheet as it was read, without what is hidden
   */
  static List<Diagnostic> of(RawSheet sheet, SheetLayout layout, SheetNames names) {
    List<RawCell> marked = marked(sheet);
    List<Diagnostic> said = new ArrayList<>();
    if (marked.isEmpty()) {
      return said; // As most sheets are.
    }
    MarksLeftOut marks = new MarksLeftOut(layout, names);
    marks.read(marked);
    marks.message(NOTE, "comment", marks.left(marked, MarksLeftOut::note)).ifPresent(said::add);
    marks.message(LINK, "link", marks.left(marked, MarksLeftOut::link)).ifPresent(said::add);
    return said;
  }

  private static Optional<String> note(RawCell cell) {
    return cell.marks().note().map(Heads::authorsPart).filter(note -> !note.isEmpty());
  }

  /** A link that the cell's text does not show anyway. */
  private static Optional<String> link(RawCell cell) {
    return cell.marks()
        .link()
        .filter(link -> !cell.shown().contains(link.replaceFirst("^mailto:", "")));
  }

  /** All cells with a comment or a link, those without a value too. */
  private static List<RawCell> marked(RawSheet sheet) {
    List<RawCell> marked = new ArrayList<>();
    for (RawRow row : sheet.rows()) {
      if (row.isMarked()) {
        row.cells().stream()
            .filter(cell -> !cell.marks().equals(CellMarks.NONE))
            .forEach(marked::add);
      }
    }
    for (EmptyCell empty : sheet.marks().emptyCells()) {
      marked.add(new RawCell(empty.at(), new CellValue.Text(""), empty.marks()));
    }
    marked.sort(
        Comparator.comparing((RawCell cell) -> cell.at().row()).thenComparing(RawCell::column));
    return marked;
  }

  /** Takes down the cells of poses. Of those that a mapping changes only the row can tell. */
  private void read(List<RawCell> marked) {
    boolean mapped = !names.mapping().columns().isEmpty() || !names.mapping().joins().isEmpty();
    for (Table table : layout.tables()) {
      Set<Integer> numbers = new HashSet<>();
      for (RawRow row : table.rows()) {
        if (row.isMarked()) {
          row.cells().forEach(cell -> read.add(cell.at()));
        }
        if (mapped) {
          numbers.add(row.number());
        }
      }
      marked.stream()
          .map(RawCell::at)
          .filter(at -> numbers.contains(table.upright() ? at.row() : at.column()))
          .forEach(read::add);
    }
  }

  private List<Mark> left(List<RawCell> marked, Function<RawCell, Optional<String>> of) {
    List<Mark> left = new ArrayList<>();
    for (RawCell cell : marked) {
      boolean used = cell.shown().isEmpty() ? !isSeen(cell.at()) : read.contains(cell.at());
      if (!used) {
        of.apply(cell).ifPresent(words -> left.add(new Mark(cell.at(), words)));
      }
    }
    return left;
  }

  /** Whether a cell can be seen: it is not hidden, and lies under no merged one. */
  private boolean isSeen(Location.CellRef at) {
    SheetMarks marks = layout.marks();
    return !marks.hiddenRows().contains(at.row())
        && !marks.hiddenColumns().contains(at.column())
        && !names.mapping().skippedRows().contains(at.row())
        && marks
            .mergedAt(at.row(), at.column())
            .filter(range -> range.firstRow() != at.row() || range.firstColumn() != at.column())
            .isEmpty();
  }

  private Optional<Diagnostic> message(RuleId rule, String word, List<Mark> left) {
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String first = quoted(left.getFirst().words());
    String message =
        left.size() == 1
            ? "The " + word + " here was left out, as this is no filled cell of a pose: " + first
            : left.size()
                + " "
                + word
                + "s were left out, as they stand at no filled cell of a pose: "
                + places(left)
                + ". The first is "
                + first;
    return Optional.of(
        Diagnostic.advice(
            rule,
            left.getFirst().at(),
            message,
            rule.equals(NOTE)
                ? "Write what readers need into a cell of the pose or into a fact. Nothing to do if"
                    + " it is not for readers."
                : "Write an address that readers need into a cell, such as under \"Video\" or"
                    + " \"Source\"."));
  }

  private static String places(List<Mark> left) {
    List<String> places = left.stream().limit(SHOWN).map(mark -> mark.at().cell()).toList();
    int more = left.size() - places.size();
    return more > 0
        ? String.join(", ", places) + " and " + more + " more"
        : String.join(", ", places.subList(0, places.size() - 1)) + " and " + places.getLast();
  }

  private static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) > LONGEST
        ? "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…\""
        : "\"" + line + "\"";
  }
}
