package org.posebook.figure.draw;

import java.util.List;

/**
 * A thing that the pose uses. Places and sizes are in metres, turns in degrees about the vertical.
 */
public sealed interface Prop {
  /**
   * A block, a folded towel or a pillow.
   *
   * @param middle the middle of the solid
   * @param size whole width (along x before turning), height and depth
   */
  record Cushion(Kind kind, Point middle, Point size, double turn) implements Prop {
    /** What it is: hard with sharp edges, thin with round ones, or soft. */
    public enum Kind {
      BLOCK,
      TOWEL,
      PILLOW
    }
  }

  /** A round bolster, between the middles of its two ends. */
  record Bolster(Point from, Point to, double radius) implements Prop {}

  /** A ball. */
  record Ball(Point middle, double radius) implements Prop {}

  /**
   * A flat strap through points, the first and the last of them in the hands.
   *
   * @param flat a direction that lies in the band, as nearly as its way allows
   */
  record Strap(List<Point> through, Point flat) implements Prop {
    /** Copies the list. */
    public Strap {
      through = List.copyOf(through);
    }
  }

  /**
   * A chair.
   *
   * @param seat the middle of the seat's upper side; unturned, the back rest stands towards −z
   */
  record Chair(Point seat, double turn) implements Prop {}
}
