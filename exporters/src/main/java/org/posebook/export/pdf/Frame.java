package org.posebook.export.pdf;

import java.util.List;

/** What is drawn around a galley, and the room that it takes. */
enum Frame {
  /** Nothing. */
  NONE(0, 0, 0),
  /** A rule above, that parts it from what comes before. */
  RULED(3.5f * StyleSheet.MM, 0, 0),
  /** A rounded box in the colour of cautions. */
  BOXED(4 * StyleSheet.MM, 4 * StyleSheet.MM, 5 * StyleSheet.MM);

  private static final float RADIUS = 2 * StyleSheet.MM;

  private final float top;
  private final float bottom;
  private final float side;

  Frame(float top, float bottom, float side) {
    this.top = top;
    this.bottom = bottom;
    this.side = side;
  }

  /** The room that it takes above; a rule is left out at the top of a page. */
  float top(boolean firstOnPage) {
    return this == RULED && firstOnPage ? 0 : top;
  }

  float bottom() {
    return bottom;
  }

  /** The room that it takes at each side. */
  float side() {
    return side;
  }

  /** The frame's drawing, from the left margin and the galley's top. */
  List<Item> items(float width, float height, boolean firstOnPage) {
    return switch (this) {
      case NONE -> List.of();
      case RULED ->
          firstOnPage ? List.of() : List.of(new Item.Rule(0, 0, width, 0, 0.75f, Ink.ACCENT));
      case BOXED ->
          List.of(
              new Item.Outline(
                  new Item.Box(0.75f, 0.75f, width - 1.5f, height - 1.5f),
                  RADIUS,
                  1.5f,
                  Ink.CAUTION));
    };
  }
}
