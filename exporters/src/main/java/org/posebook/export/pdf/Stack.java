package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Atoms below each other, for layouts that place them themselves. */
final class Stack {
  private Stack() {}

  /** Their height, without the gap above the first. */
  static float height(List<Atom> atoms) {
    return new Column(0, atoms).height();
  }

  /** Their things, with the first atom's upper left corner at a place. */
  static List<Item> at(List<Atom> atoms, float x, float y) {
    List<Item> items = new ArrayList<>();
    float top = y;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      top += i == 0 ? 0 : atom.gap();
      for (Item item : atom.items()) {
        items.add(item.moved(x, top));
      }
      top += atom.height();
    }
    return items;
  }

  /** Things moved. */
  static List<Item> moved(List<Item> items, float dx, float dy) {
    return items.stream().map(item -> item.moved(dx, dy)).toList();
  }

  /** The same text and shapes, to be skipped by readers who have heard them before. */
  static List<Item> silent(List<Item> items) {
    List<Item> silent = new ArrayList<>(items.size());
    for (Item item : items) {
      switch (item) {
        case Item.Text text ->
            silent.add(
                new Item.Text(
                    Artifact.LAYOUT, text.text(), text.type(), text.x(), text.y(), text.width()));
        case Item.Rule rule -> silent.add(rule);
        case Item.Area area -> silent.add(area);
        case Item.Outline outline -> silent.add(outline);
        case Item.Warning warning -> silent.add(warning);
        case Item.Code code -> silent.add(code);
        case Item.Picture picture -> {}
        case Item.Drawing drawing -> {}
        case Item.Link link -> {}
        case Item.Field field -> {}
        case Item.Bookmark bookmark -> {}
      }
    }
    return silent;
  }

  /** The same atoms, to be skipped by readers; see {@link #silent}. */
  static List<Atom> silentAtoms(List<Atom> atoms) {
    return atoms.stream()
        .map(atom -> new Atom(atom.gap(), atom.height(), atom.glued(), silent(atom.items())))
        .toList();
  }

  /** The atoms, with a bookmark at the first. */
  static List<Atom> marked(List<Atom> atoms, Tag tag, int level, String title) {
    if (atoms.isEmpty()) {
      return atoms;
    }
    List<Atom> marked = new ArrayList<>(atoms);
    Atom first = atoms.getFirst();
    List<Item> items = new ArrayList<>(first.items());
    items.addFirst(new Item.Bookmark(tag, level, title, 0));
    marked.set(0, new Atom(first.gap(), first.height(), first.glued(), items));
    return marked;
  }

  /** Atoms as one, that is never divided. */
  static Atom one(List<Atom> atoms, float gap) {
    return new Atom(gap, height(atoms), false, at(atoms, 0, 0));
  }
}
