package org.posebook.export.pdf;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Ink(int red, int green, int blue) {
  /** The colour with that six-digit hexadecimal number. */
  static Ink of(int rgb) {
    return new Ink((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff);
  }
}
