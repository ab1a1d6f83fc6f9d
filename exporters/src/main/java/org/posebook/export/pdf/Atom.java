package org.posebook.export.pdf;

import java.util.List;

/**
 * What is never divided, such as a line of text.
 *
 * @param gap free space above it, in points; none at the top of a column
 * @param height in points
 * @param glued whether the next atom must stand on the same page
 * @param items what is drawn, from the atom's top left corner
 */
record Atom(float gap, float height, boolean glued, List<Item> items) {
  Atom {
    items = List.copyOf(items);
  }

  Atom glue() {
    return glued ? this : new Atom(gap, height, true, items);
  }

  Atom unglued() {
    return glued ? new Atom(gap, height, false, items) : this;
  }

  Atom after(float newGap) {
    return new Atom(newGap, height, glued, items);
  }

  /** The same, with its items moved to the right. */
  Atom indented(float dx) {
    return new Atom(gap, height, glued, items.stream().map(item -> item.moved(dx, 0)).toList());
  }
}
