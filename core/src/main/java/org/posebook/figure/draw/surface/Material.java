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

  /** The material with a code. */
  public static Material of(int code) {
    return ALL[code];
  }

  /** A small number for maps of pixels: 0 is the paper. */
  @SuppressWarnings("EnumOrdinal") // maps of pixels hold bytes
  public byte code() {
    return (byte) ordinal();
  }

  /** Whether it belongs to a prop and not to the mannequin. */
  public boolean isProp() {
    return compareTo(BLOCK) >= 0;
  }
}
