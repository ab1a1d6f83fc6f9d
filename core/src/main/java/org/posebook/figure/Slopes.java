package org.posebook.figure;

import java.util.Arrays;

/**
 * How every bone moves with every variable: an exact Jacobian in small. For a bone and a variable
 * there are six numbers, the turn ω and the push v: a point p of the bone moves by ω × p + v. An
 * angle moves only the bones that hang on its joint, so each bone has a short list of variables.
 */
final class Slopes {
  private static final int PELVIS = Topology.index(Bone.PELVIS);
  private static final int CHEST = Topology.index(Bone.T4);
  private static final Turns TURNS = Turns.of(Topology.TURNS);
  private static final int[][] ACTIVE = active();

  private final double[] values = new double[Topology.BONES * Posture.VARIABLES * 6];

  /** The variables that move a bone. */
  static int[] active(int bone) {
    return ACTIVE[bone];
  }

  /** Where the six numbers of a bone and a variable start. */
  static int at(int bone, int variable) {
    return (bone * Posture.VARIABLES + variable) * 6;
  }

  /** The numbers. */
  double[] values() {
    return values;
  }

  /** Computes the slopes for a posture. */
  void update(Posture posture, double[] variables) {
    double[] f = posture.frames().values();
    pelvis(f, variables);
    for (int bone = 0; bone < Topology.BONES; bone++) {
      if (bone == PELVIS) {
        continue;
      }
      inherit(bone);
      if (Turns.SHOULDER[bone] >= 0) {
        ride(bone, Turns.SHOULDER[bone], posture, f);
      }
      double[] axes = posture.axes();
      int origin = bone * BoneFrames.STRIDE + 9;
      for (int t = TURNS.start[bone]; t < TURNS.start[bone + 1]; t++) {
        turn(at(bone, TURNS.variable[t]), axes[t * 3], axes[t * 3 + 1], axes[t * 3 + 2], f, origin);
      }
    }
  }

  private void pelvis(double[] f, double[] variables) {
    double x = variables[Posture.TURN];
    double y = variables[Posture.TURN + 1];
    double z = variables[Posture.TURN + 2];
    double angle = StrictMath.sqrt(x * x + y * y + z * z);
    // The left Jacobian of the rotation vector: 1 + b [v]× + c [v]×².
    double half = angle < 1e-6 ? 1 : StrictMath.sin(angle / 2) / (angle / 2);
    double b = half * half / 2;
    double c = angle < 1e-3 ? 1.0 / 6 : (angle - StrictMath.sin(angle)) / (angle * angle * angle);
    double square = angle * angle;
    int origin = PELVIS * BoneFrames.STRIDE + 9;
    for (int k = 0; k < 3; k++) {
      int move = at(PELVIS, Posture.PLACE + k);
      values[move + 3 + k] = 1;
      int turn = at(PELVIS, Posture.TURN + k);
      Arrays.fill(values, turn, turn + 6, 0);
      double v = variables[Posture.TURN + k];
      double ex = k == 0 ? 1 : 0;
      double ey = k == 1 ? 1 : 0;
      double ez = k == 2 ? 1 : 0;
      double wx = ex + b * (y * ez - z * ey) + c * (v * x - square * ex);
      double wy = ey + b * (z * ex - x * ez) + c * (v * y - square * ey);
      double wz = ez + b * (x * ey - y * ex) + c * (v * z - square * ez);
      turn(turn, wx, wy, wz, f, origin);
    }
  }

  /** Adds a turn about an axis through an origin. */
  private void turn(int to, double x, double y, double z, double[] f, int origin) {
    double ox = f[origin];
    double oy = f[origin + 1];
    double oz = f[origin + 2];
    values[to] += x;
    values[to + 1] += y;
    values[to + 2] += z;
    values[to + 3] -= y * oz - z * oy;
    values[to + 4] -= z * ox - x * oz;
    values[to + 5] -= x * oy - y * ox;
  }

  private void inherit(int bone) {
    int parent = Topology.PARENT[bone];
    for (int variable : ACTIVE[bone]) {
      System.arraycopy(values, at(parent, variable), values, at(bone, variable), 6);
    }
  }

  /** The shoulder joint is pushed by the shoulder blade. */
  private void ride(int bone, int side, Posture posture, double[] f) {
    double[] slopes = posture.rhythm(side).slopes;
    int chest = CHEST * BoneFrames.STRIDE;
    for (int i = 0; i < 4; i++) {
      int to = at(bone, Turns.RHYTHM[side][i]);
      for (int k = 0; k < 3; k++) {
        int row = chest + k * 3;
        values[to + 3 + k] +=
            f[row] * slopes[i * 3]
                + f[row + 1] * slopes[i * 3 + 1]
                + f[row + 2] * slopes[i * 3 + 2];
      }
    }
  }

  private static int[][] active() {
    boolean[][] moves = new boolean[Topology.BONES][Posture.VARIABLES];
    int[][] active = new int[Topology.BONES][];
    for (int bone = 0; bone < Topology.BONES; bone++) {
      if (bone == PELVIS) {
        for (int v = Posture.PLACE; v < Posture.VARIABLES; v++) {
          moves[bone][v] = true;
        }
      } else {
        System.arraycopy(moves[Topology.PARENT[bone]], 0, moves[bone], 0, Posture.VARIABLES);
      }
      for (int t = TURNS.start[bone]; t < TURNS.start[bone + 1]; t++) {
        moves[bone][TURNS.variable[t]] = true;
      }
      if (Turns.SHOULDER[bone] >= 0) {
        for (int variable : Turns.RHYTHM[Turns.SHOULDER[bone]]) {
          moves[bone][variable] = true;
        }
      }
      int count = 0;
      int[] list = new int[Posture.VARIABLES];
      for (int v = 0; v < Posture.VARIABLES; v++) {
        if (moves[bone][v]) {
          list[count++] = v;
        }
      }
      active[bone] = Arrays.copyOf(list, count);
    }
    return active;
  }
}
