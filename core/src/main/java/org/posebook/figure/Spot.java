package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;

/** A {@link Landmark} on a side: a small sphere under the skin, fixed in a bone. */
public final class Spot {
  private static final List<Spot> ALL = list();

  private final Landmark landmark;
  private final Side side;
  private final int index;
  private final Bone bone;
  private final int boneIndex;
  private final Vec3 centre;
  private final Vec3 normal;

  private Spot(Landmark landmark, Side side, int index) {
    this.landmark = landmark;
    this.side = side;
    this.index = index;
    this.bone = landmark.bone(side);
    this.boneIndex = Topology.index(bone);
    this.centre = landmark.centre(side);
    this.normal = landmark.normal(side);
  }

  /** All spots of a body. */
  public static List<Spot> all() {
    return ALL;
  }

  /** The spot of a landmark on a side. */
  public static Spot of(Landmark landmark, Side side) {
    return ALL.stream()
        .filter(spot -> spot.landmark == landmark && spot.side == side)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such spot: " + side + " " + landmark));
  }

  /** The landmark. */
  public Landmark landmark() {
    return landmark;
  }

  /** The side. */
  public Side side() {
    return side;
  }

  /** The bone in which the spot is fixed. */
  public Bone bone() {
    return bone;
  }

  /** The sphere's centre in the bone's frame, in metres. */
  public Vec3 centre() {
    return centre;
  }

  /** The direction in which the skin looks, in the bone's frame; of length 1. */
  public Vec3 normal() {
    return normal;
  }

  /** How far the skin is from the centre, in metres. */
  public double radius() {
    return landmark.radius();
  }

  /** Where the sphere's centre is in the world. */
  public Vec3 position(BoneFrames frames) {
    double[] f = frames.values();
    int o = boneIndex * BoneFrames.STRIDE + 9;
    return new Vec3(f[o], f[o + 1], f[o + 2]).plus(turned(centre, f));
  }

  /** The direction in which the skin looks, in the world. */
  public Vec3 direction(BoneFrames frames) {
    return turned(normal, frames.values());
  }

  /** The place in {@link #all()}. */
  int index() {
    return index;
  }

  int boneIndex() {
    return boneIndex;
  }

  @Override
  public String toString() {
    return side.prefix() + landmark.word();
  }

  private Vec3 turned(Vec3 v, double[] f) {
    int b = boneIndex * BoneFrames.STRIDE;
    return new Vec3(
        f[b] * v.x() + f[b + 1] * v.y() + f[b + 2] * v.z(),
        f[b + 3] * v.x() + f[b + 4] * v.y() + f[b + 5] * v.z(),
        f[b + 6] * v.x() + f[b + 7] * v.y() + f[b + 8] * v.z());
  }

  private static List<Spot> list() {
    List<Spot> all = new ArrayList<>();
    for (Landmark landmark : Landmark.values()) {
      Sides sides = landmark.sided() ? Sides.BOTH : Sides.MIDDLE;
      for (Side side : sides.each()) {
        all.add(new Spot(landmark, side, all.size()));
      }
    }
    return List.copyOf(all);
  }
}
