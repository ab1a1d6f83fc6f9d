package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Places galleys on pages between their furniture. */
final class Pages {
  private Pages() {}

  static List<Plan.Page> of(StyleSheet style, List<Forms> galleys, Furniture furniture) {
    return ofChapters(style, List.of(galleys), furniture);
  }

  /** Pages of several chapters, each of which begins a page. */
  static List<Plan.Page> ofChapters(
      StyleSheet style, List<List<Forms>> chapters, Furniture furniture) {
    return furnished(style, bodies(style, chapters, furniture, true), furniture);
  }

  /**
   * What stands between the furniture of each page.
   *
   * @param first whether the first of these pages is the first of all
   */
  static List<List<Item>> bodies(
      StyleSheet style, List<List<Forms>> chapters, Furniture furniture, boolean first) {
    List<List<Item>> bodies = new ArrayList<>();
    float room = furniture.bottom() - furniture.top(false);
    for (List<Forms> chapter : chapters) {
      float firstRoom = first && bodies.isEmpty() ? furniture.bottom() - furniture.top(true) : room;
      for (List<Paginator.Placed> page : Paginator.pages(chapter, firstRoom, room)) {
        List<Item> items = new ArrayList<>();
        float top = furniture.top(first && bodies.isEmpty());
        page.forEach(placed -> draw(placed, top, style, items));
        bodies.add(items);
      }
    }
    return bodies;
  }

  /** Pages with their heads and feet. */
  static List<Plan.Page> furnished(StyleSheet style, List<List<Item>> bodies, Furniture furniture) {
    return furnished(style, bodies, furniture, 0);
  }

  /**
   * Pages with their heads and feet.
   *
   * @param before how many pages come before them
   */
  static List<Plan.Page> furnished(
      StyleSheet style, List<List<Item>> bodies, Furniture furniture, int before) {
    List<Plan.Page> pages = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      List<Item> items = new ArrayList<>();
      if (before + i > 0) {
        items.addAll(furniture.header());
      }
      items.addAll(bodies.get(i));
      items.addAll(furniture.footer(before + i + 1, before + bodies.size()));
      pages.add(Plan.Page.of(style, items));
    }
    return pages;
  }

  private static void draw(Paginator.Placed placed, float top, StyleSheet style, List<Item> items) {
    Galley galley = placed.galley();
    boolean first = placed.firstOnPage();
    float y = top + placed.y();
    for (Item item : galley.frame().items(style.width(), galley.height(first), first)) {
      items.add(item.moved(StyleSheet.MARGIN_LEFT, y));
    }
    for (Column column : galley.columns()) {
      float at = y + galley.frame().top(first);
      for (int i = 0; i < column.atoms().size(); i++) {
        Atom atom = column.atoms().get(i);
        at += i == 0 ? 0 : atom.gap();
        for (Item item : atom.items()) {
          items.add(item.moved(StyleSheet.MARGIN_LEFT + column.x(), at));
        }
        at += atom.height();
      }
    }
  }
}
