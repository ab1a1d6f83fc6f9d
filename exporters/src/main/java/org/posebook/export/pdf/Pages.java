package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Places galleys on pages between their furniture. */
final class Pages {
  private Pages() {}

  static List<Plan.Page> of(StyleSheet style, List<Forms> galleys, Furniture furniture) {
    List<List<Paginator.Placed>> pages =
        Paginator.pages(
            galleys,
            furniture.bottom() - furniture.top(true),
            furniture.bottom() - furniture.top(false));
    List<Plan.Page> planned = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      List<Item> items = new ArrayList<>();
      if (i > 0) {
        items.addAll(furniture.header());
      }
      for (Paginator.Placed placed : pages.get(i)) {
        draw(placed, furniture.top(i == 0), style, items);
      }
      items.addAll(furniture.footer(i + 1, pages.size()));
      planned.add(Plan.Page.of(style, items));
    }
    return planned;
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
