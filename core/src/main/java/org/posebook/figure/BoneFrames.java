package org.posebook.figure;

/**
 * Where each bone is: its origin and its axes, in metres, with y up and the floor at y = 0.
 *
 * <p>Stored flat for speed: twelve numbers for each bone, the row-major 3 × 3 rotation (its columns
 * are the bone's axes in the world) and then the origin.
 */
public final class BoneFrames {
  /** Numbers stored for each bone. */
  public static final int STRIDE = 12;

  private final double[] values;

  /** All bones at the origin, unturned. */
  public BoneFrames() {
    values = new double[Bone.values().length * STRIDE];
    for (int bone = 0; bone < Bone.values().length; bone++) {
      values[bone * STRIDE] = 1;
      values[bone * STRIDE + 4] = 1;
      values[bone * STRIDE + 8] = 1;
    }
  }

  /** The numbers themselves, not a copy: bone {@code b} starts at {@code b.ordinal() * STRIDE}. */
  public double[] values() {
    return values;
  }
}
