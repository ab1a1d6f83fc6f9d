package org.posebook.figure;

/** Left for right. */
final class Mirror {
  private static final int[] BONE = bones();

  private static final int[] VARIABLE = variables();

  private Mirror() {}

  /** Makes a step of the solver's variables equal to its own mirror image. */
  static void symmetrise(double[] step) {
    for (int i = 0; i < VARIABLE.length; i++) {
      int other = VARIABLE[i];
      double sign = changesSign(i) ? -1 : 1;
      if (other >= i) {
        double mean = (step[i] + sign * step[other]) / 2;
        step[i] = mean;
        step[other] = sign * mean;
      }
    }
  }

  private static boolean changesSign(int variable) {
    if (variable < Freedom.COUNT) {
      return Freedom.all().get(variable).motion().changesSignInMirror();
    }
    return variable == Posture.PLACE
        || variable == Posture.TURN + 1
        || variable == Posture.TURN + 2;
  }

  private static int[] variables() {
    int[] mirrored = new int[Posture.VARIABLES];
    for (int i = 0; i < mirrored.length; i++) {
      mirrored[i] = i < Freedom.COUNT ? Freedom.all().get(i).mirrored().index() : i;
    }
    return mirrored;
  }

  /** The bone that a mirror shows, by its place among the bones. */
  static int bone(int bone) {
    return BONE[bone];
  }

  /** The bone of the given side, for a bone of the left side or of the middle. */
  static Bone onSide(Bone left, Side side) {
    return side == Side.RIGHT ? Bone.valueOf(left.name().replace("_LEFT", "_RIGHT")) : left;
  }

  /** The frames that a mirror shows, as frames of right-handed axes. */
  static BoneFrames frames(BoneFrames frames) {
    BoneFrames mirrored = new BoneFrames();
    double[] from = frames.values();
    double[] to = mirrored.values();
    for (int bone = 0; bone < BONE.length; bone++) {
      int source = bone * BoneFrames.STRIDE;
      int target = BONE[bone] * BoneFrames.STRIDE;
      for (int k = 0; k < 9; k++) {
        // Both the world's x and the bone's own x turn round: entries with one x change sign.
        boolean changes = (k < 3) != (k % 3 == 0);
        to[target + k] = changes ? -from[source + k] : from[source + k];
      }
      to[target + 9] = -from[source + 9];
      to[target + 10] = from[source + 10];
      to[target + 11] = from[source + 11];
    }
    return mirrored;
  }

  private static int[] bones() {
    Bone[] bones = Bone.values();
    int[] mirrored = new int[bones.length];
    for (Bone bone : bones) {
      String name = bone.name();
      String other =
          name.endsWith("_LEFT")
              ? name.replace("_LEFT", "_RIGHT")
              : name.replace("_RIGHT", "_LEFT");
      mirrored[Topology.index(bone)] = Topology.index(Bone.valueOf(other));
    }
    return mirrored;
  }
}
