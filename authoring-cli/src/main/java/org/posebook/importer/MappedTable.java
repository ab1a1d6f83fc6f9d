package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.posebook.source.Location;

/**
 * A table as a mapping has it: some columns are left out, split or joined, numbers get their unit.
 * Columns that the sheet does not have stand far behind all others; {@link BookPlaces} keeps where
 * their cells come from.
 */
final class MappedTable {
  /** No sheet has so many columns or rows. */
  private static final int BEHIND = 2_000_000;

  private static final Pattern BARE =
      Pattern.compile("[0-9.,]+(?:\\s*(?:-|–|to)\\s*[0-9.,]+)?\\+?");

  private final SheetNames names;
  private final boolean upright;
  private final List<RawCell> header = new ArrayList<>();
  private final Map<Integer, Target> meanings = new LinkedHashMap<>();
  private final Map<Integer, SheetMapping.MappedColumn> rules = new LinkedHashMap<>();
  private final Map<Integer, String> units = new LinkedHashMap<>();
  private final Map<SheetMapping.Join, List<Integer>> joined = new LinkedHashMap<>();
  private final Map<SheetMapping.Join, Integer> joinedAt = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> splitTo = new LinkedHashMap<>();
  private final Map<Integer, String> keys = new LinkedHashMap<>();
  private int next = BEHIND;

  private MappedTable(SheetNames names, boolean upright) {
    this.names = names;
    this.upright = upright;
  }

  /**
   * The table that stands under these names.
   *
   * @param upright whether each pose is a row
   */
  static MappedTable of(List<RawCell> header, boolean upright, SheetNames names) {
    MappedTable table = new MappedTable(names, upright);
    List<String> numbered = HeaderKey.numbered(header);
    names.meet(numbered);
    for (int i = 0; i < header.size(); i++) {
      table.head(header.get(i), numbered.get(i));
    }
    table.units();
    return table;
  }

  /** The names over the columns that are left or new. */
  List<RawCell> header() {
    return header;
  }

  /** What the mapping says of columns, by position. */
  Map<Integer, Target> meanings() {
    return meanings;
  }

  private void head(RawCell cell, String name) {
    int position = position(cell);
    String key = HeaderKey.of(name);
    keys.put(position, key);
    Optional<SheetMapping.Join> join = names.mapping().joinOf(key);
    SheetMapping.MappedColumn column = names.mapping().columns().get(key);
    if (join.isPresent()) {
      if (!joinedAt.containsKey(join.get())) {
        joinedAt.put(join.get(), add(cell, join.get().into()));
      }
      joined.computeIfAbsent(join.get(), none -> new ArrayList<>()).add(position);
    } else if (column == null) {
      header.add(cell);
    } else if (column.rule() instanceof ColumnRule.Whole whole) {
      rules.put(position, column);
      if (!(whole.target() instanceof Target.Ignored)) {
        header.add(named(cell, whole.target()));
        meanings.put(position, whole.target());
      }
    } else {
      rules.put(position, column);
      List<Integer> to = new ArrayList<>();
      for (Target target : column.rule().targets()) {
        to.add(target instanceof Target.Ignored ? 0 : add(cell, target));
      }
      splitTo.put(position, to);
    }
  }

  /** Units that the names themselves tell; of two columns for one thing only the first counts. */
  private void units() {
    Set<Column> taken = EnumSet.noneOf(Column.class);
    meanings.values().forEach(target -> target.column().ifPresent(taken::add));
    for (RawCell cell : header) {
      Target said = meanings.get(position(cell));
      if (said == null) {
        Column.named(cell.shown())
            .filter(taken::add)
            .flatMap(column -> HeaderWords.columnWithUnit(cell.shown()))
            .ifPresent(known -> units.put(position(cell), known.unit()));
      } else if (said.column().isPresent()) {
        HeaderWords.columnWithUnit(cell.shown())
            .filter(known -> said.column().get() == known.column())
            .ifPresent(known -> units.put(position(cell), known.unit()));
      }
    }
  }

  private int add(RawCell head, Target target) {
    int position = next++;
    Location.CellRef at = virtual(head.at(), position);
    names.places().put(at, List.of(new BookPlaces.Stretch(0, head.at())));
    header.add(named(new RawCell(at, head.value(), head.marks()), target));
    meanings.put(position, target);
    return position;
  }

  private static RawCell named(RawCell cell, Target target) {
    return target instanceof Target.Order
        ? new RawCell(cell.at(), new CellValue.Text("Order"), cell.marks())
        : cell;
  }

  /** The rows with the cells that the mapping makes of theirs. */
  List<RawRow> rows(List<RawRow> rows) {
    if (rules.isEmpty() && joined.isEmpty() && units.isEmpty()) {
      return rows;
    }
    List<RawRow> mapped = new ArrayList<>();
    for (RawRow row : rows) {
      List<RawCell> cells = new ArrayList<>();
      List<RawCell> more = new ArrayList<>();
      for (RawCell cell : row.cells()) {
        cell(cell, cells, more);
      }
      joined.forEach((join, positions) -> join(join, positions, row).ifPresent(more::add));
      cells.addAll(more);
      if (!cells.isEmpty()) {
        mapped.add(new RawRow(row.number(), cells));
      }
    }
    return mapped;
  }

