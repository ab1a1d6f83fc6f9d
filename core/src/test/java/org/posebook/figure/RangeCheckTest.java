package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of motion: a remark 10° beyond the usual, an error beyond the limit. */
final class RangeCheckTest {
  @ParameterizedTest
  @CsvSource({
    "HIP_FLEX, LEFT, 129, none",
    "HIP_FLEX, LEFT, 131, BEYOND_USUAL left hip 131° of flexion",
    "HIP_FLEX, RIGHT, 145, BEYOND_LIMIT right hip 145° of flexion",
    "HIP_FLEX, RIGHT, -41, BEYOND_LIMIT right hip 41° of extension",
    "KNEE_FLEX, LEFT, 155, none",
    "KNEE_FLEX, LEFT, 161, BEYOND_USUAL left knee 161° of flexion",
    "SHOULDER_ROT, LEFT, -80, none",
    "ANKLE_DORSI, RIGHT, -64, BEYOND_USUAL right ankle 64° of plantar flexion",
    "NECK_TURN, MIDDLE, 79, none",
    "NECK_TURN, MIDDLE, -84, BEYOND_LIMIT neck 84° of rotation right",
  })
  void oneAngle(Motion motion, Side side, double degrees, String finding) {
    assertEquals(
        finding.equals("none") ? List.of() : List.of(finding),
        say(JointAngles.of(Map.of(new Freedom(motion, side), degrees))));
  }

  @Test
  void trunkIsJudgedAsAWhole() {
    assertEquals(
        List.of("BEYOND_USUAL trunk 43° of rotation left"),
        say(
            JointAngles.of(
                Map.of(
                    new Freedom(Motion.LUMBAR_TURN, Side.MIDDLE), 9.0,
                    new Freedom(Motion.THORACIC_TURN, Side.MIDDLE), 34.0))));
  }

  @Test
  void neutralIsUsual() {
    assertEquals(List.of(), say(JointAngles.neutral()));
    for (Motion motion : Motion.values()) {
      assertEquals(0, motion.limit().excess(0), motion.name());
    }
  }

  @Test
  void mirroredTwiceIsTheSame() {
    JointAngles angles =
        JointAngles.of(
            Map.of(
                new Freedom(Motion.HIP_ABD, Side.LEFT), 30.0,
                new Freedom(Motion.NECK_BEND, Side.MIDDLE), 12.0));
    assertEquals("neck bendRight 12, right hip abd 30", angles.mirrored().toString());
    assertEquals(angles, angles.mirrored().mirrored());
  }

  private static List<String> say(JointAngles angles) {
    return RangeCheck.check(angles).stream()
        .map(finding -> finding.level() + " " + finding.joint() + " " + finding.angle())
        .toList();
  }
}
