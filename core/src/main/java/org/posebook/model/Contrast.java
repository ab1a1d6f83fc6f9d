package org.posebook.model;

/**
 * Contrast on white paper, as WCAG 2.2 measures it. Colours are {@code 0xRRGGBB}.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 */
public final class Contrast {
  /** What WCAG 2.2 asks of text (success criterion 1.4.3). */
  public static final double TEXT = 4.5;

  private static final int STEPS = 50;

  private Contrast() {}

  /** The contrast of a colour on white, from 1 to 21. */
  public static double onWhite(int colour) {
    return 1.05 / (luminance(colour) + .05);
  }

  /** A colour, darkened until it has {@link #TEXT} on white. */
  public static int readable(int colour) {
    int darker = colour;
    for (int step = 1; step <= STEPS && onWhite(darker) < TEXT; step++) {
      darker = mix(colour, 0, step / (double) STEPS);
    }
    return darker;
  }

  /** The grey that is as light as a colour. */
  public static int grey(int colour) {
    int light = (int) StrictMath.round(encode(luminance(colour)) * 255);
    return light << 16 | light << 8 | light;
  }

  /**
   * Two colours mixed.
   *
   * @param share of the second one, 0 to 1
   */
  public static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 255;
      int b = to >> shift & 255;
      mixed |= (int) StrictMath.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }

  /** Relative luminance, 0 to 1. */
  private static double luminance(int colour) {
    return .2126 * decode(colour >> 16 & 255)
        + .7152 * decode(colour >> 8 & 255)
        + .0722 * decode(colour & 255);
  }

  private static double decode(int part) {
    double share = part / 255.0;
    return share <= .04045 ? share / 12.92 : StrictMath.pow((share + .055) / 1.055, 2.4);
  }

  private static double encode(double linear) {
    return linear <= .0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - .055;
  }
}
