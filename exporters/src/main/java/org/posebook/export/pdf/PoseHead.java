package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/** Sets the head of a pose: its number in a disc, its name, its Sanskrit name. */
final class PoseHead {
  private static final float DISC = 26;
  private static final float INDENT = 12 * StyleSheet.MM;

  private final Typesetter typesetter;
  private final float width;

  PoseHead(Typesetter typesetter, float width) {
    this.typesetter = typesetter;
    this.width = width;
  }

  /**
   * The head, not to be parted from what follows.
   *
   * @param level the level of its heading
   */
  List<Atom> compose(PoseBlock pose, Tag section, int level) {
    List<Atom> head = new ArrayList<>(name(pose, section.add(Tag.Role.heading(level)), level));
    head.addAll(sanskrit(pose, section));
    return head;
  }

  private List<Atom> name(PoseBlock pose, Tag heading, int level) {
    List<Item> disc = disc(heading, pose.number());
    float indent = indent(disc);
    String number = Integer.toString(pose.number());
    List<Item> first = new ArrayList<>(disc);
    first.add(new Item.Bookmark(heading, level, number + " " + typesetter.clean(pose.name()), 0));
    List<Atom> name =
        typesetter.paragraph(heading, pose.name(), StyleSheet.HEADING, 0, width - indent);
    return Typesetter.glued(besideDisc(first, name, indent));
  }

  /** The head that stands again when a pose goes on on another page. */
  List<Atom> again(PoseBlock pose) {
    List<Item> disc = disc(Artifact.LAYOUT, pose.number());
    float indent = indent(disc);
    List<Atom> name = again(Words.continued(pose.name()), width - indent);
    if (name.size() > 3) {
      name = again(Words.continued(""), width - indent);
    }
    return Typesetter.glued(besideDisc(disc, name, indent));
  }

  private List<Atom> again(String text, float room) {
    return typesetter.paragraph(Artifact.LAYOUT, text, StyleSheet.HEADING, 0, room);
  }

  private static float indent(List<Item> disc) {
    return Math.max(INDENT, disc.getFirst().box().width() + 8);
  }

  private List<Item> disc(Mark mark, int number) {
    String text = Integer.toString(number);
    Type type = StyleSheet.HEADING.in(Ink.PAPER);
    float textWidth = typesetter.width(type, text);
    float disc = Math.max(DISC, textWidth + 12);
    float baseline = (DISC + Metrics.CAP_HEIGHT * type.size()) / 2;
    return List.of(
        new Item.Area(new Item.Box(0, 0, disc, DISC), DISC / 2, Ink.ACCENT),
        new Item.Text(mark, text + " ", type, (disc - textWidth) / 2, baseline, textWidth));
  }

  /** The first line of the name stands at the middle of the disc. */
  private static List<Atom> besideDisc(List<Item> disc, List<Atom> name, float indent) {
    float drop = (DISC - StyleSheet.HEADING.leading()) / 2;
    List<Item> items = new ArrayList<>(disc);
    if (name.isEmpty()) {
      return List.of(new Atom(0, DISC, true, items));
    }
    for (Item item : name.get(0).items()) {
      items.add(item.moved(indent, drop));
    }
    List<Atom> atoms = new ArrayList<>(name.size());
    float height = name.size() == 1 ? DISC - drop / 2 : DISC - drop;
    atoms.add(new Atom(0, height, true, items));
    for (Atom atom : name.subList(1, name.size())) {
      atoms.add(atom.indented(indent));
    }
    return atoms;
  }

  private List<Atom> sanskrit(PoseBlock pose, Tag section) {
    List<Run> runs = SanskritLine.runs(pose, section, typesetter, StyleSheet.SANSKRIT);
    return runs.isEmpty()
        ? List.of()
        : typesetter.paragraph(runs, 0, width - INDENT).stream()
            .map(atom -> atom.indented(INDENT))
            .toList();
  }
}
