package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;

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
    trunk(findings, angles, Motion.LUMBAR_FLEX, Motion.THORACIC_FLEX, new Range(-30, 90));
    trunk(findings, angles, Motion.LUMBAR_BEND, Motion.THORACIC_BEND, new Range(-30, 30));
    trunk(findings, angles, Motion.LUMBAR_TURN, Motion.THORACIC_TURN, new Range(-30, 30));
    for (Freedom freedom : Freedom.all()) {
      Motion motion = freedom.motion();
      double degrees = angles.degrees(freedom);
      if (StrictMath.abs(motion.limit().excess(degrees)) > GIVE) {
        findings.add(
            new RangeFinding(
                freedom.joint(),
                motion,
                List.of(freedom),
                degrees,
                motion.limit(),
                RangeFinding.Level.BEYOND_LIMIT));
      } else {
        double whole =
            motion == Motion.NECK_FLEX ? degrees + angles.degrees(Motion.HEAD_NOD) : degrees;
        motion
            .usual()
            .ifPresent(
                range -> usual(findings, freedom.joint(), motion, List.of(freedom), whole, range));
      }
    }
    return List.copyOf(findings);
  }

  private static void trunk(
      List<RangeFinding> findings,
      JointAngles angles,
      Motion lumbar,
      Motion thoracic,
      Range range) {
    usual(
        findings,
        "trunk",
        lumbar,
        List.of(new Freedom(lumbar, Side.MIDDLE), new Freedom(thoracic, Side.MIDDLE)),
        angles.degrees(lumbar) + angles.degrees(thoracic),
        range);
  }

  private static void usual(
      List<RangeFinding> findings,
      String joint,
      Motion motion,
      List<Freedom> freedoms,
      double degrees,
      Range range) {
    if (StrictMath.abs(range.excess(degrees)) > MARGIN) {
      findings.add(
          new RangeFinding(
              joint, motion, freedoms, degrees, range, RangeFinding.Level.BEYOND_USUAL));
    }
  }
}
