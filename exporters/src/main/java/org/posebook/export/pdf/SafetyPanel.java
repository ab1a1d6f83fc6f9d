package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sets the whole safety text in a low box: its parts stand side by side. */
final class SafetyPanel {
  private static final float PADDING = 3.5f * StyleSheet.MM;
  private static final float GAP = 6 * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final int MOST_COLUMNS = 3;

  /** Widths of columns are tried in so many steps; a column is at least some of them wide. */
  private static final int STEPS = 40;

  private static final int LEAST_STEPS = 9;

  /** A line of text is at most so many times as wide as its letters are high. */
  private static final float CHARACTERS = 55;

  private final Typesetter typesetter;
  private final Type body;
  private final float width;

  SafetyPanel(Typesetter typesetter, Type body, float width) {
    this.typesetter = typesetter;
    this.body = body;
    this.width = width;
  }

  /**
   * The box as one atom.
   *
   * @param parent gets a section with a heading of level 2
   */
  Atom compose(Safety safety, Tag parent) {
    Tag section = parent.add(Tag.Role.SECTION);
    float inner = width - 2 * PADDING;
    List<Item> items = new ArrayList<>();
    Tag heading = section.add(Tag.Role.H2);
    boolean beside = !safety.groups().isEmpty() && safety.groups().getFirst().label().isEmpty();
    List<Atom> head = heading(safety.heading(), heading, inner);
    float y = PADDING;
    if (!beside || Stack.height(head) > 2 * body.leading()) {
      items.addAll(Stack.at(head, PADDING, y));
      y += Stack.height(head) + 2;
      beside = false;
    }
    for (int from = 0; from < safety.groups().size(); from += MOST_COLUMNS) {
      List<Safety.Group> row =
          safety.groups().subList(from, Math.min(from + MOST_COLUMNS, safety.groups().size()));
      y += from == 0 ? 0 : 4;
      float tallest = 0;
      float x = PADDING;
      Optional<String> above =
          from == 0 && beside ? Optional.of(safety.heading()) : Optional.empty();
      List<Float> widths = widths(row, above, inner);
      for (int i = 0; i < row.size(); i++) {
        List<Atom> atoms = new ArrayList<>();
        if (i == 0 && above.isPresent()) {
          atoms.addAll(heading(above.get(), heading, widths.get(i)));
        }
        atoms.addAll(group(row.get(i), section, widths.get(i)));
        items.addAll(Stack.at(atoms, x, y));
        tallest = Math.max(tallest, Stack.height(atoms));
        x += widths.get(i) + GAP;
      }
      y += tallest;
    }
    List<Atom> disclaimer =
        typesetter.paragraph(
            section.add(Tag.Role.PARAGRAPH),
            safety.disclaimer(),
            body,
            0,
            Math.min(inner, CHARACTERS * body.size()));
    y += safety.groups().isEmpty() ? 0 : 4;
    items.addAll(Stack.at(disclaimer, PADDING, y));
    y += Stack.height(disclaimer) + PADDING;
    items.addFirst(
        new Item.Outline(
            new Item.Box(0.6f, 0.6f, width - 1.2f, y - 1.2f), RADIUS, 1.2f, Ink.CAUTION));
    return new Atom(10, y, false, items);
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

  private List<Atom> group(Safety.Group group, Tag section, float room) {
    List<Atom> atoms = new ArrayList<>();
    group
        .label()
        .ifPresent(
            label ->
                atoms.addAll(
                    typesetter.paragraph(
                        section.add(Tag.Role.PARAGRAPH), label, label(body), 0, room)));
    if (!group.points().isEmpty()) {
      atoms.addAll(points(group.points(), section, room));
    }
    return atoms;
  }

  private List<Atom> points(List<String> points, Tag section, float room) {
    float indent = body.size();
    Tag list = section.add(Tag.Role.BULLET_LIST);
    List<Atom> atoms = new ArrayList<>();
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
      atoms.addAll(Typesetter.labelled(sign, lines, indent, 1, body));
    }
    return atoms;
  }

  /**
   * Widths of columns with which the tallest is as low as can be.
   *
   * @param above the heading, when it stands in the first column
   */
  private List<Float> widths(List<Safety.Group> groups, Optional<String> above, float inner) {
    float room = inner - GAP * (groups.size() - 1);
    if (groups.size() == 1) {
      return List.of(Math.min(room, CHARACTERS * body.size()));
    }
    int most = STEPS - LEAST_STEPS * (groups.size() - 1);
    float[][] heights = new float[groups.size()][most + 1];
    for (int i = 0; i < groups.size(); i++) {
      for (int steps = LEAST_STEPS; steps <= most; steps++) {
        float width = room * steps / STEPS;
        List<Atom> atoms = new ArrayList<>();
        if (i == 0) {
          above.ifPresent(text -> atoms.addAll(heading(text, Tag.document(), width)));
        }
        atoms.addAll(group(groups.get(i), Tag.document(), width));
        heights[i][steps] = Stack.height(atoms);
      }
    }
    float least = Float.MAX_VALUE;
    List<Integer> best = List.of();
    for (int a = LEAST_STEPS; a <= most; a++) {
      int left = STEPS - a;
      int from = groups.size() == 2 ? left : LEAST_STEPS;
      int to = groups.size() == 2 ? left : left - LEAST_STEPS;
      for (int b = from; b <= to; b++) {
        float tallest = Math.max(heights[0][a], heights[1][b]);
        float sum = heights[0][a] + heights[1][b];
        if (groups.size() > 2) {
          tallest = Math.max(tallest, heights[2][left - b]);
          sum += heights[2][left - b];
        }
        if (tallest + sum / 100 < least) {
          least = tallest + sum / 100;
          best = groups.size() == 2 ? List.of(a, b) : List.of(a, b, left - b);
        }
      }
    }
    return best.stream().map(steps -> room * steps / STEPS).toList();
  }
}
