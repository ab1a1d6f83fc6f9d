package org.posebook.figure.draw.body;

import static org.posebook.figure.draw.surface.Vectors.apply;
import static org.posebook.figure.draw.surface.Vectors.plus;

import org.posebook.figure.Bone;
import org.posebook.figure.BoneFrames;
import org.posebook.figure.draw.surface.Vectors;

/** Reads places and axes from bone frames. */
public final class Bones {
  private final double[] values;

  /** Reads these frames. */
  public Bones(BoneFrames frames) {
    values = frames.values();
  }

  // The frames are stored in the order of the bones.
  @SuppressWarnings("EnumOrdinal")
  private static int at(Bone bone) {
    return bone.ordinal() * BoneFrames.STRIDE;
  }

  /** A bone's axes as the columns of a matrix. */
  public double[] axes(Bone bone) {
    double[] m = new double[9];
    System.arraycopy(values, at(bone), m, 0, 9);
    return m;
  }

  /** One of a bone's axes: 0 its left, 1 up, 2 its front. */
  public double[] axis(Bone bone, int index) {
    return Vectors.column(axes(bone), index);
  }

  /** A bone's origin. */
  public double[] origin(Bone bone) {
    double[] p = new double[3];
    System.arraycopy(values, at(bone) + 9, p, 0, 3);
    return p;
  }

  /** A place given in a bone's own axes, in the world. */
  public double[] place(Bone bone, double x, double y, double z) {
    return plus(origin(bone), apply(axes(bone), Vectors.vector(x, y, z)));
  }

  /** The bone of one side: 1 left, −1 right. {@code left} is its left twin. */
  public static Bone of(Bone left, int side) {
    return side > 0 ? left : Bone.valueOf(left.name().replace("_LEFT", "_RIGHT"));
  }
}
