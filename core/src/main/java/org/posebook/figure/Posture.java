package org.posebook.figure;

import java.util.List;

/**
 * The moving skeleton: from the solver's variables to bone frames, surface points and their slopes.
 * A workspace that is filled anew by every {@link #update}, without allocating.
 *
 * <p>The variables are the joint angles in radians, in the order of {@link Freedom#all()}, then the
 * pelvis' place in metres, then its turn away from its base as a rotation vector in radians.
 */
final class Posture {
  /** Where the pelvis' place starts among the variables. */
  static final int PLACE = Freedom.COUNT;

  /** Where the pelvis' turn starts among the variables. */
  static final int TURN = PLACE + 3;

  /** How many variables there are. */
  static final int VARIABLES = TURN + 3;

  private static final int STRIDE = BoneFrames.STRIDE;
  private static final int PELVIS = Topology.index(Bone.PELVIS);
  private static final Turns TURNS = Turns.of(Topology.TURNS);

  private final double[] offsets;
  private final double[] base;
  private final BoneFrames frames = new BoneFrames();
  private final double[] axes = new double[TURNS.axis.length * 3];
  private final Rhythm[] rhythms;
  private final double[] pelvisTurn = new double[9];

  /** For each spot, where its centre is: three numbers. */
  final double[] spots = new double[Spot.all().size() * 3];

  /** For each spot, its skin's outward direction: three numbers. */
  final double[] normals = new double[Spot.all().size() * 3];

  /**
   * @param base how the pelvis is turned when its turn is zero, row by row
   */
  Posture(Skeleton skeleton, double[] base) {
    this.offsets = skeleton.offsets();
    this.base = base;
    double half = skeleton.build().shoulderHalf();
    this.rhythms = new Rhythm[] {new Rhythm(Side.LEFT, half), new Rhythm(Side.RIGHT, half)};
  }

  /** The frames; they change with the next update. */
  BoneFrames frames() {
    return frames;
  }

  /** The world's direction of each elementary turn, in the order of the bones. */
  double[] axes() {
    return axes;
  }

  /** The left (0) or right (1) shoulder's place. */
  Rhythm rhythm(int side) {
    return rhythms[side];
  }

  /** Computes frames and spots from the variables. */
  void update(double[] variables) {
    double[] f = frames.values();
    rotation(variables, pelvisTurn);
    multiply(pelvisTurn, base, f, PELVIS * STRIDE);
    System.arraycopy(variables, PLACE, f, PELVIS * STRIDE + 9, 3);
    for (int side = 0; side < 2; side++) {
      int[] angle = Turns.RHYTHM[side];
      rhythms[side].update(
          variables[angle[0]], variables[angle[1]], variables[angle[2]], variables[angle[3]]);
    }
    for (int bone = 0; bone < Topology.BONES; bone++) {
      if (bone != PELVIS) {
        place(bone, f);
        turn(bone, variables, f);
      }
    }
    locate(f);
  }

  private void place(int bone, double[] f) {
    int parent = Topology.PARENT[bone] * STRIDE;
    double x = offsets[bone * 3];
    double y = offsets[bone * 3 + 1];
    double z = offsets[bone * 3 + 2];
    int side = Turns.SHOULDER[bone];
    if (side >= 0) {
      Rhythm rhythm = rhythms[side];
      x = rhythm.place[0];
      y = rhythm.place[1];
      z = rhythm.place[2];
    } else if (Turns.SCAPULA[bone] >= 0) {
      y += rhythms[Turns.SCAPULA[bone]].up * .25;
    }
    int to = bone * STRIDE;
    System.arraycopy(f, parent, f, to, 9);
    for (int k = 0; k < 3; k++) {
      int row = parent + k * 3;
      f[to + 9 + k] = f[parent + 9 + k] + f[row] * x + f[row + 1] * y + f[row + 2] * z;
    }
  }

  private void turn(int bone, double[] variables, double[] f) {
    int to = bone * STRIDE;
    for (int t = TURNS.start[bone]; t < TURNS.start[bone + 1]; t++) {
      int axis = TURNS.axis[t];
      double factor = TURNS.factor[t];
      double angle = factor * variables[TURNS.variable[t]];
      double c = StrictMath.cos(angle);
      double s = StrictMath.sin(angle);
      int first = (axis + 1) % 3;
      int second = (axis + 2) % 3;
      for (int row = 0; row < 3; row++) {
        int r = to + row * 3;
        double u = f[r + first];
        double v = f[r + second];
        axes[t * 3 + row] = factor * f[r + axis];
        f[r + first] = u * c + v * s;
        f[r + second] = v * c - u * s;
      }
    }
  }

  private void locate(double[] f) {
    List<Spot> all = Spot.all();
    for (int i = 0; i < all.size(); i++) {
      Spot spot = all.get(i);
      int bone = spot.boneIndex() * STRIDE;
      Vec3 c = spot.centre();
      Vec3 n = spot.normal();
      for (int k = 0; k < 3; k++) {
        int r = bone + k * 3;
        spots[i * 3 + k] = f[bone + 9 + k] + f[r] * c.x() + f[r + 1] * c.y() + f[r + 2] * c.z();
        normals[i * 3 + k] = f[r] * n.x() + f[r + 1] * n.y() + f[r + 2] * n.z();
      }
    }
  }

  /** The rotation of a rotation vector (Rodrigues' formula). */
  private static void rotation(double[] variables, double[] to) {
    double x = variables[TURN];
    double y = variables[TURN + 1];
    double z = variables[TURN + 2];
    double angle = StrictMath.sqrt(x * x + y * y + z * z);
    // sin a / a and (1 − cos a) / a², also where a is near zero.
    double a = angle < 1e-6 ? 1 : StrictMath.sin(angle) / angle;
    double half = angle < 1e-6 ? 1 : StrictMath.sin(angle / 2) / (angle / 2);
    double b = half * half / 2;
    to[0] = 1 - b * (y * y + z * z);
    to[1] = b * x * y - a * z;
    to[2] = b * x * z + a * y;
    to[3] = b * x * y + a * z;
    to[4] = 1 - b * (x * x + z * z);
    to[5] = b * y * z - a * x;
    to[6] = b * x * z - a * y;
    to[7] = b * y * z + a * x;
    to[8] = 1 - b * (x * x + y * y);
  }

  private static void multiply(double[] a, double[] b, double[] to, int at) {
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        to[at + i * 3 + j] = a[i * 3] * b[j] + a[i * 3 + 1] * b[3 + j] + a[i * 3 + 2] * b[6 + j];
      }
    }
  }
}
