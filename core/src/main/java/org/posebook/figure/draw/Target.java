package org.posebook.figure.draw;

/** Where a pose is felt; the side has no meaning for areas in the middle of the body. */
public record Target(MuscleArea area, Side side) {
  /** The target that a mirror shows. */
  Target mirrored() {
    return new Target(
        area,
        switch (side) {
          case LEFT -> Side.RIGHT;
          case RIGHT -> Side.LEFT;
          case BOTH -> Side.BOTH;
        });
  }
}
