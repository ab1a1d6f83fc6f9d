package org.posebook.figure;

import java.util.Arrays;
import java.util.List;

/** The elementary turns of all bones in flat tables, for speed. */
final class Turns {
  /** For each bone, 0 or 1 if it is the left or right upper arm, else −1. */
  static final int[] SHOULDER = sides(Bone.UPPER_ARM_LEFT);

  /** For each bone, 0 or 1 if it is the left or right shoulder blade, else −1. */
  static final int[] SCAPULA = sides(Bone.SCAPULA_LEFT);

  /** For the left and the right shoulder, the variables in the order of {@link Rhythm#MOTIONS}. */
  static final int[][] RHYTHM = {rhythm(Side.LEFT), rhythm(Side.RIGHT)};

  /** For each bone, its first turn; one more entry ends the last bone's. */
  final int[] start;

  final int[] axis;
  final int[] variable;
  final double[] factor;

  private Turns(int[] start) {
    this.start = start;
    int count = start[start.length - 1];
    this.axis = new int[count];
    this.variable = new int[count];
    this.factor = new double[count];
  }

  static Turns of(List<List<Topology.Turn>> byBone) {
    int[] start = new int[byBone.size() + 1];
    for (int bone = 0; bone < byBone.size(); bone++) {
      start[bone + 1] = start[bone] + byBone.get(bone).size();
    }
    Turns turns = new Turns(start);
    int t = 0;
    for (List<Topology.Turn> list : byBone) {
      for (Topology.Turn turn : list) {
        turns.axis[t] = turn.axis();
        turns.variable[t] = turn.variable();
        turns.factor[t] = turn.factor();
        t++;
      }
    }
    return turns;
  }

  private static int[] sides(Bone left) {
    int[] sides = new int[Topology.BONES];
    Arrays.fill(sides, -1);
    sides[Topology.index(left)] = 0;
    sides[Mirror.bone(Topology.index(left))] = 1;
    return sides;
  }

  private static int[] rhythm(Side side) {
    return Arrays.stream(Rhythm.MOTIONS).mapToInt(motion -> Freedom.index(motion, side)).toArray();
  }
}
