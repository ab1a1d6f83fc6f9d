package org.posebook.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure, solved: all that drawing needs.
 *
 * @param spec what the author asked for
 * @param build the body's build
 * @param frames where the bones are
 * @param angles all joint angles
 * @param props where the props stand
 * @param report how well it went
 * @param ghost the second position, solved
 */
public record SolvedPose(
    FigureSpec spec,
    Build build,
    BoneFrames frames,
    JointAngles angles,
    List<SolvedProp> props,
    PoseReport report,
    Optional<SolvedPose> ghost) {
  public SolvedPose {
    props = List.copyOf(props);
  }

  /** The wall, if there is one: its plane goes through the origin. */
  public Optional<WallSide> wall() {
    return spec.wall();
  }
}
