package org.posebook.figure.draw.body;

/**
 * How broad the mannequin is. Its bones stay the same, so a pose fits every build.
 *
 * @param width how many times as broad as the slender build, from 0.9 to 1.3
 */
public record Build(double width) {
  /** A slender adult: limbs a little slimmer than average, so that crossing limbs stay apart. */
  public static final Build SLENDER = new Build(1);

  /** A broad adult. */
  public static final Build BROAD = new Build(1.16);

  /** Checks the width. */
  public Build {
    if (!(width >= .9 && width <= 1.3)) {
      throw new IllegalArgumentException("width " + width + " is not within 0.9 to 1.3");
    }
  }

  /** What a limb's radius is multiplied by: limbs grow less than the trunk. */
  double limb() {
    return 1 + .75 * (width - 1);
  }

  /**
   * What the waist's radius is multiplied by: it grows most, so that the outline gets straighter.
   */
  double waist() {
    return 1 + 1.35 * (width - 1);
  }
}
