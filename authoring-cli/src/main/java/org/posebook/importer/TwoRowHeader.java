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

  private TwoRowHeader() {}

  /** The header in a row, together with the row of groups above or the row of names below. */
  static Header of(RawSheet sheet, int index) {
    RawRow row = sheet.rows().get(index);
    if (index + 1 < sheet.rows().size() && isSubRow(sheet, row, sheet.rows().get(index + 1))) {
      return header(sheet, index, index + 1, row, sheet.rows().get(index + 1));
    }
    if (index > 0 && isGroupRow(sheet, sheet.rows().get(index - 1), row)) {
      return header(sheet, index - 1, index, sheet.rows().get(index - 1), row);
    }
    return new Header(index, index, 1, Integer.MAX_VALUE, row.cells());
  }

  /** Whether a row holds names below a header: none under the pose's name, most of them known. */
  private static boolean isSubRow(RawSheet sheet, RawRow top, RawRow sub) {
    if (sub.number() != top.number() + 1) {
      return false;
    }
    boolean grouped = false;
    long known = 0;
    for (RawCell cell : sub.cells()) {
      Optional<RawCell> group = group(sheet, top, cell.column());
      if (cell.shown().length() > LONGEST
          || group.isEmpty()
          || group.flatMap(g -> Column.named(g.shown())).filter(Column.NAME::equals).isPresent()) {
        return false;
      }
      grouped |= top.in(cell.column()).isEmpty();
      known += name(group, cell).filter(TwoRowHeader::isKnown).isPresent() ? 1 : 0;
    }
    return grouped && 2 * known >= sub.cells().size();
  }

  /** Whether a row over a header holds the names of groups: merged cells, or several with gaps. */
  private static boolean isGroupRow(RawSheet sheet, RawRow top, RawRow header) {
    if (top.number() != header.number() - 1
        || top.cells().size() < 2
        || top.cells().size() >= header.cells().size()
        || Label.named(top.cells().getFirst().shown()).isPresent()
        || HeaderFinder.isMadeOfNames(top.cells())) {
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
        top.cells().stream().anyMatch(cell -> Column.named(cell.shown()).isPresent());
    boolean inside = top.cells().stream().allMatch(cell -> header.in(cell.column()).isPresent());
    boolean repeats =
        top.cells().stream()
            .anyMatch(
                cell ->
                    header
                        .in(cell.column())
                        .flatMap(below -> Column.named(below.shown()))
                        .filter(Column.NAME::equals)
                        .isPresent());
    // Over two tables side by side, each with its name, stand their titles.
    boolean titles =
        repeats
            && header.cells().stream()
                    .filter(
                        cell -> Column.named(cell.shown()).filter(Column.NAME::equals).isPresent())
                    .count()
                > 1;
    return inside && !titles && (merged || knownGroup || top.cells().size() > 2);
  }

  private static Header header(RawSheet sheet, int first, int last, RawRow top, RawRow sub) {
    List<RawCell> cells = new ArrayList<>();
    Set<Column> taken = EnumSet.noneOf(Column.class);
    Set<Integer> positions = new java.util.TreeSet<>();
    top.cells().forEach(cell -> positions.add(cell.column()));
    sub.cells().forEach(cell -> positions.add(cell.column()));
    for (int position : positions) {
      Optional<RawCell> below = sub.in(position);
      Optional<RawCell> group = group(sheet, top, position);
      RawCell place = below.orElseGet(() -> group.orElseThrow());
      String text = below.flatMap(cell -> name(group, cell)).orElseGet(place::shown);
      Optional<Column> column = Column.named(text);
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
  private static Optional<String> name(Optional<RawCell> group, RawCell cell) {
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

  private static boolean isKnown(String name) {
    return Column.named(name).isPresent() || MotionWords.read(name).isPresent();
  }

  /** The cell of a group over a column: merged over it, in it, or the next one to its left. */
  private static Optional<RawCell> group(RawSheet sheet, RawRow top, int column) {
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
