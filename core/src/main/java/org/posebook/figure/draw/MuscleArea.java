package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Part.SHANK;
import static org.posebook.figure.draw.surface.Part.THIGH;
import static org.posebook.figure.draw.surface.Part.TORSO;
import static org.posebook.figure.draw.surface.Part.UPPER_ARM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.surface.Part;

/**
 * Where a pose can be felt. Each area is a few capsules in bone frames, given for the left side.
 */
public enum MuscleArea {
  HIP_FLEXORS(
      spot(Bone.THIGH_LEFT, 0, -.01, .06, 0, -.13, .06, .105, TORSO, THIGH),
      spot(Bone.PELVIS, .09, .05, .08, .09, .05, .08, .09, TORSO, THIGH)),
  QUADRICEPS(spot(Bone.THIGH_LEFT, 0, -.12, .05, 0, -.34, .04, .085, THIGH)),
  HAMSTRINGS(spot(Bone.THIGH_LEFT, 0, -.12, -.06, 0, -.34, -.05, .085, THIGH)),
  GLUTES(spot(Bone.PELVIS, .085, -.02, -.085, .085, -.02, -.085, .125, TORSO, THIGH)),
  OUTER_HIP(spot(Bone.PELVIS, .15, .02, -.03, .15, .02, -.03, .115, TORSO, THIGH)),
  INNER_THIGH(spot(Bone.THIGH_LEFT, -.055, -.08, 0, -.045, -.28, 0, .085, THIGH, TORSO)),
  CALVES(spot(Bone.SHANK_LEFT, 0, -.08, -.05, 0, -.22, -.045, .07, SHANK)),
  SHOULDERS(spot(Bone.UPPER_ARM_LEFT, .02, -.01, 0, .02, -.01, 0, .085, UPPER_ARM, TORSO)),
  SIDE_BODY(spot(Bone.L1, .12, -.10, .02, .13, .14, .02, .085, TORSO)),
  CHEST(spot(Bone.T7, .06, .01, .11, .06, .01, .11, .10, TORSO)),
  LOWER_BACK(spot(Bone.L3, 0, -.06, -.055, 0, .07, -.055, .095, TORSO)),
  UPPER_BACK(spot(Bone.T7, 0, -.04, -.05, 0, .07, -.05, .10, TORSO)),
  MID_BACK(spot(Bone.T10, 0, -.05, -.05, 0, .08, -.05, .10, TORSO)),
  ABDOMINALS(spot(Bone.L3, 0, -.03, .10, 0, .10, .10, .09, TORSO)),
  SPINE(
      spot(Bone.L3, 0, -.06, -.05, 0, .12, -.05, .08, TORSO),
      spot(Bone.T7, 0, -.10, -.05, 0, .08, -.05, .08, TORSO)),
  PELVIC_FLOOR(spot(Bone.PELVIS, 0, -.04, 0, 0, -.04, 0, .10, TORSO, THIGH));

  /** A capsule in a bone's axes from {@code from} to {@code to}, and the parts that it may tint. */
  record Spot(Bone bone, Point from, Point to, double radius, Set<Part> parts) {}

  private final List<Spot> spots;

  MuscleArea(Spot... spots) {
    this.spots = List.of(spots);
  }

  private static Spot spot(
      Bone bone,
      double x,
      double y,
      double z,
      double x2,
      double y2,
      double z2,
      double radius,
      Part... parts) {
    return new Spot(bone, new Point(x, y, z), new Point(x2, y2, z2), radius, Set.of(parts));
  }

  /** Whether there is a left and a right one. */
  public boolean isPaired() {
    return compareTo(LOWER_BACK) < 0;
  }

  List<Spot> spots() {
    return spots;
  }

  /** The area with a name in plain words, such as "inner thigh". */
  public static Optional<MuscleArea> named(String words) {
    String name = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (MuscleArea area : values()) {
      if (area.name().equals(name)) {
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }
}
