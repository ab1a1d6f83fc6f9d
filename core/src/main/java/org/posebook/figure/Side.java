package org.posebook.figure;

/** Where a joint or a point of the body lies: in its middle, or to its own left or right. */
public enum Side {
  MIDDLE("", 0),
  LEFT("left ", 1),
  RIGHT("right ", -1);

  private final String prefix;
  private final int sign;

  Side(String prefix, int sign) {
    this.prefix = prefix;
    this.sign = sign;
  }

  /** What stands before the name of a joint on this side: "left ", "right " or nothing. */
  public String prefix() {
    return prefix;
  }

  /** +1 for left (the body's +x), −1 for right, 0 for the middle. */
  public int sign() {
    return sign;
  }

  /** The side that a mirror shows. */
  public Side mirrored() {
    return switch (this) {
      case MIDDLE -> MIDDLE;
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
    };
  }
}
