package org.posebook.figure.draw.trace;

/** A chain while it is being walked. */
final class Walk {
  final int startNode;
  final int startDirection;
  final Numbers weights = new Numbers();
  final Numbers crossings = new Numbers();
  int far;
  int endNode;
  int endDirection;
  boolean closed;
  boolean looseStart;
  boolean looseEnd;

  Walk(int startNode, int startDirection) {
    this.startNode = startNode;
    this.startDirection = startDirection;
  }
}
