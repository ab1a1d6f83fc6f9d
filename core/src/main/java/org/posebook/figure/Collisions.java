package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps parts of the body out of each other: spheres in the bones, of which certain pairs push each
 * other away. Soft parts may sink in: belly and thigh by 5 cm, most others by 1 cm.
 */
final class Collisions implements Term {
  private static final double WEIGHT = 22;
  private static final List<Sphere> SPHERES = spheres();
  private static final int[] FIRST;
  private static final int[] SECOND;
  private static final double[] DISTANCE;

  static {
    List<double[]> pairs = pairs();
    FIRST = pairs.stream().mapToInt(pair -> (int) pair[0]).toArray();
    SECOND = pairs.stream().mapToInt(pair -> (int) pair[1]).toArray();
    DISTANCE = pairs.stream().mapToDouble(pair -> pair[2]).toArray();
  }

  private final double[] centres = new double[SPHERES.size() * 3];

  @Override
  public void add(Posture posture, Equations equations) {
    locate(posture.frames().values());
    for (int i = 0; i < FIRST.length; i++) {
      int a = FIRST[i] * 3;
      int b = SECOND[i] * 3;
      double x = centres[a] - centres[b];
      double y = centres[a + 1] - centres[b + 1];
      double z = centres[a + 2] - centres[b + 2];
      double square = x * x + y * y + z * z;
      double distance = DISTANCE[i];
      if (square < distance * distance) {
        double length = StrictMath.max(1e-9, StrictMath.sqrt(square));
        x /= length;
        y /= length;
        z /= length;
        push(equations, FIRST[i], -x, -y, -z);
        push(equations, SECOND[i], x, y, z);
        equations.add(distance - length, WEIGHT);
      }
    }
  }

  private void push(Equations equations, int sphere, double gx, double gy, double gz) {
    int at = sphere * 3;
    equations.point(
        SPHERES.get(sphere).bone, centres[at], centres[at + 1], centres[at + 2], gx, gy, gz);
  }

  private void locate(double[] f) {
    for (int i = 0; i < centres.length / 3; i++) {
      Sphere sphere = SPHERES.get(i);
      Vec3 c = sphere.centre;
      int bone = sphere.bone * BoneFrames.STRIDE;
      for (int k = 0; k < 3; k++) {
        int r = bone + k * 3;
        centres[i * 3 + k] = f[bone + 9 + k] + f[r] * c.x() + f[r + 1] * c.y() + f[r + 2] * c.z();
      }
    }
  }

  private enum Chain {
    TRUNK,
    HEAD,
    THIGH,
    SHANK,
    FOOT,
    UPPER_ARM,
    FOREARM,
    HAND
  }

  private record Sphere(int bone, Chain chain, Side side, Vec3 centre, double radius) {}

  private static List<Sphere> spheres() {
    List<Sphere> list = new ArrayList<>();
    put(list, Bone.PELVIS, Chain.TRUNK, 0, .03, 0, .10);
    put(list, Bone.L3, Chain.TRUNK, 0, .02, .035, .085);
    put(list, Bone.T10, Chain.TRUNK, 0, 0, .045, .10);
    put(list, Bone.T7, Chain.TRUNK, .055, .02, .045, .095);
    put(list, Bone.T7, Chain.TRUNK, -.055, .02, .045, .095);
    put(list, Bone.C1, Chain.HEAD, 0, .055, .012, .088);
    put(list, Bone.C1, Chain.HEAD, 0, -.02, .05, .058);
    for (Side side : Sides.BOTH.each()) {
      double[] thigh = {.35, .08, .6, .07, .85, .058};
      limb(list, Bone.THIGH_LEFT, Chain.THIGH, side, Build.THIGH, 0, thigh);
      double[] shank = {.08, .052, .3, .055, .55, .045, .8, .036};
      limb(list, Bone.SHANK_LEFT, Chain.SHANK, side, Build.SHANK, -.008, shank);
      limb(list, Bone.FOOT_LEFT, Chain.FOOT, side, .03, .02, 1, .035);
      limb(list, Bone.FOOT_LEFT, Chain.FOOT, side, .04, .10, 1, .03);
      double[] arm = {.45, .046, .75, .046};
      limb(list, Bone.UPPER_ARM_LEFT, Chain.UPPER_ARM, side, Build.UPPER_ARM, 0, arm);
      double[] forearm = {.05, .036, .35, .036, .7, .036};
      limb(list, Bone.FOREARM_LEFT, Chain.FOREARM, side, Build.FOREARM, 0, forearm);
      limb(list, Bone.HAND_LEFT, Chain.HAND, side, .05, 0, 1, .026);
      limb(list, Bone.HAND_LEFT, Chain.HAND, side, .11, 0, 1, .022);
    }
    return List.copyOf(list);
  }

  private static void put(
      List<Sphere> list, Bone bone, Chain chain, double x, double y, double z, double radius) {
    list.add(new Sphere(Topology.index(bone), chain, Side.MIDDLE, new Vec3(x, y, z), radius));
  }

  /** Spheres along a limb; shares of its length and radii take turns. */
  private static void limb(
      List<Sphere> list,
      Bone left,
      Chain chain,
      Side side,
      double length,
      double z,
      double... sharesAndRadii) {
    int bone = Topology.index(Mirror.onSide(left, side));
    for (int i = 0; i < sharesAndRadii.length; i += 2) {
      Vec3 centre = new Vec3(0, -length * sharesAndRadii[i], z);
      list.add(new Sphere(bone, chain, side, centre, sharesAndRadii[i + 1]));
    }
  }

  private static List<double[]> pairs() {
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < SPHERES.size(); i++) {
      for (int j = i + 1; j < SPHERES.size(); j++) {
        Sphere a = SPHERES.get(i);
        Sphere b = SPHERES.get(j);
        double sink = sink(a, b);
        if (sink > 0) {
          pairs.add(new double[] {i, j, a.radius + b.radius - sink});
        }
      }
    }
    return pairs;
  }

  /** How far two spheres may sink into each other, in metres; 0 where they need not keep away. */
  private static double sink(Sphere a, Sphere b) {
    // The lists above put the trunk first, then head, legs, arms.
    Chain low = a.chain.compareTo(b.chain) <= 0 ? a.chain : b.chain;
    Chain high = a.chain.compareTo(b.chain) <= 0 ? b.chain : a.chain;
    boolean sameLimb = a.side == b.side && a.side != Side.MIDDLE;
    if (low == Chain.TRUNK) {
      return switch (high) {
        case TRUNK, HEAD -> 0;
        case THIGH -> .05;
        case SHANK, FOOT -> .01;
        case UPPER_ARM -> .03;
        case FOREARM, HAND -> .012;
      };
    }
    if (low == Chain.HEAD) {
      return high == Chain.HEAD ? 0 : .008;
    }
    boolean lowIsLeg = low.compareTo(Chain.UPPER_ARM) < 0;
    boolean highIsLeg = high.compareTo(Chain.UPPER_ARM) < 0;
    if (sameLimb && lowIsLeg == highIsLeg) {
      if (low == Chain.THIGH && high == Chain.FOOT) {
        return .015;
      }
      return low == Chain.UPPER_ARM && high == Chain.HAND ? .01 : 0;
    }
    if (low == Chain.THIGH && high == Chain.THIGH) {
      return .012;
    }
    return lowIsLeg ? .010 : .008;
  }
}
