package org.posebook.figure;

/**
 * The bones of a build: how they hang together, how long they are, and which angle turns what.
 *
 * <p>Every joint is a sequence of elementary turns about a bone's own axes. Hip and shoulder turn
 * by flexion, then abduction, then rotation, so that at 90° of flexion "abd" is horizontal
 * abduction, as a therapist expects. Lumbar, thoracic and neck angles are shared out among three
 * joints each.
 */
public final class Skeleton {
  private final Build build;

  /** For each bone, three numbers: its origin in its parent's frame, in metres. */
  private final double[] offsets;

  /** The skeleton of a build. */
  public Skeleton(Build build) {
    this.build = build;
    this.offsets = Topology.offsets(build);
  }

  /** The build. */
  public Build build() {
    return build;
  }

  /**
   * The bones of a body in given angles.
   *
   * @param pelvis where the middle between the hip joints is
   * @param orientation how the pelvis is turned
   */
  public BoneFrames frames(JointAngles angles, Vec3 pelvis, Orientation orientation) {
    Posture posture = new Posture(this, orientation.turn());
    double[] variables = new double[Posture.VARIABLES];
    angles.toRadians(variables);
    variables[Posture.PLACE] = pelvis.x();
    variables[Posture.PLACE + 1] = pelvis.y();
    variables[Posture.PLACE + 2] = pelvis.z();
    posture.update(variables);
    return posture.frames();
  }

  double[] offsets() {
    return offsets;
  }
}
