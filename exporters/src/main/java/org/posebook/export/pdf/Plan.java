package org.posebook.export.pdf;

import java.util.List;

/**
 * Everything decided: what stands where on which page.
 *
 * @param structure the root of the document's structure
 * @param pages at least one
 */
record Plan(Tag structure, List<Page> pages) {
  Plan {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param width of the paper, in points
   * @param height of the paper
   * @param items its things in drawing order, which is the reading order
   */
  record Page(float width, float height, List<Item> items) {
    Page {
      items = List.copyOf(items);
    }

    static Page of(StyleSheet style, List<Item> items) {
      return new Page(style.pageWidth(), style.pageHeight(), items);
    }
  }
}
