package org.posebook.figure.draw;

/**
 * One hue at two strengths: a light top and darker leggings, far enough apart for grey printers.
 *
 * @param top the top's colour, as {@code 0xRRGGBB}
 * @param leggings the leggings' colour
 */
public record ClothTone(int top, int leggings) {
  public static final ClothTone TEAL = new ClothTone(0xcde7e6, 0x70b0b7);
  public static final ClothTone BLUE = new ClothTone(0xd3e2f2, 0x7fa3cf);
  public static final ClothTone PLUM = new ClothTone(0xe9dcee, 0xa98abb);
  public static final ClothTone MOSS = new ClothTone(0xe0e8cf, 0x98ad70);
  public static final ClothTone SAND = new ClothTone(0xf1e4cf, 0xc3a273);
  public static final ClothTone SLATE = new ClothTone(0xe2e6ea, 0x95a1ad);

  /** How light leggings are, from 0 to 255: ink lines and targets show on them. */
  private static final double DARKEST = 150;

  private static final double LIGHTEST = 180;

  /**
   * Clothes in a colour of one's own, as {@code 0xRRGGBB}: made as light as the lines and the
   * targets on it need.
   */
  public static ClothTone of(int colour) {
    double light = Palette.grey(colour) & 255;
    int leggings = colour;
    if (light < DARKEST) {
      leggings = Palette.mix(colour, 0xffffff, (DARKEST - light) / (255 - light));
    } else if (light > LIGHTEST) {
      leggings = Palette.mix(colour, 0, 1 - LIGHTEST / light);
    }
    return new ClothTone(Palette.mix(leggings, 0xffffff, .68), leggings);
  }
}
