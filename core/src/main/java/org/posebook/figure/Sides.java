package org.posebook.figure;

import java.util.List;

/**
 * Which sides an author means: "left knee", "right knee", "both knees", or a part in the middle.
 */
public enum Sides {
  MIDDLE(List.of(Side.MIDDLE)),
  LEFT(List.of(Side.LEFT)),
  RIGHT(List.of(Side.RIGHT)),
  BOTH(List.of(Side.LEFT, Side.RIGHT));

  private final List<Side> each;

  Sides(List<Side> each) {
    this.each = each;
  }

  /** The sides one by one, left before right. */
  public List<Side> each() {
    return each;
  }

  /** The sides that a mirror shows. */
  public Sides mirrored() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case MIDDLE -> MIDDLE;
      case BOTH -> BOTH;
    };
  }
}
