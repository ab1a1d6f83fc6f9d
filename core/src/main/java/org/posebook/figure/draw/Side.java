package org.posebook.figure.draw;

/** Which side of the body is meant. */
public enum Side {
  LEFT,
  RIGHT,
  BOTH
}
