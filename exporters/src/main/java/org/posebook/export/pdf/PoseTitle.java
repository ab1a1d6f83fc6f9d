package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/**
 * Sets a pose's number in its disc, with the names beside it.
 *
 * @param name how the name is set
 * @param sanskrit how the Sanskrit name and its meaning are set
 */
record PoseTitle(Typesetter typesetter, Type name, Type sanskrit) {
  private static final float GAP = 7;

  /** The height of the disc. */
  float disc() {
    return name.leading() * 1.25f;
  }

  private Type figures() {
    return name.in(Ink.PAPER);
  }

  /** How far the names stand from the left edge. */
  float indent(int number) {
    return discWidth(number) + GAP;
  }

  /** The width of the disc: more than its height for a long number. */
  float discWidth(int number) {
    return Math.max(disc(), typesetter.width(figures(), Integer.toString(number)) + 10);
  }

  /**
   * Number and name, glued to what follows.
   *
   * @param mark the heading, or what else it means
   */
  List<Atom> name(int number, String text, Mark mark, float width) {
    float indent = indent(number);
    float drop = (disc() - name.leading()) / 2;
    List<Item> items = new ArrayList<>(round(number, mark));
    List<Atom> lines = typesetter.paragraph(mark, text, name, 0, width - indent);
    if (lines.size() < 2) {
      lines.forEach(line -> items.addAll(Stack.moved(line.items(), indent, drop)));
      return List.of(new Atom(0, disc(), true, items));
    }
    items.addAll(Stack.moved(lines.getFirst().items(), indent, drop));
    List<Atom> atoms = new ArrayList<>();
    atoms.add(new Atom(0, disc() - drop, true, items));
    for (Atom line : lines.subList(1, lines.size())) {
      atoms.add(line.indented(indent).glue());
    }
    return atoms;
  }

  /** The number in its disc. */
  private List<Item> round(int number, Mark mark) {
    String text = Integer.toString(number);
    float width = discWidth(number);
    float textWidth = typesetter.width(figures(), text);
    float baseline = (disc() + Metrics.CAP_HEIGHT * name.size()) / 2;
    return List.of(
        new Item.Area(new Item.Box(0, 0, width, disc()), disc() / 2, Ink.ACCENT),
        new Item.Text(mark, text + " ", figures(), (width - textWidth) / 2, baseline, textWidth));
  }

  /** The Sanskrit name, and its meaning in brackets. */
  List<Atom> sanskrit(PoseBlock pose, Tag section, float x, float width) {
    List<Run> runs = SanskritLine.runs(pose, section, typesetter, sanskrit);
    return runs.isEmpty()
        ? List.of()
        : typesetter.paragraph(runs, 0, width - x).stream().map(a -> a.indented(x)).toList();
  }

  /** Number, name as a heading with a bookmark, and Sanskrit name. */
  List<Atom> whole(PoseBlock pose, Tag section, int level, float width) {
    Tag heading = section.add(Tag.Role.heading(level));
    String bookmark = pose.number() + " " + typesetter.clean(pose.name());
    List<Atom> atoms =
        new ArrayList<>(
            Stack.marked(
                name(pose.number(), pose.name(), heading, width), heading, level, bookmark));
    atoms.addAll(sanskrit(pose, section, indent(pose.number()), width));
    return atoms;
  }
}
