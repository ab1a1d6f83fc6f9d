package org.posebook.figure;

/**
 * Where a move is felt.
 *
 * @param area what
 * @param sides on which sides; the middle for an area that has none
 */
public record Target(TargetArea area, Sides sides) {
  public Target {
    if (area.sided() == (sides == Sides.MIDDLE)) {
      throw new IllegalArgumentException("no such area: " + sides + " " + area);
    }
  }

  /** The target that a mirror shows. */
  public Target mirrored() {
    return new Target(area, sides.mirrored());
  }
}
