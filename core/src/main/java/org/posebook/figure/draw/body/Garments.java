package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.ramp;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.unit;
import static org.posebook.figure.draw.surface.Vectors.vector;

import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Paint;

/**
 * Where the clothes end: waist and collar are planes and curves in bone frames, sleeve and cuff lie
 * at a share of their limb, so all of them stay crisp however the body bends.
 */
final class Garments implements Paint {
  private static final double SLEEVE = .48;
  private static final double CUFF = .90;

  /** How far above the fifth lumbar joint the leggings reach, in metres. */
  private static final double WAIST = .052;

  /** Raised shoulders stay covered: the collar opens this far from the neck's axis, in metres. */
  private static final double OPENING = .076;

  private static final double OPENING_IN_FRONT = .105;

  private final Field field;
  private final double[][] chest;
  private final double[][] waist;
  private final double[] neck;
  private final double[] neckAxis;

  Garments(Field field, Bones bones) {
    this.field = field;
    chest = frame(bones, Bone.T4);
    waist = frame(bones, Bone.L5);
    neck = field.seen(bones.place(Bone.C7, 0, -.03, .012));
    neckAxis = unit(minus(field.seen(bones.origin(Bone.C1)), neck));
  }

  private double[][] frame(Bones bones, Bone bone) {
    return new double[][] {
      field.seen(bones.origin(bone)),
      field.seen(bones.axis(bone, 0)),
      field.seen(bones.axis(bone, 1)),
      field.seen(bones.axis(bone, 2))
    };
  }

  @Override
  public Material at(int group, Material given, double along, double x, double y, double z) {
    return switch (field.part(group)) {
      case TORSO -> torso(vector(x, y, z));
      case NECK -> aboveCollar(vector(x, y, z)) ? Material.SKIN : Material.TOP;
      case UPPER_ARM -> given == Material.TOP || along < SLEEVE ? Material.TOP : Material.SKIN;
      case SHANK -> along < CUFF ? Material.LEGGINGS : Material.SKIN;
      case HEAD, EAR, HAIR, FOREARM, HAND, THIGH, FOOT, PROP -> given;
    };
  }

  private Material torso(double[] p) {
    if (dot(minus(p, waist[0]), waist[2]) < WAIST) {
      return Material.LEGGINGS;
    }
    return aboveCollar(p) ? Material.SKIN : Material.TOP;
  }

  /** The collar is round: higher at the back of the neck, lower in front. */
  private boolean aboveCollar(double[] p) {
    double[] q = minus(p, chest[0]);
    double x = dot(q, chest[1]);
    double y = dot(q, chest[2]);
    double z = dot(q, chest[3]);
    if (y <= .070 - z * .42 + x * x * 7.0) {
      return false;
    }
    double[] n = minus(p, neck);
    double[] out = minus(n, times(neckAxis, dot(n, neckAxis)));
    double opening = OPENING + (OPENING_IN_FRONT - OPENING) * ramp(.02, .08, z);
    return dot(out, out) < opening * opening;
  }
}
