package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares angles with the ranges of {@link Motion}. Lumbar and thoracic are judged together, as
 * the norms measure them (38 CFR 4.71a, note 2: 90° of flexion, 30° of extension, 30° of bending
 * and of turning to each side): the maxima of the regions must not be added up. So are neck and
 * head.
 */
public final class RangeCheck {
  /** A remark is due this far beyond what is usual; people differ by some 5°. */
  private static final double MARGIN = 10;

  /** The solver's limits are springs: they give by some 2°. */
  private static final double GIVE = 2;

  private RangeCheck() {}

  /** What lies outside its range: the trunk, then joint by joint. */
  public static List<RangeFinding> check(JointAngles angles) {
    List<RangeFinding> findings = new ArrayList<>();
    usual(
        findings,
        "trunk",
        Motion.LUMBAR_FLEX,
        angles.degrees(Motion.LUMBAR_FLEX) + angles.degrees(Motion.THORACIC_FLEX),
        Optional.of(new Range(-30, 90)));
    usual(
        findings,
        "trunk",
        Motion.LUMBAR_BEND,
        angles.degrees(Motion.LUMBAR_BEND) + angles.degrees(Motion.THORACIC_BEND),
        Optional.of(new Range(-30, 30)));
    usual(
        findings,
        "trunk",
        Motion.LUMBAR_TURN,
        angles.degrees(Motion.LUMBAR_TURN) + angles.degrees(Motion.THORACIC_TURN),
        Optional.of(new Range(-30, 30)));
    for (Freedom freedom : Freedom.all()) {
      Motion motion = freedom.motion();
      double degrees = angles.degrees(freedom);
      if (StrictMath.abs(motion.limit().excess(degrees)) > GIVE) {
        findings.add(
            new RangeFinding(
                freedom.joint(),
                motion.say(degrees),
                degrees,
                motion.limit(),
                RangeFinding.Level.BEYOND_LIMIT));
      } else {
        double whole =
            motion == Motion.NECK_FLEX ? degrees + angles.degrees(Motion.HEAD_NOD) : degrees;
        usual(findings, freedom.joint(), motion, whole, motion.usual());
      }
    }
    return List.copyOf(findings);
  }

  private static void usual(
      List<RangeFinding> findings,
      String joint,
      Motion motion,
      double degrees,
      Optional<Range> usual) {
    usual
        .filter(range -> StrictMath.abs(range.excess(degrees)) > MARGIN)
        .ifPresent(
            range ->
                findings.add(
                    new RangeFinding(
                        joint,
                        motion.say(degrees),
                        degrees,
                        range,
                        RangeFinding.Level.BEYOND_USUAL)));
  }
}
