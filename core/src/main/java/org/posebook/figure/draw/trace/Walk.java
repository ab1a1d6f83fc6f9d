package org.posebook.figure.draw.trace;

/** A chain while it is being made. */
final class Walk {
  final int startNode;
  final int startDirection;
  final Numbers weights = new Numbers();
  final Numbers crossings = new Numbers();
  int left;
  int right;
  int far;
  int endNode;
  int endDirection;
  boolean closed;
  boolean looseStart;
  boolean looseEnd;

  /** Nodes and crossings in turn, not yet smoothed. */
  double[] points = {};

  /**
   * Outward directions at the start and the end, where another chain goes straight on; else empty.
   */
  final double[][] tangents = {{}, {}};

  Walk(int startNode, int startDirection) {
    this.startNode = startNode;
    this.startDirection = startDirection;
  }

  boolean hasLine() {
    for (int k = 0; k < weights.size(); k++) {
      if (weights.get(k) > 0) {
        return true;
      }
    }
    return false;
  }

  int node(int end) {
    return end == 0 ? startNode : endNode;
  }

  int size() {
    return points.length / 2;
  }

  /** A coordinate of the point that lies {@code steps} points inwards from an end. */
  double from(int end, int steps, int axis) {
    int i = end == 0 ? steps : size() - 1 - steps;
    return points[2 * i + axis];
  }
}
