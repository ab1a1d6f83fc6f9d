package org.posebook.export;

/**
 * A brand's colours on a sheet, as {@code 0xRRGGBB}.
 *
 * @param accent headings, numbers and labels; at least 4.5:1 on white
 * @param caution cautions; at least 4.5:1 on white
 * @param tint the ground under a dose; text on it keeps at least 4.5:1
 */
public record SheetColours(int accent, int caution, int tint) {
  /** The usual colours. */
  public static final SheetColours STANDARD = new SheetColours(0x17384A, 0x9A3B12, 0xEEF3F5);

  /** What WCAG 2.2 asks of text (success criterion 1.4.3). */
  public static final double TEXT_CONTRAST = 4.5;

  private static final int WHITE = 0xFFFFFF;

  /**
   * Colours with an accent of a brand's own, darkened as far as text needs it; the tint is the
   * accent made very pale.
   */
  public static SheetColours of(int accent) {
    int readable = readable(accent);
    return new SheetColours(readable, STANDARD.caution, mix(readable, WHITE, .93));
  }

  /** A colour, darkened until it has {@link #TEXT_CONTRAST} on white. */
  public static int readable(int colour) {
    int darker = colour;
    for (int step = 1; step <= 50 && contrastOnWhite(darker) < TEXT_CONTRAST; step++) {
      darker = mix(colour, 0, step / 50.0);
    }
    return darker;
  }

  /** The contrast of a colour on white, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
  public static double contrastOnWhite(int colour) {
    return 1.05 / (luminance(colour) + .05);
  }

  /** The grey that is as light as a colour. */
  public static int grey(int colour) {
    int light = (int) StrictMath.round(encode(luminance(colour)) * 255);
    return light << 16 | light << 8 | light;
  }

  /** Relative luminance, 0 to 1 (WCAG 2.2). */
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

  private static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 255;
      int b = to >> shift & 255;
      mixed |= (int) StrictMath.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }
}
