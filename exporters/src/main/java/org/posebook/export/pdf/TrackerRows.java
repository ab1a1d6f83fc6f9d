package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** The rows of a tracker's table: a head, and one for each pose between two for pain. */
final class TrackerRows {
  private static final float PADDING = 6;
  private static final float TIGHT = 3;
  private static final float HEAD = 8 * StyleSheet.MM;
  private static final float PAIN = 11 * StyleSheet.MM;
  private static final float THIN = 0.75f;

  /** A rule below a part of the table. */
  private static final float THICK = 1.2f;

  private static final Type NAME = StyleSheet.BODY;
  private static final Type DOSE_TYPE = StyleSheet.BODY.in(Ink.SOFT);
  private static final Type PAIN_TYPE = StyleSheet.BODY.bold();

  /** Where the dose stands. */
  enum Dose {
    /** On a line of its own. */
    BELOW,
    /** After the name. */
    BESIDE,
    /** Nowhere: the other tracker has it. */
    NONE
  }

  /**
   * How roomy the rows are.
   *
   * @param thumbnail the width of the pose's picture; 0 for none
   * @param dose where the dose stands
   * @param pose the least height of a pose's row
   * @param pain the height of a row to write in
   */
  record Room(float thumbnail, Dose dose, float pose, float pain) {
    /** Above and below the words. */
    float padding() {
      return Math.min(TIGHT, (pose - NAME.leading()) / 2);
    }

    /** From roomy to tight. */
    static final List<Room> ALL =
        List.of(
            new Room(27 * StyleSheet.MM, Dose.BELOW, 17 * StyleSheet.MM, PAIN),
            new Room(22 * StyleSheet.MM, Dose.BELOW, 14 * StyleSheet.MM, PAIN),
            new Room(17 * StyleSheet.MM, Dose.BELOW, 12.5f * StyleSheet.MM, PAIN),
            new Room(15 * StyleSheet.MM, Dose.BESIDE, 9.5f * StyleSheet.MM, 9.5f * StyleSheet.MM),
            new Room(12 * StyleSheet.MM, Dose.BESIDE, 8 * StyleSheet.MM, 9 * StyleSheet.MM),
            new Room(0, Dose.BESIDE, 9 * StyleSheet.MM, 9 * StyleSheet.MM),
            new Room(0, Dose.BESIDE, 7.2f * StyleSheet.MM, 8.5f * StyleSheet.MM),
            new Room(0, Dose.BESIDE, 6.5f * StyleSheet.MM, 8 * StyleSheet.MM));
  }

  /** When pain is rated. */
  private enum Pain {
    BEFORE(Words.PAIN_BEFORE, Words.SPOKEN_BEFORE),
    AFTER(Words.PAIN_AFTER, Words.SPOKEN_AFTER);

    private final String label;
    private final String spoken;

    Pain(String label, String spoken) {
      this.label = label;
      this.spoken = spoken;
    }
  }

  /** A new row: its head, and the cells after it. */
  private record Row(Tag head, List<Tag> cells) {}

  /** Where the first column is narrower, no pictures stand in it. */
  private static final float NARROW = 80 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final PictureSizes pictures;
  private final Blanks blanks;
  private final TrackerSpan span;
  private final float width;
  private final float first;

  /** Rows of the width of a page; {@code blanks} makes the fields of their cells. */
  TrackerRows(Setting setting, Blanks blanks, TrackerSpan span, float width) {
    this.typesetter = setting.typesetter();
    this.pictures = setting.pictures();
    this.blanks = blanks;
    this.span = span;
    this.width = width;
    this.first = width - span.columns().size() * span.columnWidth();
  }

  /** How roomy the rows may be, from roomy to tight. */
  List<Room> rooms() {
    if (first >= NARROW) {
      return Room.ALL;
    }
    List<Room> rooms = new ArrayList<>();
    Room.ALL.forEach(room -> rooms.add(new Room(0, room.dose, room.pose, room.pain)));
    Room tightest = Room.ALL.getLast();
    rooms.add(new Room(0, Dose.NONE, tightest.pose, tightest.pain));
    return rooms;
  }

