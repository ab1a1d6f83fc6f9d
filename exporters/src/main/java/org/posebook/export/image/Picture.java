package org.posebook.export.image;

import java.util.List;
import java.util.Objects;
import org.posebook.figure.draw.Figure;

/**
 * What stands where in a picture. Lengths are in millimetres, from the upper left corner; y grows
 * downwards.
 *
 * @param title what the picture is called
 */
record Picture(String title, double width, double height, List<Element> elements) {
  Picture {
    Objects.requireNonNull(title);
    elements = List.copyOf(elements);
  }

  /** A thing in a picture. */
  sealed interface Element {}

  /**
   * A figure.
   *
   * @param x the left edge of its bounds
   * @param y the upper edge of its bounds
   * @param scale how many times smaller than life it is
   * @param title what it is called; empty where the picture's title says it
   * @param alt what it shows, for readers who do not see it
   */
  record Drawn(Figure figure, double x, double y, double scale, String title, String alt)
      implements Element {}

  /**
   * A line of text.
   *
   * @param x its left end
   * @param y its baseline
   */
  record Words(String text, double x, double y, Style style) implements Element {}

  /**
   * How a text looks.
   *
   * @param size type size in millimetres
   * @param colour as {@code 0xRRGGBB}
   */
  record Style(double size, boolean bold, int colour) {
    /** How wide a text is, in millimetres. */
    double width(String text) {
      return size * TrueType.of(bold).width(text);
    }
  }
}
