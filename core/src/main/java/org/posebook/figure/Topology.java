package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;

/** How the bones hang together: what all builds share. */
final class Topology {
  static final int BONES = Bone.values().length;
  static final int[] PARENT = new int[BONES];
  static final List<List<Turn>> TURNS = new ArrayList<>();

  static {
    for (Bone bone : Bone.values()) {
      PARENT[Topology.index(bone)] = -1;
      TURNS.add(new ArrayList<>());
    }
    spine();
    limbs(Side.LEFT);
    limbs(Side.RIGHT);
  }

  /**
   * An elementary turn.
   *
   * @param axis 0, 1, 2 for the bone's x, y, z
   * @param variable which angle
   * @param factor the angle is taken this many times
   */
  record Turn(int axis, int variable, double factor) {}

  private Topology() {}

  /** A bone's place among the bones, as {@link BoneFrames} has them. */
  @SuppressWarnings("EnumOrdinal")
  static int index(Bone bone) {
    return bone.ordinal();
  }

  private static void spine() {
    vertebrae(Joint.LUMBAR, Bone.PELVIS, List.of(Bone.L5, Bone.L3, Bone.L1), .34, .36, .30);
    vertebrae(Joint.THORACIC, Bone.L1, List.of(Bone.T10, Bone.T7, Bone.T4), .42, .33, .25);
    vertebrae(Joint.NECK, Bone.T4, List.of(Bone.C7, Bone.C4, Bone.C1), .40, .32, .28);
    TURNS.get(Topology.index(Bone.C1)).addFirst(turn(0, Motion.HEAD_NOD, Side.MIDDLE, 1));
  }

  private static void vertebrae(Joint joint, Bone below, List<Bone> bones, double... shares) {
    Bone parent = below;
    for (int i = 0; i < bones.size(); i++) {
      Bone bone = bones.get(i);
      List<Motion> motions = joint.motions();
      join(
          bone,
          parent,
          turn(0, motions.get(0), Side.MIDDLE, shares[i]),
          turn(2, motions.get(1), Side.MIDDLE, -shares[i]),
          turn(1, motions.get(2), Side.MIDDLE, shares[i]));
      parent = bone;
    }
  }

  private static void limbs(Side side) {
    int s = side.sign();
    Bone upperArm = Mirror.onSide(Bone.UPPER_ARM_LEFT, side);
    Bone forearm = Mirror.onSide(Bone.FOREARM_LEFT, side);
    Bone hand = Mirror.onSide(Bone.HAND_LEFT, side);
    Bone thigh = Mirror.onSide(Bone.THIGH_LEFT, side);
    Bone shank = Mirror.onSide(Bone.SHANK_LEFT, side);
    Bone foot = Mirror.onSide(Bone.FOOT_LEFT, side);
    join(Mirror.onSide(Bone.SCAPULA_LEFT, side), Bone.T4);
    join(
        upperArm,
        Bone.T4,
        turn(0, Motion.SHOULDER_FLEX, side, -1),
        turn(2, Motion.SHOULDER_ABD, side, s),
        turn(1, Motion.SHOULDER_ROT, side, s));
    // The forearm shows half of its twist, the hand the whole.
    join(
        forearm,
        upperArm,
        turn(0, Motion.ELBOW_FLEX, side, -1),
        turn(1, Motion.ELBOW_PRON, side, -s * .5));
    join(
        hand,
        forearm,
        turn(1, Motion.ELBOW_PRON, side, -s * .5),
        turn(2, Motion.WRIST_FLEX, side, -s),
        turn(0, Motion.WRIST_RAD, side, -1));
    join(Mirror.onSide(Bone.FINGERS_LEFT, side), hand, turn(2, Motion.FINGERS_CURL, side, -s));
    join(
        thigh,
        Bone.PELVIS,
        turn(0, Motion.HIP_FLEX, side, -1),
        turn(2, Motion.HIP_ABD, side, s),
        turn(1, Motion.HIP_ROT, side, s));
    join(shank, thigh, turn(0, Motion.KNEE_FLEX, side, 1), turn(1, Motion.KNEE_ROT, side, s));
    join(foot, shank, turn(0, Motion.ANKLE_DORSI, side, -1), turn(2, Motion.ANKLE_INV, side, -s));
    join(Mirror.onSide(Bone.TOES_LEFT, side), foot, turn(0, Motion.TOES_EXT, side, -1));
  }

  private static void join(Bone bone, Bone parent, Turn... turns) {
    PARENT[Topology.index(bone)] = Topology.index(parent);
    TURNS.get(Topology.index(bone)).addAll(List.of(turns));
  }

  private static Turn turn(int axis, Motion motion, Side side, double factor) {
    return new Turn(axis, Freedom.index(motion, side), factor);
  }

  /** Origins in the parents' frames, in metres, drawn for a stature of 1.70 m. */
  static double[] offsets(Build build) {
    double[] to = new double[BONES * 3];
    put(to, Bone.L5, 0, .085, -.035);
    put(to, Bone.L3, 0, .065, .008);
    put(to, Bone.L1, 0, .065, 0);
    put(to, Bone.T10, 0, .08, -.012);
    put(to, Bone.T7, 0, .085, -.012);
    put(to, Bone.T4, 0, .075, .004);
    put(to, Bone.C7, 0, .075, .018);
    put(to, Bone.C4, 0, .056, .022);
    put(to, Bone.C1, 0, .056, .014);
    for (Side side : Sides.BOTH.each()) {
      int s = side.sign();
      put(to, Mirror.onSide(Bone.SCAPULA_LEFT, side), s * .05, .05, .03);
      put(to, Mirror.onSide(Bone.FOREARM_LEFT, side), 0, -Build.UPPER_ARM, 0);
      put(to, Mirror.onSide(Bone.HAND_LEFT, side), 0, -Build.FOREARM, 0);
      put(to, Mirror.onSide(Bone.FINGERS_LEFT, side), 0, -.088, 0);
      put(to, Mirror.onSide(Bone.THIGH_LEFT, side), s * build.hipHalf(), 0, 0);
      put(to, Mirror.onSide(Bone.SHANK_LEFT, side), 0, -Build.THIGH, 0);
      put(to, Mirror.onSide(Bone.FOOT_LEFT, side), 0, -Build.SHANK, 0);
      put(to, Mirror.onSide(Bone.TOES_LEFT, side), 0, -.050, .125);
    }
    return to;
  }

  private static void put(double[] to, Bone bone, double x, double y, double z) {
    int i = Topology.index(bone) * 3;
    to[i] = x;
    to[i + 1] = y;
    to[i + 2] = z;
  }
}
