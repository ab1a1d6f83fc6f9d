package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.length;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.ramp;

import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Sight;

/**
 * Which limbs lie clearly behind their twin and not just beside it on the page: they are drawn
 * paler. A far leg fades in over the upper thigh in flat steps, as a hard edge there looks like a
 * fault.
 */
final class FarLimbs {
  /** The palest of the steps. */
  static final int LEVELS = Tint.FARTHEST;

  private static final Bone[] LEG = {Bone.THIGH_LEFT, Bone.SHANK_LEFT, Bone.FOOT_LEFT};
  private static final Bone[] ARM = {Bone.UPPER_ARM_LEFT, Bone.FOREARM_LEFT, Bone.HAND_LEFT};

  /** Hands nearer to each other than this are one shape and have one tint, in metres. */
  private static final double CLASPED = .10;

  private final Sight sight;
  private final int leg;
  private final int arm;
  private final boolean clasped;
  private final double[][] hips = new double[2][];

  FarLimbs(Sight sight, Bones bones) {
    this.sight = sight;
    Field field = sight.field();
    leg = farSide(field, bones, LEG, .10);
    arm = farSide(field, bones, ARM, .13);
    double[] between =
        minus(
            field.seen(bones.origin(Bone.FINGERS_LEFT)),
            field.seen(bones.origin(Bone.FINGERS_RIGHT)));
    clasped = length(between) < CLASPED;
    hips[0] = field.seen(bones.origin(Bone.THIGH_LEFT));
    hips[1] = field.seen(bones.origin(Bone.THIGH_RIGHT));
  }

  /**
   * The side whose limb lies more than {@code least} metres behind: 1 left, −1 right, 0 neither.
   */
  private static int farSide(Field field, Bones bones, Bone[] limb, double least) {
    double behind = 0;
    double beside = 0;
    for (Bone bone : limb) {
      double[] left = field.seen(bones.origin(bone));
      double[] right = field.seen(bones.origin(Bones.of(bone, -1)));
      double[] apart = minus(right, left);
      behind += apart[2] / limb.length;
      apart[2] = 0;
      beside += length(apart) / limb.length;
    }
    if (Math.abs(behind) <= least || Math.abs(behind) <= .8 * beside) {
      return 0;
    }
    return behind > 0 ? 1 : -1;
  }

  /** How pale a pixel is, from 0 to {@link #LEVELS}. */
  int level(int pixel) {
    int group = sight.group[pixel];
    if (group < 0) {
      return 0;
    }
    Part part = sight.field().part(group);
    int side = sight.field().side(group);
    if (part.isArm() && side == arm && side != 0) {
      boolean sleeve = part == Part.UPPER_ARM && sight.material[pixel] == Material.TOP.code();
      return sleeve || (clasped && part == Part.HAND) ? 0 : LEVELS;
    }
    if (!part.isLeg() || side != leg || side == 0) {
      return 0;
    }
    return part == Part.THIGH ? fading(pixel, hips[side > 0 ? 0 : 1]) : LEVELS;
  }

  private int fading(int pixel, double[] hip) {
    int columns = sight.grid().columns();
    int row = pixel / columns;
    double[] p = {sight.grid().x(pixel % columns), sight.grid().y(row), sight.depth[pixel]};
    return (int) Math.floor(LEVELS * ramp(.07, .36, length(minus(p, hip))) + .5);
  }
}