  private void cell(RawCell cell, List<RawCell> cells, List<RawCell> more) {
    int position = position(cell);
    SheetMapping.MappedColumn column = rules.get(position);
    if (column == null) {
      if (joined.values().stream().noneMatch(all -> all.contains(position))) {
        cells.add(counted(cell, Optional.ofNullable(units.get(position))));
      }
      return;
    }
    if (!(column.rule() instanceof ColumnRule.Whole whole)) {
      split(cell, column.rule(), splitTo.getOrDefault(position, List.of()), more);
    } else if (!(whole.target() instanceof Target.Ignored)) {
      cells.add(counted(cell, whole.unit().or(() -> Optional.ofNullable(units.get(position)))));
    }
  }

  /** A number with its unit; all else says itself what it counts. */
  private static RawCell counted(RawCell cell, Optional<String> unit) {
    boolean date = cell.value() instanceof CellValue.Date;
    return unit.isPresent() && !date && BARE.matcher(cell.shown()).matches()
        ? new RawCell(cell.at(), new CellValue.Text(cell.shown() + " " + unit.get()), cell.marks())
        : cell;
  }

  private void split(RawCell cell, ColumnRule rule, List<Integer> to, List<RawCell> more) {
    boolean text = cell.value() instanceof CellValue.Text;
    List<ColumnRule.Span> spans =
        text ? rule.spans(cell.shown()) : List.of(new ColumnRule.Span(0, cell.shown().length()));
    boolean first = true;
    for (int i = 0; i < spans.size(); i++) {
      ColumnRule.Span span = spans.get(i);
      if (to.get(i) == 0 || span.isBlank(cell.shown())) {
        continue;
      }
      Location.CellRef at = virtual(cell.at(), to.get(i));
      names
          .places()
          .put(
              at,
              List.of(
                  new BookPlaces.Stretch(
                      0,
                      spans.size() == 1
                          ? cell.at()
                          : cell.at().part(span.from(), span.to() - span.from()))));
      CellValue value =
          text ? new CellValue.Text(cell.shown().substring(span.from(), span.to())) : cell.value();
      more.add(new RawCell(at, value, first ? cell.marks() : CellMarks.NONE));
      first = false;
    }
  }

  private Optional<RawCell> join(SheetMapping.Join join, List<Integer> positions, RawRow row) {
    StringBuilder text = new StringBuilder();
    List<BookPlaces.Stretch> stretches = new ArrayList<>();
    List<RawCell> parts = parts(join, positions, row);
    Optional<String> note = Optional.empty();
    Optional<String> link = Optional.empty();
    for (RawCell cell : parts) {
      if (!text.isEmpty()) {
        text.append(join.separator());
      }
      stretches.add(new BookPlaces.Stretch(text.length(), cell.at()));
      text.append(cell.shown());
      Optional<String> before = note;
      note = cell.marks().note().map(n -> before.map(b -> b + "\n" + n).orElse(n)).or(() -> before);
      link = link.or(() -> cell.marks().link());
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Location.CellRef at = virtual(parts.getFirst().at(), joinedAt.getOrDefault(join, BEHIND));
    names.places().put(at, stretches);
    CellValue value =
        parts.size() == 1 ? parts.getFirst().value() : new CellValue.Text(text.toString());
    return Optional.of(new RawCell(at, value, new CellMarks(note, link)));
  }

  /** The cells in the order in which the mapping names their columns. */
  private List<RawCell> parts(SheetMapping.Join join, List<Integer> positions, RawRow row) {
    List<RawCell> parts = new ArrayList<>();
    for (int position : ordered(join, positions)) {
      row.cells().stream()
          .filter(cell -> position(cell) == position && !Words.meanNothing(cell.shown()))
          .forEach(parts::add);
    }
    return parts;
  }

  private List<Integer> ordered(SheetMapping.Join join, List<Integer> positions) {
    List<Integer> ordered = new ArrayList<>();
    for (SheetMapping.Join.Named header : join.headers()) {
      for (int position : positions) {
        if (keys.getOrDefault(position, "").equals(HeaderKey.of(header.header()))) {
          ordered.add(position);
        }
      }
    }
    return ordered;
  }

  private int position(RawCell cell) {
    return upright ? cell.column() : cell.at().row();
  }

  private Location.CellRef virtual(Location.CellRef at, int position) {
    return virtual(at, position, upright);
  }

  /** A place that no cell of the sheet has, in the row of a cell. */
  static Location.CellRef virtual(Location.CellRef at, int position, boolean upright) {
    return upright
        ? new Location.CellRef(at.file(), at.sheet(), at.row(), position)
        : new Location.CellRef(at.file(), at.sheet(), position, at.column());
  }
}
