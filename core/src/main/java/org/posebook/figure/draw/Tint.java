package org.posebook.figure.draw;

import org.posebook.figure.draw.surface.Material;

/**
 * What a shape is painted as. It is no colour yet: a {@link Palette} gives that, so one figure can
 * be shown in many colours.
 *
 * @param role what the shape shows
 * @param far how pale it is because it is the far one of two limbs: 0 near to {@link #FARTHEST}
 */
public record Tint(Role role, int far) {
  /** The palest step of a far limb. */
  public static final int FARTHEST = 7;

  /** What a shape shows. */
  public enum Role {
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
    TOWEL,
    /** The lines of the body and its props. */
    INK,
    /** The lines of a far limb. */
    FAR_INK,
    GHOST,
    GHOST_INK,
    MAT_TOP,
    MAT_SIDE,
    WALL_FACE,
    WALL_SIDE,
    /** The lines of mat and wall. */
    BACKGROUND_INK,
    /** Where the body is near the floor: see-through. */
    SHADOW,
    /** A pale see-through layer under a target, which keeps its colour clean. */
    TARGET_HALO,
    /** The outermost layer of a target that has its colour. */
    TARGET_RIM,
    /** See-through layers that make a target stronger towards its middle. */
    TARGET,
    ARROW,
    /** The rim that parts an arrow from what it lies on. */
    PAPER
  }

  /** Checks the step. */
  public Tint {
    if (far < 0 || far > FARTHEST) {
      throw new IllegalArgumentException("far " + far + " is not within 0 to " + FARTHEST);
    }
  }

  /** A role as it is nearby. */
  public static Tint of(Role role) {
    return new Tint(role, 0);
  }

  /** A material of the mannequin or of a prop. */
  static Tint of(Material material, int far) {
    return new Tint(role(material), far);
  }

  private static Role role(Material material) {
    return switch (material) {
      case PAPER -> Role.PAPER;
      case SKIN -> Role.SKIN;
      case TOP -> Role.TOP;
      case LEGGINGS -> Role.LEGGINGS;
      case HAIR -> Role.HAIR;
      case BLOCK -> Role.BLOCK;
      case BOLSTER -> Role.BOLSTER;
      case BALL -> Role.BALL;
      case PILLOW -> Role.PILLOW;
      case STRAP -> Role.STRAP;
      case CHAIR -> Role.CHAIR;
      case TOWEL -> Role.TOWEL;
    };
  }
}
