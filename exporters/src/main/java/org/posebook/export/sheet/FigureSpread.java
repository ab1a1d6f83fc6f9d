package org.posebook.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.posebook.figure.draw.Figure;

/**
 * Drawings that stand side by side in one picture, such as the right and the left side of a pose.
 * Lengths are in millimetres on the page; all drawings have one scale and stand on one line.
 *
 * @param title what the picture is called
 * @param language the language of its text, as a BCP 47 tag such as {@code en}
 * @param drawings at least one, from left to right
 * @param scale how many times smaller than life they are
 */
public record FigureSpread(
    String title, String language, List<SheetDocument.Drawing> drawings, double scale) {
  /** Free space around the drawings: lines reach out of a figure's bounds by half their width. */
  public static final double MARGIN = 1;

  /** Free space between two drawings. */
  private static final double GAP = 6;

  public FigureSpread {
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    drawings = List.copyOf(drawings);
    if (drawings.isEmpty() || !(scale > 0)) {
      throw new IllegalArgumentException("nothing to show");
    }
  }

  /** A drawing at its place, from the picture's upper left corner. */
  public record Placed(
      SheetDocument.Drawing drawing, double x, double y, double width, double height) {}

  /** The same at the scale at which the picture is that wide. */
  public FigureSpread wide(double millimetres) {
    double bodies = drawings.stream().mapToDouble(each -> each.figure().bounds().width()).sum();
    double room = millimetres - 2 * MARGIN - (drawings.size() - 1) * GAP;
    return new FigureSpread(title, language, drawings, bodies / 10 / room);
  }

  /** How wide the picture is. */
  public double width() {
    Placed last = placed().getLast();
    return last.x + last.width + MARGIN;
  }

  /** How high the picture is. */
  public double height() {
    return tallest() + 2 * MARGIN;
  }

  /** All that it shows in words, for readers who do not see it. */
  public String alt() {
    return drawings.stream().map(SheetDocument.Drawing::alt).collect(Collectors.joining(" "));
  }

  /** The drawings at their places. */
  public List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    double x = MARGIN;
    for (SheetDocument.Drawing drawing : drawings) {
      Figure.Bounds bounds = drawing.figure().bounds();
      double width = size(bounds.width());
      double height = size(bounds.height());
      placed.add(new Placed(drawing, x, MARGIN + tallest() - height, width, height));
      x += width + GAP;
    }
    return placed;
  }

  private double tallest() {
    return drawings.stream()
        .mapToDouble(each -> size(each.figure().bounds().height()))
        .max()
        .orElse(0);
  }

  private double size(int tenths) {
    return tenths / 10.0 / scale;
  }
}
