package org.posebook.figure.draw;

import java.util.Optional;

/**
 * The colours of a figure: how much ink it takes, and the mannequin's skin and clothes. It is
 * chosen when a figure is shown, not when it is drawn.
 */
public record Palette(Mode mode, SkinTone skin, ClothTone cloth) {
  /** Full colour, teal clothes. */
  public static final Palette STANDARD = new Palette(Mode.COLOUR, SkinTone.PALE, ClothTone.TEAL);

  private static final int WHITE = 0xffffff;

  /** How much ink is used. */
  public enum Mode {
    COLOUR,
    /** Greys only, chosen to stay apart on any printer. */
    GREY,
    /** Lines only: paper-white inside, hair in a middle grey, targets as rings. */
    INK_SAVER
  }

  /** The same in another mode. */
  public Palette in(Mode other) {
    return new Palette(other, skin, cloth);
  }

  /** A tint's colour, as {@code 0xRRGGBB}. */
  public int colour(Tint tint) {
    return switch (mode) {
      case COLOUR -> faded(coloured(tint.role()), tint);
      case GREY -> grey(faded(greyed(tint.role()), tint));
      case INK_SAVER -> saving(tint);
    };
  }

  /** How much of what lies beneath a filled area hides: 1 all of it, 0 where it is not filled. */
  public double opacity(Tint tint) {
    boolean saving = mode == Mode.INK_SAVER;
    return switch (tint.role()) {
      case SHADOW -> saving ? .12 : .22;
      case TARGET_HALO -> saving ? 0 : .6;
      case TARGET_RIM -> saving ? 1 : .5;
      case TARGET -> saving ? 0 : .4;
      default -> 1;
    };
  }

  /** The line that goes round a filled area, if there is one. */
  public Optional<LineClass> outline(Tint tint) {
    boolean ring = mode == Mode.INK_SAVER && tint.role() == Tint.Role.TARGET_RIM;
    return ring ? Optional.of(LineClass.CREASE) : Optional.empty();
  }

  /** The colour of the line that goes round a filled area. */
  public int outlineColour() {
    return 0x3c3c3c;
  }

  private int coloured(Tint.Role role) {
    return switch (role) {
      case PAPER -> WHITE;
      case SKIN -> skin.skin();
      case TOP -> cloth.top();
      case LEGGINGS -> cloth.leggings();
      case HAIR -> skin.hair();
      case BLOCK -> 0xe7d6bd;
      case BOLSTER -> 0xe3d3ea;
      case BALL -> 0xf2c9a8;
      case PILLOW -> 0xeef0f2;
      case STRAP -> 0xc98b5a;
      case CHAIR -> 0xe5e2dc;
      case TOWEL -> 0xf1efe6;
      case INK -> 0x2b2f36;
      case FAR_INK -> 0x7d838b;
      case GHOST -> 0xf6f8f9;
      case GHOST_INK -> 0xa9b3ba;
      case MAT_TOP -> 0xeef2f3;
      case MAT_SIDE -> 0xc3cdd2;
      case WALL_FACE -> 0xf3f1ed;
      case WALL_SIDE -> 0xe2dfd8;
      case BACKGROUND_INK -> 0x97a3aa;
      case SHADOW -> 0x66767f;
      case TARGET_HALO -> 0xfff6f0;
      case TARGET_RIM -> 0xffd9c6;
      case TARGET -> 0xde4424;
      case ARROW -> 0xc8452b;
    };
  }

  private int greyed(Tint.Role role) {
    return switch (role) {
      case SKIN, TARGET_HALO -> WHITE;
      case TOP -> 0xe3e3e3;
      case LEGGINGS -> 0xa9a9a9;
      case HAIR -> 0x4a4a4a;
      case GHOST -> 0xfafafa;
      case TARGET_RIM -> 0xf2f2f2;
      case TARGET, ARROW -> 0x3c3c3c;
      default -> coloured(role);
    };
  }

  private static int saving(Tint tint) {
    return switch (tint.role()) {
      case SKIN, TOP, LEGGINGS -> mix(WHITE, 0xf6f6f6, (double) tint.far() / Tint.FARTHEST);
      case HAIR -> mix(0x8a8a8a, 0xb0b0b0, (double) tint.far() / Tint.FARTHEST);
      case INK -> 0x2f2f2f;
      case FAR_INK -> 0x828282;
      case GHOST_INK -> 0xb2b2b2;
      case BACKGROUND_INK -> 0xa2a2a2;
      case SHADOW -> 0x747474;
      case TARGET_RIM -> 0xe6e6e6;
      case TARGET, ARROW -> 0x3c3c3c;
      case STRAP -> 0xe0e0e0;
      case PAPER, BLOCK, BOLSTER, BALL, PILLOW, CHAIR, TOWEL -> WHITE;
      case GHOST, MAT_TOP, MAT_SIDE, WALL_FACE, WALL_SIDE, TARGET_HALO -> WHITE;
    };
  }

  /** Far limbs are paler, each material in its own measure. */
  private static int faded(int near, Tint tint) {
    int far =
        switch (tint.role()) {
          case SKIN -> mix(near, 0xeff1f3, .45);
          case HAIR -> mix(near, WHITE, .28);
          default -> mix(near, WHITE, .42);
        };
    return mix(near, far, (double) tint.far() / Tint.FARTHEST);
  }

  /** The grey of the same lightness (Rec. 709 weights). */
  static int grey(int colour) {
    double light =
        .2126 * (colour >> 16 & 255) + .7152 * (colour >> 8 & 255) + .0722 * (colour & 255);
    int g = (int) Math.floor(light + .5);
    return g << 16 | g << 8 | g;
  }

  static int mix(int a, int b, double share) {
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = a >> shift & 255;
      int to = b >> shift & 255;
      result |= (int) Math.floor(from + (to - from) * share + .5) << shift;
    }
    return result;
  }
}
