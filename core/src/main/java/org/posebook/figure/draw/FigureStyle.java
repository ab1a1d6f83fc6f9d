package org.posebook.figure.draw;

import org.posebook.figure.draw.body.Build;
import org.posebook.figure.draw.body.Hair;
import org.posebook.figure.draw.surface.Material;

/** How the mannequin looks and how much ink it takes. */
public record FigureStyle(Mode mode, SkinTone skin, ClothTone cloth, Hair hair, Build build) {
  /** Full colour, teal clothes, hair in a bun, slender. */
  public static final FigureStyle STANDARD =
      new FigureStyle(Mode.COLOUR, SkinTone.PALE, ClothTone.TEAL, Hair.BUN, Build.SLENDER);

  private static final int WHITE = 0xffffff;

  /** How much ink is used. */
  public enum Mode {
    COLOUR,
    /** Greys only, chosen to stay apart on any printer. */
    GREY,
    /** Lines only: paper-white inside, hair in a middle grey. */
    INK_SAVER
  }

  /** The same in another mode. */
  public FigureStyle in(Mode other) {
    return new FigureStyle(other, skin, cloth, hair, build);
  }

  int ink() {
    return 0x2b2f36;
  }

  int farInk() {
    return 0x7d838b;
  }

  /** A material's colour; {@code far} from 0 (near) to 1 (the far one of two limbs). */
  int fill(Material material, double far) {
    int near = near(material);
    return material.isProp() ? near : mix(near, far(material, near), far);
  }

  private int near(Material material) {
    return switch (mode) {
      case COLOUR -> colour(material);
      case GREY -> greyed(material);
      case INK_SAVER -> material == Material.HAIR ? 0x8a8a8a : WHITE;
    };
  }

  private int colour(Material material) {
    return switch (material) {
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
    };
  }

  private int greyed(Material material) {
    return switch (material) {
      case SKIN, PAPER -> WHITE;
      case TOP -> 0xe3e3e3;
      case LEGGINGS -> 0xa9a9a9;
      case HAIR -> 0x4a4a4a;
      case BLOCK, BOLSTER, BALL, PILLOW, STRAP, CHAIR, TOWEL -> grey(colour(material));
    };
  }

  private int far(Material material, int near) {
    if (mode == Mode.INK_SAVER) {
      return material == Material.HAIR ? 0xb0b0b0 : 0xf6f6f6;
    }
    return switch (material) {
      case SKIN -> mix(near, mix(WHITE, 0xdfe3e6, .5), .45);
      case HAIR -> mix(near, WHITE, .28);
      default -> mix(near, WHITE, .47);
    };
  }

  /** Ghost fill and ghost line. */
  int ghostFill() {
    return mode == Mode.COLOUR ? 0xf6f8f9 : 0xfafafa;
  }

  int ghostInk() {
    return tone(0xa9b3ba);
  }

  int matTop() {
    return mode == Mode.INK_SAVER ? WHITE : tone(0xeef2f3);
  }

  int matSide() {
    return mode == Mode.INK_SAVER ? WHITE : tone(0xc3cdd2);
  }

  int backgroundInk() {
    return tone(0x97a3aa);
  }

  int wallFace() {
    return mode == Mode.INK_SAVER ? WHITE : tone(0xf3f1ed);
  }

  int wallSide() {
    return mode == Mode.INK_SAVER ? WHITE : tone(0xe2dfd8);
  }

  int shadow() {
    return tone(0x66767f);
  }

  /** How dark the contact shadow's two bands are. */
  double shadowOpacity() {
    return mode == Mode.INK_SAVER ? .12 : .22;
  }

  int target() {
    return mode == Mode.COLOUR ? 0xde4424 : 0x3c3c3c;
  }

  int arrow() {
    return mode == Mode.COLOUR ? 0xc8452b : 0x3c3c3c;
  }

  int targetHalo() {
    return mode == Mode.COLOUR ? 0xfff6f0 : WHITE;
  }

  int targetRim() {
    return mode == Mode.COLOUR ? 0xffd9c6 : 0xf2f2f2;
  }

  private int tone(int colour) {
    return mode == Mode.COLOUR ? colour : grey(colour);
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
