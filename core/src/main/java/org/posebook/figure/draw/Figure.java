package org.posebook.figure.draw;

import java.util.List;

/**
 * A drawn pose: shapes in the order of painting.
 *
 * @param bounds how far the shapes reach, without the lines' widths
 * @param hidden targets that cannot be seen from this camera
 */
public record Figure(List<Shape> shapes, Bounds bounds, List<Target> hidden) {
  /** Copies the lists. */
  public Figure {
    shapes = List.copyOf(shapes);
    hidden = List.copyOf(hidden);
  }

  /** The figure that a mirror shows: its left side works where the right one did. */
  public Figure mirrored() {
    return new Figure(
        shapes.stream().map(Shape::mirrored).toList(),
        new Bounds(-bounds.right, bounds.top, -bounds.left, bounds.bottom),
        hidden.stream().map(Target::mirrored).toList());
  }

  /** A rectangle in tenths of a millimetre of body, y down. */
  public record Bounds(int left, int top, int right, int bottom) {
    /** From left to right. */
    public int width() {
      return right - left;
    }

    /** From top to bottom. */
    public int height() {
      return bottom - top;
    }
  }
}
