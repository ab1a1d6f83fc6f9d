package org.posebook.export.pdf;

import java.util.Objects;
import org.posebook.export.SheetColours;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Contrast;

/**
 * The colours of a sheet, by what they are for. Contrast on white is at least 4.5:1 for text and
 * 3:1 for rules (WCAG 2.2); with the usual colours it is 7:1 and 4:1.
 *
 * <p>Greys keep every distinction. The ink-saver has no tinted grounds and no filled areas: what
 * would be one is an outline.
 *
 * @param mode how much ink is used
 * @param colours the brand's colours
 */
record InkSet(Palette.Mode mode, SheetColours colours) {
  private static final int WHITE = 0xFFFFFF;

  InkSet {
    Objects.requireNonNull(mode);
    Objects.requireNonNull(colours);
  }

  /** A colour as {@code 0xRRGGBB}. */
  int colour(Ink ink) {
    int colour =
        switch (ink) {
          case TEXT -> 0x1B1B1B;
          case ACCENT -> colours.accent();
          case SOFT -> 0x44525A;
          case CAUTION -> colours.caution();
          case RULE -> 0x6B8290;
          case TINT -> colours.tint();
          // White letters stand on an area that the ink-saver leaves white.
          case PAPER -> saves() ? 0x1B1B1B : WHITE;
        };
    return mode == Palette.Mode.COLOUR ? colour : Contrast.grey(colour);
  }

  /** Whether areas are left white. */
  boolean saves() {
    return mode == Palette.Mode.INK_SAVER;
  }
}