  /** The head row. */
  Atom head(Mark row) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Area(new Item.Box(0, 0, width, HEAD), 0, Ink.TINT));
    items.addAll(grid(HEAD, THICK));
    items.add(new Item.Rule(0, 0, width, 0, THIN, Ink.RULE));
    Type type = StyleSheet.BODY.bold();
    float y = (HEAD - type.leading()) / 2;
    items.addAll(text(typesetter.run(cell(row), Words.MOVE, type), PADDING, y));
    for (int i = 0; i < span.columns().size(); i++) {
      Run run = typesetter.run(cell(row), span.columns().get(i), type);
      float free = span.columnWidth() - typesetter.width(type, run.text());
      items.addAll(text(run, first + i * span.columnWidth() + free / 2, y));
    }
    return new Atom(0, HEAD, true, items);
  }

  private static Mark cell(Mark row) {
    return switch (row) {
      case Tag tag -> tag.add(Tag.Role.COLUMN_HEAD);
      case Artifact artifact -> artifact;
    };
  }

  private List<Item> text(Run run, float x, float y) {
    return typesetter.paragraph(List.of(run), 0, width).stream()
        .flatMap(atom -> atom.items().stream())
        .map(item -> item.moved(x, y))
        .toList();
  }

  /** All other rows, with new tags. */
  List<Atom> body(List<PoseBlock> poses, Tag table, Room room) {
    List<Atom> rows = new ArrayList<>(poses.size() + 2);
    rows.add(pain(Pain.BEFORE, table, room));
    for (int i = 0; i < poses.size(); i++) {
      Row row = row(table);
      Atom atom = pose(poses.get(i), row.head, room, i + 1 == poses.size() ? THICK : THIN);
      rows.add(ticked(atom, row, "move-" + (i + 1), spoken(poses.get(i), poses)));
    }
    rows.add(pain(Pain.AFTER, table, room));
    return rows;
  }

  private Atom pain(Pain pain, Tag table, Room room) {
    Row row = row(table);
    List<Item> items = new ArrayList<>(grid(room.pain, THICK));
    float y = (room.pain - PAIN_TYPE.leading()) / 2;
    items.addAll(text(typesetter.run(row.head, pain.label, PAIN_TYPE), PADDING, y));
    for (int i = 0; i < row.cells.size(); i++) {
      items.addAll(
          blanks.field(
              row.cells.get(i),
              Blanks.in(first + i * span.columnWidth(), 0, span.columnWidth(), room.pain),
              new Blank.Score(
                  Blanks.key(pain.name()) + "-" + span.key(i),
                  Words.score(pain.spoken, span.spoken(i)),
                  StyleSheet.BODY)));
    }
    return new Atom(0, room.pain, false, items);
  }

  private Row row(Tag table) {
    Tag row = table.add(Tag.Role.ROW);
    Tag head = row.add(Tag.Role.ROW_HEAD);
    return new Row(head, span.columns().stream().map(column -> row.add(Tag.Role.CELL)).toList());
  }

  /** What a pose is called where it is heard alone: with its number if another has its name. */
  private static String spoken(PoseBlock pose, List<PoseBlock> poses) {
    long namesakes = poses.stream().filter(other -> other.name().equals(pose.name())).count();
    return namesakes > 1 ? pose.number() + ". " + pose.name() : pose.name();
  }

  /** A pose's row with its boxes to tick. */
  private Atom ticked(Atom atom, Row row, String name, String spoken) {
    List<Item> items = new ArrayList<>(atom.items());
    List<Item> fields = new ArrayList<>();
    List<Item.Outline> ticks = span.ticks(atom.height());
    for (int i = 0; i < row.cells.size(); i++) {
      for (int k = 0; k < ticks.size(); k++) {
        Item.Outline tick = ticks.get(k).moved(first + i * span.columnWidth(), 0);
        items.add(tick);
        fields.addAll(
            blanks.field(
                row.cells.get(i),
                tick.box(),
                new Blank.Tick(
                    name + "-" + span.key(i, k), Words.done(spoken, span.spoken(i, k)))));
      }
    }
    items.addAll(fields);
    return new Atom(0, atom.height(), false, items);
  }

  private Atom pose(PoseBlock pose, Tag head, Room room, float below) {
    float x = PADDING + (room.thumbnail > 0 ? room.thumbnail + PADDING : 0);
    List<Atom> lines = words(pose, head.add(Tag.Role.PARAGRAPH), room, first - x - PADDING);
    float words = 0;
    for (Atom line : lines) {
      words += line.height();
    }
    float height = Math.max(room.pose, words + 2 * room.padding());
    List<Item> items = new ArrayList<>(grid(height, below));
    float y = (height - words) / 2;
    for (Atom line : lines) {
      for (Item item : line.items()) {
        items.add(item.moved(x, y));
      }
      y += line.height();
    }
    thumbnail(pose, head, room, height).ifPresent(items::add);
    return new Atom(0, height, false, items);
  }

  /** The name, and the dose after it or below it. */
  private List<Atom> words(PoseBlock pose, Tag paragraph, Room room, float space) {
    Run name = typesetter.run(paragraph, pose.number() + ".\u00A0" + pose.name(), NAME);
    Optional<Run> dose =
        pose.parts().stream()
            .flatMap(part -> part instanceof DoseStrip strip ? List.of(strip).stream() : null)
            .findFirst()
            .map(strip -> typesetter.run(paragraph, strip.brief(), DOSE_TYPE))
            .filter(run -> !run.text().isEmpty());
    if (dose.isEmpty() || room.dose == Dose.NONE) {
      return typesetter.paragraph(List.of(name), 0, space);
    }
    if (room.dose == Dose.BELOW) {
      Run spaced = new Run(name.mark(), name.text() + " ", name.type());
      List<Atom> lines = new ArrayList<>(typesetter.paragraph(List.of(spaced), 0, space));
      lines.addAll(typesetter.paragraph(List.of(dose.get()), 0, space));
      return lines;
    }
    Run spaced = new Run(name.mark(), name.text() + TaggedPart.BETWEEN, name.type());
    return typesetter.paragraph(List.of(spaced, dose.get()), 0, space);
  }

  private Optional<Item> thumbnail(PoseBlock pose, Tag head, Room room, float height) {
    if (room.thumbnail == 0 || pose.pictures().isEmpty()) {
      return Optional.empty();
    }
    return Shown.of(pose.pictures().getFirst(), head, pose.name(), pictures)
        .map(
            shown -> {
              Item item = shown.within(room.thumbnail, Math.min(height, room.pose) - 2 * TIGHT);
              Item.Box box = item.box();
              return item.moved(
                  PADDING + (room.thumbnail - box.width()) / 2, (height - box.height()) / 2);
            });
  }

  /** The cells' borders but for the upper one. */
  private List<Item> grid(float height, float below) {
    List<Item> items = new ArrayList<>();
    items.add(new Item.Rule(0, height, width, height, below, Ink.RULE));
    items.add(new Item.Rule(0, 0, 0, height, THIN, Ink.RULE));
    for (int i = 0; i <= span.columns().size(); i++) {
      float x = first + i * span.columnWidth();
      items.add(new Item.Rule(x, 0, x, height, THIN, Ink.RULE));
    }
    return items;
  }
}
