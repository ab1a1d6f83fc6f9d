package org.posebook.figure.draw.surface;

/** What a piece of surface is made of: it decides the colour and where an edge is drawn. */
public enum Material {
  /** Nothing: the paper. */
  PAPER,
  SKIN,
  TOP,
  LEGGINGS,
  HAIR,
  BLOCK,
  BOLSTER,
  BALL,
  PILLOW,
  STRAP,
  CHAIR,
  TOWEL;

  private static final Material[] ALL = values();

  /** The material with that ordinal. */
  public static Material of(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether it belongs to a prop and not to the mannequin. */
  public boolean isProp() {
    return compareTo(BLOCK) >= 0;
  }
}
