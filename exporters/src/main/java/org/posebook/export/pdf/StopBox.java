package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Safety;

/** Sets a short safety text, such as when to stop, with the disclaimer in a box. */
final class StopBox {
  private static final float PADDING = 3 * StyleSheet.MM;
  private static final float SIDE = 5 * StyleSheet.MM;
  private static final float RADIUS = 2 * StyleSheet.MM;
  private static final float COLUMN_GAP = 5 * StyleSheet.MM;
  private static final Type LABEL = StyleSheet.BODY.bold().in(Ink.CAUTION);

  private final Typesetter typesetter;
  private final float width;

  StopBox(Typesetter typesetter, float width) {
    this.typesetter = typesetter;
    this.width = width;
  }

  /** The box with new tags. */
  Atom compose(Safety safety, Tag part) {
    List<Atom> atoms = new ArrayList<>();
    for (Safety.Group group : safety.groups()) {
      label(part.add(Tag.Role.PARAGRAPH), group.label().orElse(safety.heading()), atoms);
      Tag list = part.add(Tag.Role.BULLET_LIST);
      points(typesetter.points(list, group.points(), StyleSheet.BODY), atoms);
    }
    return box(atoms, part.add(Tag.Role.PARAGRAPH), safety.disclaimer());
  }

  /** The box once more, on another page of the same tracker. */
  Atom again(Safety safety) {
    List<Atom> atoms = new ArrayList<>();
    for (Safety.Group group : safety.groups()) {
      label(Artifact.LAYOUT, group.label().orElse(safety.heading()), atoms);
      points(
          group.points().stream()
              .map(
                  point ->
                      new Typesetter.Point(
                          Artifact.LAYOUT, typesetter.run(Artifact.LAYOUT, point, StyleSheet.BODY)))
              .toList(),
          atoms);
    }
    return box(atoms, Artifact.LAYOUT, safety.disclaimer());
  }

  private float inner() {
    return width - 2 * SIDE;
  }

  private void label(Mark mark, String label, List<Atom> to) {
    Item sign = new Item.Warning(new Item.Box(0, 1, 15, 14), Ink.CAUTION);
    float gap = to.isEmpty() ? 0 : StyleSheet.POINT_GAP;
    List<Atom> text = typesetter.paragraph(mark, label, LABEL, gap, inner() - StyleSheet.INDENT);
    to.addAll(Typesetter.labelled(sign, text, StyleSheet.INDENT, gap, LABEL));
  }

  private void points(List<Typesetter.Point> points, List<Atom> to) {
    float half = (inner() - COLUMN_GAP) / 2;
    List<Atom> narrow = typesetter.bullets(points, StyleSheet.BODY, 1, half);
    to.addAll(
        points.size() > 2 && narrow.size() == points.size()
            ? Typesetter.pairs(narrow, half + COLUMN_GAP)
            : typesetter.bullets(points, StyleSheet.BODY, 1, inner()));
  }

  private Atom box(List<Atom> above, Mark mark, String disclaimer) {
    List<Atom> atoms = new ArrayList<>(above);
    float gap = atoms.isEmpty() ? 0 : 5;
    atoms.addAll(typesetter.paragraph(mark, disclaimer, StyleSheet.BODY, gap, inner()));
    List<Item> items = new ArrayList<>();
    float y = PADDING;
    for (int i = 0; i < atoms.size(); i++) {
      y += i == 0 ? 0 : atoms.get(i).gap();
      for (Item item : atoms.get(i).items()) {
        items.add(item.moved(SIDE, y));
      }
      y += atoms.get(i).height();
    }
    float height = y + PADDING;
    items.addFirst(
        new Item.Outline(
            new Item.Box(0.6f, 0.6f, width - 1.2f, height - 1.2f), RADIUS, 1.2f, Ink.CAUTION));
    return new Atom(0, height, false, items);
  }
}
