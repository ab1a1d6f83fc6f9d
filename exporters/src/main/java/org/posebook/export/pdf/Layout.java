package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** The handout's layout: from a sheet to the plan of its pages. */
final class Layout {
  private Layout() {}

  static Plan plan(
      SheetDocument sheet,
      StyleSheet style,
      Metrics metrics,
      Legible legible,
      PictureSizes pictures) {
    Typesetter typesetter = new Typesetter(metrics, legible);
    Furniture furniture = new Furniture(style, typesetter, sheet.foot());
    SheetComposer.Set set =
        new SheetComposer(typesetter, style, pictures).compose(sheet, furniture.closing());
    return plan(style, set.document(), set.galleys(), furniture);
  }

  /** Places galleys on pages between their furniture. */
  static Plan plan(StyleSheet style, Tag document, List<Forms> galleys, Furniture furniture) {
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
      planned.add(new Plan.Page(items));
    }
    return new Plan(style, document, planned);
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
