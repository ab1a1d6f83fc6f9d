package org.posebook.export;

import org.posebook.model.Contrast;

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

  private static final int WHITE = 0xFFFFFF;

  /**
   * Colours with an accent of a brand's own, darkened as far as text needs it; the tint is the
   * accent made very pale.
   */
  public static SheetColours of(int accent) {
    int readable = Contrast.readable(accent);
    return new SheetColours(readable, STANDARD.caution, Contrast.mix(readable, WHITE, .93));
  }
}
