package org.posebook.figure.draw;

/**
 * How strong a line is. Its width on the page is the same whatever the scale of the figure, so the
 * writer of a page sets it.
 */
public enum LineClass {
  /** Against the paper, or over something far behind. */
  OUTER(.58),
  /** One part of the body over another. */
  INNER(.45),
  /** Two parts touch. */
  CREASE(.33),
  /** A garment's, a prop's or a background's edge. */
  EDGE(.22);

  private final double points;

  LineClass(double points) {
    this.points = points;
  }

  /** The width on the page in points of 1/72 inch. */
  public double points() {
    return points;
  }

  /** The next weaker line. */
  LineClass weaker() {
    return switch (this) {
      case OUTER -> INNER;
      case INNER -> CREASE;
      case CREASE, EDGE -> EDGE;
    };
  }
}
