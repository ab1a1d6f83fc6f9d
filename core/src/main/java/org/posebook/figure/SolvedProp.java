package org.posebook.figure;

/**
 * A prop where it stands. Metres; yaw in degrees about the world's y axis, above 0 from front to
 * left. Unturned, a prop's own axes are the world's.
 */
public sealed interface SolvedProp {
  /** What it is. */
  PropKind kind();

  /**
   * A block, or a folded towel: a box.
   *
   * @param centre its middle
   * @param half half its width, height and depth
   * @param rounding the radius of its edges
   */
  record Box(PropKind kind, Vec3 centre, double yaw, Vec3 half, double rounding)
      implements SolvedProp {}

  /**
   * A pillow: a soft box, thickest in the middle.
   *
   * @param half half its width, height and depth where it is thickest
   */
  record Pillow(Vec3 centre, double yaw, Vec3 half) implements SolvedProp {
    @Override
    public PropKind kind() {
      return PropKind.PILLOW;
    }
  }

  /** A bolster: a lying cylinder, its axis from one end to the other. */
  record Bolster(Vec3 from, Vec3 to, double radius) implements SolvedProp {
    @Override
    public PropKind kind() {
      return PropKind.BOLSTER;
    }
  }

  /** A ball. */
  record Ball(Vec3 centre, double radius) implements SolvedProp {
    @Override
    public PropKind kind() {
      return PropKind.BALL;
    }
  }

  /** A strap, straight from one point to another. */
  record Strap(Vec3 from, Vec3 to) implements SolvedProp {
    @Override
    public PropKind kind() {
      return PropKind.STRAP;
    }
  }

  /**
   * A chair; unturned it looks to the front (+z), its back is at −z.
   *
   * @param seat the middle of its seat's upper side
   */
  record Chair(Vec3 seat, double yaw) implements SolvedProp {
    @Override
    public PropKind kind() {
      return PropKind.CHAIR;
    }
  }
}
