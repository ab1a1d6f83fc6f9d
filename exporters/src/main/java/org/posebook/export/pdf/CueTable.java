package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.export.sheet.SheetDocument.Steps;

/** Sets poses as the rows of a table. */
final class CueTable {
  private static final List<String> HEADS =
      List.of("Clock", "Picture", "Pose", "Dose", "Cues", "Take care", "Options");

  /** The first two columns in millimetres. */
  private static final List<Float> FIXED = List.of(15f, 26.5f);

  /** How the other columns may share what is left: whichever makes the table lowest is taken. */
  private static final List<List<Float>> SHARES =
      List.of(
          List.of(44f, 34f, 60f, 44f, 40f),
          List.of(44f, 30f, 54f, 48f, 46f),
          List.of(44f, 22f, 54f, 48f, 54f),
          List.of(42f, 30f, 48f, 50f, 52f),
          List.of(42f, 24f, 48f, 58f, 50f),
          List.of(44f, 22f, 64f, 52f, 40f),
          List.of(50f, 36f, 48f, 44f, 44f),
          List.of(48f, 30f, 50f, 46f, 48f));

  private static final float THUMBNAIL_WIDTH = 22 * StyleSheet.MM;
  private static final float THUMBNAIL_HEIGHT = 14 * StyleSheet.MM;
  private static final float PADDING = 5;
  private static final float SIDE = 6;
  private static final float RULE = 0.75f;
  private static final int CUES = 3;

  /** A broken word is as bad as so many points of height. */
  private static final float BROKEN = 400;

  private static final Type BODY = new Type(Face.REGULAR, 10, 13, Ink.TEXT);
  private static final Type NAME = new Type(Face.BOLD, 12, 15, Ink.ACCENT);

  private final Setting setting;
  private final Typesetter typesetter;
  private final List<Float> widths;
  private final float width;
  private final float tallest;
  private final Clock clock;

  private CueTable(Setting setting, float width, float tallest, Clock clock, List<Float> widths) {
    this.setting = setting;
    this.typesetter = setting.typesetter();
    this.width = width;
    this.tallest = tallest;
    this.clock = clock;
    this.widths = widths;
  }

  /**
   * A table with the columns that suit these poses best.
   *
   * @param room the height of a page: a row that is nearly as tall is divided
   */
  static CueTable of(Setting setting, float width, float room, Clock clock, List<PoseBlock> poses) {
    return SHARES.stream()
        .map(shares -> new CueTable(setting, width, room * 0.7f, clock, widths(width, shares)))
        .min(Comparator.comparingDouble(table -> table.height(poses)))
        .orElseThrow();
  }

  private static List<Float> widths(float width, List<Float> shares) {
    List<Float> widths = new ArrayList<>();
    float left = width;
    for (float fixed : FIXED) {
      widths.add(fixed * StyleSheet.MM);
      left -= fixed * StyleSheet.MM;
    }
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    for (float share : shares) {
      widths.add(left * share / sum);
    }
    return widths;
  }

  private float height(List<PoseBlock> poses) {
    float height = 0;
    for (PoseBlock pose : poses) {
      height += Stack.height(row(pose, Tag.document(), 2));
      height += BROKEN * broken(NAME, pose.name(), inner(2) - NAME.leading() * 1.25f - 7);
      height += BROKEN * broken(BODY, pose.sanskrit().orElse(""), inner(2) - 26);
      for (Part part : pose.parts()) {
        if (part instanceof DoseStrip dose) {
          height += BROKEN * broken(BODY.bold(), dose.brief(), inner(3));
        }
      }
    }
    return height;
  }

  /** How many words are wider than their column. */
  private long broken(Type type, String text, float room) {
    return Stream.of(typesetter.clean(text).split(" ", -1))
        .filter(word -> typesetter.width(type, word) > room)
        .count();
  }

  private float inner(int column) {
    return widths.get(column) - 2 * SIDE;
  }

  /**
   * The table, with its head on each page.
   *
   * @param level of the poses' bookmarks
   */
  Galley compose(List<PoseBlock> poses, Tag section, int level, float gap) {
    Tag table = section.add(Tag.Role.TABLE);
    Atom head = head(table.add(Tag.Role.ROW));
    List<Atom> rows = new ArrayList<>();
    for (PoseBlock pose : poses) {
      rows.addAll(row(pose, table.add(Tag.Role.ROW), level));
    }
    return Galley.table(gap, head, rows);
  }

  private Atom head(Tag row) {
    Type type = BODY.bold().in(Ink.ACCENT);
    List<Item> items = new ArrayList<>();
    float x = 0;
    float height = type.leading() + 2 * PADDING;
    items.add(new Item.Area(new Item.Box(0, 0, width, height), 0, Ink.TINT));
    for (int i = 0; i < HEADS.size(); i++) {
      Tag cell = row.add(Tag.Role.COLUMN_HEAD);
      List<Atom> lines = typesetter.paragraph(cell, HEADS.get(i), type, 0, inner(i));
      items.addAll(Stack.at(lines, x + SIDE, PADDING));
      x += widths.get(i);
    }
    items.add(new Item.Rule(0, 0, width, 0, RULE, Ink.RULE));
    items.add(new Item.Rule(0, height, width, height, RULE, Ink.RULE));
    return new Atom(0, height, true, items);
  }

