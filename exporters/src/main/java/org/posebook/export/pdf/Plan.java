package org.posebook.export.pdf;

import java.util.List;

/**
 * Everything decided: what stands where on which page.
 *
 * @param style grid and paper
 * @param structure the root of the document's structure
 * @param pages at least one
 */
record Plan(StyleSheet style, Tag structure, List<Page> pages) {
  Plan {
    pages = List.copyOf(pages);
  }

  /** A page's things in drawing order, which is the reading order. */
  record Page(List<Item> items) {
    Page {
      items = List.copyOf(items);
    }
  }
}
