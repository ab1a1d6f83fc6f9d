package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sets the whole safety text in a low box: it runs through columns, as in a newspaper. */
final class SafetyPanel {
  private static final float PADDING = 3.5f * StyleSheet.MM;
  private static final float GAP = 6 * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final int MOST_COLUMNS = 4;

  /** A column is at least so many times as wide as its letters are high. */
  private static final float LEAST_WIDTH = 15;

  /** A line of text is at most so many times as wide as its letters are high. */
  private static final float CHARACTERS = 55;

  /** Above a label that does not begin a column. */
  private static final float LABEL_GAP = 5;

  /** A column may be so many lines taller if this keeps a group in one column. */
  private static final float TOGETHER = 2.2f;

  private final Typesetter typesetter;
  private final Type body;
  private final float width;

  SafetyPanel(Typesetter typesetter, Type body, float width) {
    this.typesetter = typesetter;
    this.body = body;
    this.width = width;
  }

  /**
   * What is never parted: a point, with the heading and label above the first one.
   *
   * @param begins whether it begins a group
   */
  private record Block(boolean begins, List<Atom> atoms) {}

  /**
   * The box as one atom.
   *
   * @param parent gets a section with a heading of level 2
   */
  Atom compose(Safety safety, Tag parent) {
    Tag section = parent.add(Tag.Role.SECTION);
    float inner = width - 2 * PADDING;
    List<Integer> best = List.of();
    float least = Float.MAX_VALUE;
    for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
      float room = column(inner, columns);
      if (columns > 1 && room < LEAST_WIDTH * body.size()) {
        break;
      }
      Ends ends = ends(blocks(safety, Tag.document(), room), columns);
      if (ends.ends.size() == columns && ends.cost(body) < least) {
        least = ends.cost(body);
        best = ends.ends;
      }
    }
    float room = column(inner, best.size());
    List<Block> blocks = blocks(safety, section, room);
    List<Item> items = new ArrayList<>();
    float y = PADDING;
    float tallest = 0;
    int from = 0;
    for (int i = 0; i < best.size(); i++) {
      List<Atom> atoms = atoms(blocks.subList(from, best.get(i)));
      items.addAll(Stack.at(atoms, PADDING + i * (room + GAP), y));
      tallest = Math.max(tallest, Stack.height(atoms));
      from = best.get(i);
    }
    y += tallest;
    List<Atom> disclaimer =
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH),
            safety.disclaimer(),
            body,
            0,
            Math.min(inner, CHARACTERS * 2 * body.size()));
    y += safety.groups().isEmpty() ? 0 : 4;
    items.addAll(Stack.at(disclaimer, PADDING, y));
    y += Stack.height(disclaimer) + PADDING;
    items.addFirst(
        new Item.Outline(
            new Item.Box(0.6f, 0.6f, width - 1.2f, y - 1.2f), RADIUS, 1.2f, Ink.CAUTION));
    return new Atom(10, y, false, items);
  }

  /** The width of each of so many columns. */
  private float column(float inner, int columns) {
    return Math.min((inner - GAP * (columns - 1)) / columns, CHARACTERS * body.size());
  }

  /** All of the safety text but the disclaimer, from first to last. */
  private List<Block> blocks(Safety safety, Tag section, float room) {
    List<Block> blocks = new ArrayList<>();
    List<Atom> above = new ArrayList<>(heading(safety.heading(), section.add(Tag.Role.H2), room));
    for (Safety.Group group : safety.groups()) {
      group.label().ifPresent(label -> above.addAll(label(label, section, room)));
      for (List<Atom> point : points(group.points(), section, room)) {
        List<Atom> atoms = new ArrayList<>(above);
        atoms.addAll(point);
        blocks.add(new Block(!above.isEmpty(), atoms));
        above.clear();
      }
    }
    if (!above.isEmpty()) {
      blocks.add(new Block(true, List.copyOf(above)));
    }
    return blocks;
  }

  /**
   * Where columns end.
   *
   * @param tallest the height of the tallest
   * @param parted how many groups are parted
   */
  private record Ends(List<Integer> ends, float tallest, int parted) {
    private Ends under(int end, float height, boolean begins) {
      List<Integer> all = new ArrayList<>(List.of(end));
      all.addAll(ends);
      return new Ends(all, Math.max(tallest, height), parted + (begins ? 0 : 1));
    }

    private float cost(Type body) {
      return tallest + parted * TOGETHER * body.leading();
    }
  }

  /** So many columns, or fewer, of which the tallest is as low as can be. */
  private Ends ends(List<Block> blocks, int columns) {
    int count = blocks.size();
    float[] sums = new float[count + 1];
    for (int i = 0; i < count; i++) {
      for (Atom atom : blocks.get(i).atoms) {
        sums[i + 1] += atom.gap() + atom.height();
      }
      sums[i + 1] += sums[i];
    }
    // The best ways from each block to the end, with one column more each time.
    List<Ends> best = new ArrayList<>(count);
    for (int from = 0; from < count; from++) {
      best.add(new Ends(List.of(count), sums[count] - sums[from], 0));
    }
    for (int more = 1; more < columns; more++) {
      List<Ends> fewer = List.copyOf(best);
      for (int from = 0; from < count; from++) {
        for (int end = from + 1; end < count; end++) {
          boolean begins = blocks.get(end).begins;
          Ends ends = fewer.get(end).under(end, sums[end] - sums[from], begins);
          if (ends.cost(body) < best.get(from).cost(body)) {
            best.set(from, ends);
          }
        }
      }
    }
    return best.getFirst();
  }

  private static List<Atom> atoms(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.atoms.stream()).toList();
  }

  /** The heading with its sign and bookmark. */
  private List<Atom> heading(String text, Tag tag, float room) {
    Type type = label(body).in(Ink.CAUTION);
    float indent = type.size() * 1.5f;
    float high = type.size();
    Item sign =
        new Item.Warning(
            new Item.Box(0, (type.leading() - high) / 2, high * 1.1f, high), Ink.CAUTION);
    List<Atom> lines = typesetter.paragraph(tag, text, type, 0, room - indent);
    return Stack.marked(
        Typesetter.labelled(sign, lines, indent, 0, type), tag, 2, typesetter.clean(text));
  }

  private static Type label(Type body) {
    return new Type(Face.BOLD, body.size() + 1, body.leading() + 2, body.ink());
  }

  private List<Atom> label(String text, Tag section, float room) {
    return typesetter.paragraph(
        section.add(Tag.Role.PARAGRAPH), text, label(body), LABEL_GAP, room);
  }

  private List<List<Atom>> points(List<String> points, Tag section, float room) {
    if (points.isEmpty()) {
      return List.of();
    }
    float indent = body.size();
    Tag list = section.add(Tag.Role.BULLET_LIST);
    List<List<Atom>> set = new ArrayList<>(points.size());
    for (String point : points) {
      Tag item = list.add(Tag.Role.ITEM);
      Item sign =
          new Item.Text(
              item.add(Tag.Role.LABEL),
              "\u2022",
              body,
              1,
              body.baseline(),
              typesetter.width(body, "\u2022"));
      List<Atom> lines =
          typesetter.paragraph(item.add(Tag.Role.BODY), point, body, 1, room - indent);
      set.add(Typesetter.labelled(sign, lines, indent, 1, body));
    }
    return set;
  }
}