  private List<Atom> row(PoseBlock pose, Tag row, int level) {
    List<List<Atom>> cells = new ArrayList<>();
    Tag time = row.add(Tag.Role.CELL);
    cells.add(typesetter.paragraph(time, clock.start(pose.number()), BODY.bold(), 0, inner(0)));
    cells.add(thumbnail(pose, row.add(Tag.Role.CELL)));
    cells.add(names(pose, row.add(Tag.Role.ROW_HEAD), level));
    cells.add(dose(pose, row.add(Tag.Role.CELL)));
    cells.add(cues(pose, row.add(Tag.Role.CELL)));
    cells.add(remarks(pose, row.add(Tag.Role.CELL), Role.CAUTION, 5));
    cells.add(remarks(pose, row.add(Tag.Role.CELL), Role.OPTION, 6));
    float height = THUMBNAIL_HEIGHT;
    for (List<Atom> cell : cells) {
      height = Math.max(height, Stack.height(cell));
    }
    return height <= tallest ? List.of(piece(cells, height, true)) : pieces(cells);
  }

  /** A row, or a piece of one that is taller than a page. */
  private Atom piece(List<List<Atom>> cells, float height, boolean last) {
    float tall = height + (last ? 2 * PADDING : PADDING);
    List<Item> items = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < cells.size(); i++) {
      items.addAll(Stack.at(cells.get(i), x + SIDE, PADDING));
      x += widths.get(i);
    }
    float edge = widths.getFirst();
    items.add(new Item.Rule(edge, 0, edge, tall, RULE, Ink.RULE));
    if (last) {
      items.add(new Item.Rule(0, tall, width, tall, RULE, Ink.RULE));
    }
    return new Atom(0, tall, false, items);
  }

  private List<Atom> pieces(List<List<Atom>> cells) {
    List<Atom> pieces = new ArrayList<>();
    List<Column> rest = cells.stream().map(cell -> new Column(0, cell)).toList();
    while (rest.stream().anyMatch(column -> !column.atoms().isEmpty())) {
      List<List<Atom>> now = new ArrayList<>();
      List<Column> later = new ArrayList<>();
      float height = 0;
      for (Column column : rest) {
        int count = Math.min(column.atoms().size(), column.forced(tallest / 3, 1));
        now.add(column.head(count).atoms());
        later.add(column.tail(count));
        height = Math.max(height, column.head(count).height());
      }
      boolean last = later.stream().allMatch(column -> column.atoms().isEmpty());
      pieces.add(piece(now, height, last));
      rest = later;
    }
    return pieces;
  }

  private List<Atom> thumbnail(PoseBlock pose, Tag cell) {
    return pose.pictures().stream()
        .limit(1)
        .flatMap(picture -> Shown.of(picture, cell, pose.name(), setting.pictures()).stream())
        .map(
            shown -> {
              Item item = shown.within(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
              Item.Box box = item.box();
              Item placed =
                  item.moved(
                      (inner(1) - box.width()) / 2,
                      Math.max(0, (THUMBNAIL_HEIGHT - box.height()) / 2));
              return new Atom(0, THUMBNAIL_HEIGHT, false, List.of(placed));
            })
        .toList();
  }

  private List<Atom> names(PoseBlock pose, Tag cell, int level) {
    Tag paragraph = cell.add(Tag.Role.PARAGRAPH);
    PoseTitle title = new PoseTitle(typesetter, NAME, BODY.in(Ink.SOFT));
    String bookmark = pose.number() + " " + typesetter.clean(pose.name());
    List<Atom> atoms =
        new ArrayList<>(
            Stack.marked(
                title.name(pose.number(), pose.name(), paragraph, inner(2)),
                paragraph,
                level,
                bookmark));
    atoms.addAll(title.sanskrit(pose, cell, title.indent(pose.number()), inner(2)));
    return atoms;
  }

  private List<Atom> dose(PoseBlock pose, Tag cell) {
    List<Atom> atoms = new ArrayList<>();
    for (Part part : pose.parts()) {
      if (part instanceof DoseStrip dose) {
        atoms.addAll(
            typesetter.paragraph(
                cell.add(Tag.Role.PARAGRAPH), dose.brief(), BODY.bold(), 2, inner(3)));
      }
    }
    return atoms;
  }

  private List<Atom> cues(PoseBlock pose, Tag cell) {
    List<String> cues =
        pose.parts().stream()
            .flatMap(part -> part instanceof Steps steps ? steps.steps().stream() : Stream.of())
            .limit(CUES)
            .toList();
    return cues.isEmpty()
        ? List.of()
        : parts(4).list(cell.add(Tag.Role.BULLET_LIST), cues, 0, inner(4));
  }

  private CardParts parts(int column) {
    return new CardParts(typesetter, setting.pictures(), BODY, inner(column));
  }

  /** A label that only says what the column's head says is not said again. */
  private static String label(String label) {
    String bare = label.strip();
    bare = bare.endsWith(".") || bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    return HEADS.stream().anyMatch(bare::equalsIgnoreCase) ? "" : label;
  }

  /** Cautions whole; of other forms the first of each kind. */
  private List<Atom> remarks(PoseBlock pose, Tag cell, Role role, int column) {
    List<Atom> atoms = new ArrayList<>();
    for (Part part : pose.parts()) {
      if (part instanceof Remark remark && remark.role() == role) {
        List<String> points =
            role == Role.CAUTION ? remark.points() : List.of(remark.points().getFirst());
        Remark brief = new Remark(role, label(remark.label()), points);
        atoms.addAll(parts(column).remark(brief, cell));
      } else if (part instanceof Options options && role == Role.OPTION) {
        Remark brief =
            new Remark(role, options.label(), List.of(options.options().getFirst().text()));
        atoms.addAll(parts(column).remark(brief, cell));
      }
    }
    return atoms;
  }
}
