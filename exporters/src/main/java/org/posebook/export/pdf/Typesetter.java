package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs and lists: text in, atoms out. */
final class Typesetter {
  private final LineBreaker breaker;
  private final Metrics metrics;
  private final Legible legible;

  Typesetter(Metrics metrics, Legible legible) {
    this.metrics = metrics;
    this.legible = legible;
    this.breaker = new LineBreaker(metrics);
  }

  /** A text as it can be shown, with what belongs together bound. */
  String clean(String raw) {
    return Bound.text(legible.text(raw));
  }

  /** Whether all of a text can be shown. */
  boolean shows(String raw) {
    return legible.shows(raw);
  }

  float width(Type type, String text) {
    return metrics.width(type.face(), type.size(), text);
  }

  /** A run of cleaned text. */
  Run run(Mark mark, String raw, Type type) {
    return new Run(mark, clean(raw), type);
  }

  /** A paragraph of one run; see {@link #paragraph(List, float, float)}. */
  List<Atom> paragraph(Mark mark, String raw, Type type, float gap, float width) {
    return paragraph(List.of(run(mark, raw, type)), gap, width);
  }

  /**
   * A paragraph: an atom for each line. At least two lines stay together at a page's foot and head.
   *
   * @param runs in types of the same leading
   * @param gap above it
   */
  List<Atom> paragraph(List<Run> runs, float gap, float width) {
    List<Line> lines = breaker.lines(runs, width);
    List<Atom> atoms = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Type type = line.pieces().get(0).run().type();
      boolean glued = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
      atoms.add(new Atom(i == 0 ? gap : 0, type.leading(), glued, items(line, 0)));
    }
    return atoms;
  }

  /** A heading with its bookmark. */
  List<Atom> heading(Tag tag, int level, String raw, Type type, float width) {
    return Stack.marked(paragraph(tag, raw, type, 0, width), tag, level, clean(raw));
  }

  /** The lines of a text, with no regard to pages. */
  List<Line> lines(Mark mark, String raw, Type type, float width) {
    return breaker.lines(List.of(run(mark, raw, type)), width);
  }

  /** A line's things, from the top of the line. */
  static List<Item> items(Line line, float x) {
    List<Item> items = new ArrayList<>(line.pieces().size());
    for (Line.Piece piece : line.pieces()) {
      Type type = piece.run().type();
      items.add(
          new Item.Text(
              piece.run().mark(),
              piece.text(),
              type,
              x + piece.x(),
              type.baseline(),
              piece.width()));
    }
    return items;
  }

  /** A point of a list with what it means. */
  record Point(Mark label, Run body) {}

  /** The points of a list with new tags. */
  List<Point> points(Tag list, List<String> texts, Type type) {
    List<Point> points = new ArrayList<>(texts.size());
    for (String text : texts) {
      Tag item = list.add(Tag.Role.ITEM);
      Tag label = item.add(Tag.Role.LABEL);
      points.add(new Point(label, run(item.add(Tag.Role.BODY), text, type)));
    }
    return points;
  }

  /** A list without an order, with new tags. */
  List<Atom> bullets(Tag parent, List<String> points, Type type, float gap, float width) {
    return bullets(points(parent.add(Tag.Role.BULLET_LIST), points, type), type, gap, width);
  }

  /** A list without an order. */
  List<Atom> bullets(List<Point> points, Type type, float gap, float width) {
    return list(points, type, gap, width, false);
  }

  /** A numbered list, with new tags. */
  List<Atom> numbered(Tag parent, List<String> points, Type type, float gap, float width) {
    return numbered(points(parent.add(Tag.Role.NUMBERED_LIST), points, type), type, gap, width);
  }

  /** A numbered list. */
  List<Atom> numbered(List<Point> points, Type type, float gap, float width) {
    return list(points, type.bold().in(Ink.ACCENT), gap, width, true);
  }

  private List<Atom> list(
      List<Point> points, Type labelType, float gap, float width, boolean numbered) {
    float widest = numbered ? width(labelType, points.size() + ".") + 5 : 0;
    float indent = Math.max(StyleSheet.INDENT, widest);
    List<Atom> atoms = new ArrayList<>(points.size() * 2);
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String sign = numbered ? i + 1 + "." : "\u2022";
      float signWidth = width(labelType, sign);
      // Numbers end at the same place, so that 9. and 10. stand below each other.
      float x = numbered ? indent - 5 - signWidth : indent - 8 - signWidth;
      Item.Text text =
          new Item.Text(point.label, sign, labelType, x, labelType.baseline(), signWidth);
      float above = i == 0 ? gap : StyleSheet.POINT_GAP;
      List<Atom> body = paragraph(List.of(point.body), above, width - indent);
      atoms.addAll(labelled(text, body, indent, above, labelType));
    }
    return atoms;
  }

  /** Pairs of lines beside each other, which are read line by line. */
  static List<Atom> pairs(List<Atom> lines, float x) {
    List<Atom> pairs = new ArrayList<>(lines.size() / 2 + 1);
    for (int i = 0; i < lines.size(); i += 2) {
      Atom left = lines.get(i);
      List<Item> items = new ArrayList<>(left.items());
      if (i + 1 < lines.size()) {
        items.addAll(lines.get(i + 1).indented(x).items());
      }
      pairs.add(new Atom(left.gap(), left.height(), left.glued(), items));
    }
    return pairs;
  }

  /** Atoms with a sign before the first line. */
  static List<Atom> labelled(Item sign, List<Atom> body, float indent, float gap, Type type) {
    if (body.isEmpty()) {
      return List.of(new Atom(gap, type.leading(), false, List.of(sign)));
    }
    List<Atom> atoms = new ArrayList<>(body.size());
    for (int i = 0; i < body.size(); i++) {
      Atom atom = body.get(i).indented(indent);
      if (i == 0) {
        List<Item> items = new ArrayList<>(atom.items().size() + 1);
        items.add(sign);
        items.addAll(atom.items());
        atom = new Atom(atom.gap(), atom.height(), atom.glued(), items);
      }
      atoms.add(atom);
    }
    return atoms;
  }

  /** The same atoms, not to be parted from each other nor from what follows. */
  static List<Atom> glued(List<Atom> atoms) {
    return atoms.stream().map(Atom::glue).toList();
  }

  /** No line of a list stands alone at the foot or the head of a page. */
  static List<Atom> ends(List<Atom> atoms) {
    if (atoms.size() < 2) {
      return atoms;
    }
    List<Atom> glued = new ArrayList<>(atoms);
    glued.set(0, glued.getFirst().glue());
    glued.set(glued.size() - 2, glued.get(glued.size() - 2).glue());
    return glued;
  }
}
