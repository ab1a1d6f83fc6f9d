package org.posebook.export.svg;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a file's page is, in its own units.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
record PageSize(double width, double height) {
  private static final Pattern LENGTH =
      Pattern.compile(
          "([+-]?+(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][+-]?+\\d++)?+)(px|pt|pc|mm|cm|in|Q|q)?");

  private static final double LEAST = 1e-3;
  private static final double MOST = 1e6;

  /** As CSS counts: 96 to an inch. */
  private static double pixels(String unit) {
    return switch (unit) {
      case "pt" -> 96 / 72.0;
      case "pc" -> 16;
      case "mm" -> 96 / 25.4;
      case "cm" -> 96 / 2.54;
      case "in" -> 96;
      case "q", "Q" -> 96 / 101.6;
      default -> 1;
    };
  }

  /**
   * The size that a file's root says, by width and height or by its view box. The root is given all
   * three.
   */
  static PageSize of(Element root) throws UnusableSvgException {
    Optional<double[]> box = box(root);
    Optional<Double> width = length(root, "width");
    Optional<Double> height = length(root, "height");
    if (box.isEmpty() && (width.isEmpty() || height.isEmpty())) {
      throw new UnusableSvgException(
          "it has no size: give it a viewBox, or a width and a height (in Inkscape: Edit > Resize"
              + " Page to Selection)");
    }
    double ratio = box.map(b -> b[2] / b[3]).orElse(1.0);
    double wide =
        width.orElseGet(() -> height.map(h -> h * ratio).orElseGet(() -> box.orElseThrow()[2]));
    double high = height.orElse(wide / ratio);
    for (double side : new double[] {wide, high}) {
      if (!(side >= LEAST && side <= MOST)) {
        throw new UnusableSvgException(
            "its size is nothing or beyond all measure; give it another viewBox, or another width"
                + " and height");
      }
    }
    root.attributes().put("width", Double.toString(wide));
    root.attributes().put("height", Double.toString(high));
    if (box.isEmpty()) {
      root.attributes().put("viewBox", "0 0 " + wide + " " + high);
    }
    return new PageSize(wide, high);
  }

  private static Optional<double[]> box(Element root) throws UnusableSvgException {
    String said = root.get("viewBox").orElse("");
    Optional<double[]> box = box(said);
    if (box.isEmpty() && !said.isEmpty()) {
      throw new UnusableSvgException(
          "its viewBox \""
              + XmlFile.shortened(said)
              + "\" has no size; it needs four numbers, the last two above 0");
    }
    return box;
  }

  /** The four numbers of a view box; nothing where it has no size. */
  static Optional<double[]> box(String text) {
    try {
      double[] box =
          Arrays.stream(text.strip().split("[\\s,]+", -1))
              .mapToDouble(Double::parseDouble)
              .toArray();
      return box.length == 4 && box[2] > 0 && box[3] > 0 ? Optional.of(box) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A length that is no share of something else. */
  private static Optional<Double> length(Element root, String side) {
    return root.get(side)
        .map(LENGTH::matcher)
        .filter(Matcher::matches)
        .map(
            found ->
                Double.parseDouble(found.group(1))
                    * pixels(found.group(2) == null ? "px" : found.group(2)));
  }
}
