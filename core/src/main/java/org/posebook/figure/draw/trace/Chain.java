package org.posebook.figure.draw.trace;

/**
 * A run of cracks from one junction or loose end to the next, or all the way round, with one label
 * on each side. Its points are pixel corners' coordinates, smoothed.
 */
public final class Chain {
  /** The label to the left of the way along the chain, and the one to the right. */
  public final int left;

  public final int right;

  /** Whether it has neither junction nor end. */
  public final boolean closed;

  /** Whether it starts in the middle of nowhere. */
  public final boolean looseStart;

  /** Whether it ends in the middle of nowhere. */
  public final boolean looseEnd;

  /** The line's weight on each crack. */
  public final double[] weights;

  /** How many cracks' lines belong to something far away. */
  public final int far;

  /**
   * Points in turn, x and y. A closed chain has one for each crack and the first again; an open one
   * has its two nodes besides.
   */
  public final double[] points;

  /**
   * The direction into the chain at its start, where another chain comes straight on; else empty.
   */
  public final double[] startTangent;

  /**
   * The direction back into the chain at its end, where it goes straight on into another; else
   * empty.
   */
  public final double[] endTangent;

  final int startNode;
  final int startDirection;
  final int endNode;
  final int endDirection;

  Chain(Walk walk, double[] points) {
    left = walk.left;
    right = walk.right;
    startTangent = walk.tangents[0];
    endTangent = walk.tangents[1];
    this.points = points;
    closed = walk.closed;
    looseStart = walk.looseStart;
    looseEnd = walk.looseEnd;
    weights = walk.weights.toArray();
    far = walk.far;
    startNode = walk.startNode;
    startDirection = walk.startDirection;
    endNode = walk.endNode;
    endDirection = walk.endDirection;
  }

  /** Whether it parts two labels; otherwise it is a line only. */
  public boolean isBorder() {
    return left != right;
  }

  /** The number of points. */
  public int size() {
    return points.length / 2;
  }
}
