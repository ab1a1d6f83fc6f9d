package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posebook.figure.MotionWords;

/** Column names that take two rows: a row of groups such as "Dose" over "Sets", "Reps", "Hold". */
final class TwoRowHeader {
  private static final int LONGEST = 40;

  private final RawSheet sheet;
  private final SheetNames known;

  private TwoRowHeader(RawSheet sheet, SheetNames known) {
    this.sheet = sheet;
    this.known = known;
  }

  /** The header in a row, together with the row of groups above or the row of names below. */
  static Header of(RawSheet sheet, int index, SheetNames known) {
    return new TwoRowHeader(sheet, known).header(index);
  }

  private Header header(int index) {
    RawRow row = sheet.rows().get(index);
    if (index + 1 < sheet.rows().size() && isSubRow(row, sheet.rows().get(index + 1))) {
      return header(index, index + 1, row, sheet.rows().get(index + 1));
    }
    if (index > 0 && isGroupRow(sheet.rows().get(index - 1), row)) {
      return header(index - 1, index, sheet.rows().get(index - 1), row);
    }
    return new Header(index, index, 1, Integer.MAX_VALUE, row.cells());
  }

  /** Whether a row holds names below a header: none under the pose's name, most of them known. */
  private boolean isSubRow(RawRow top, RawRow sub) {
    if (sub.number() != top.number() + 1) {
      return false;
    }
    boolean grouped = false;
    long named = 0;
    for (RawCell cell : sub.cells()) {
      Optional<RawCell> group = group(top, cell.column());
      if (cell.shown().length() > LONGEST
          || group.isEmpty()
          || group.flatMap(g -> known.column(g.shown())).filter(Column.NAME::equals).isPresent()) {
        return false;
      }
      grouped |= top.in(cell.column()).isEmpty();
      named += name(group, cell).filter(this::isKnown).isPresent() ? 1 : 0;
    }
    return grouped && 2 * named >= sub.cells().size();
  }

  /** Whether a row over a header holds the names of groups: merged cells, or several with gaps. */
  private boolean isGroupRow(RawRow top, RawRow header) {
    if (top.number() != header.number() - 1
        || top.cells().size() < 2
        || top.cells().size() >= header.cells().size()
        || Label.named(top.cells().getFirst().shown()).isPresent()
        || HeaderFinder.isMadeOfNames(top.cells(), known)) {
      return false;
    }
    boolean merged =
        top.cells().stream()
            .anyMatch(
                cell ->
                    sheet
                        .marks()
                        .mergedAt(top.number(), cell.column())
                        .filter(range -> range.lastColumn() > range.firstColumn())
                        .isPresent());
    boolean knownGroup =
        top.cells().stream().anyMatch(cell -> known.column(cell.shown()).isPresent());
    boolean inside = top.cells().stream().allMatch(cell -> header.in(cell.column()).isPresent());
    boolean repeats =
        top.cells().stream()
            .anyMatch(
                cell ->
                    header
                        .in(cell.column())
                        .flatMap(below -> known.column(below.shown()))
                        .filter(Column.NAME::equals)
                        .isPresent());
    // Over two tables side by side, each with its name, stand their titles.
    boolean titles =
        repeats
            && header.cells().stream()
                    .filter(
                        cell -> known.column(cell.shown()).filter(Column.NAME::equals).isPresent())
                    .count()
                > 1;
    return inside && !titles && (merged || knownGroup || top.cells().size() > 2);
  }

  private Header header(int first, int last, RawRow top, RawRow sub) {
    List<RawCell> cells = new ArrayList<>();
    Set<Column> taken = EnumSet.noneOf(Column.class);
    Set<Integer> positions = new java.util.TreeSet<>();
    top.cells().forEach(cell -> positions.add(cell.column()));
    sub.cells().forEach(cell -> positions.add(cell.column()));
    for (int position : positions) {
      Optional<RawCell> below = sub.in(position);
      Optional<RawCell> group = group(top, position);
      RawCell place = below.orElseGet(() -> group.orElseThrow());
      String text = below.flatMap(cell -> name(group, cell)).orElseGet(place::shown);
      Optional<Column> column = known.column(text);
      if (column.isPresent()
          && !taken.add(column.get())
          && group.isPresent()
          && below.isPresent()) {
        text = group.get().shown() + ": " + below.get().shown();
      }
      cells.add(new RawCell(place.at(), new CellValue.Text(text), place.marks()));
    }
    return new Header(first, last, 1, Integer.MAX_VALUE, cells);
  }

  /** What a name means in its group: "Rest" over "Time" is the rest time. */
  private Optional<String> name(Optional<RawCell> group, RawCell cell) {
    if (group.isEmpty()) {
      return Optional.of(cell.shown());
    }
    String both = group.get().shown() + " " + cell.shown();
    if (isKnown(both)) {
      return Optional.of(both);
    }
    return Optional.of(
        isKnown(cell.shown()) ? cell.shown() : group.get().shown() + ": " + cell.shown());
  }

  private boolean isKnown(String name) {
    return known.column(name).isPresent() || MotionWords.read(name).isPresent();
  }

  /** The cell of a group over a column: merged over it, in it, or the next one to its left. */
  private Optional<RawCell> group(RawRow top, int column) {
    Optional<RawCell> own = top.in(column);
    if (own.isPresent()) {
      return own;
    }
    Optional<CellRange> merged = sheet.marks().mergedAt(top.number(), column);
    if (merged.isPresent()) {
      return top.in(merged.get().firstColumn());
    }
    Optional<RawCell> left =
        top.cells().stream().filter(cell -> cell.column() < column).reduce((a, b) -> b);
    return left.filter(
        cell ->
            sheet
                .marks()
                .mergedAt(top.number(), cell.column())
                .filter(range -> range.lastColumn() > range.firstColumn())
                .isEmpty());
  }
}
