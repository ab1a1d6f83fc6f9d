package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MotionWordsTest {
  @ParameterizedTest
  @CsvSource({
    "hip flexion R, right hip, flex",
    "Right hip: flexion, right hip, flex",
    "Knee flex (both), both knee, flex",
    "left shoulder external rotation, left shoulder, er",
    "L ankle plantar flexion, left ankle, plantar",
    "ankle dorsiflexion, both ankle, dorsi",
    "Lumbar flexion angle, lumbar, flex",
    "neck rotation left, neck, turnLeft",
    "thoracic side-bend right, thoracic, bendRight",
    "WRIST EXTENSION LEFT, left wrist, ext",
    "fingers curl r, right fingers, curl",
  })
  void reads(String name, String joint, String term) {
    assertEquals(Optional.of(new MotionWords.JointTerm(joint, term)), MotionWords.read(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hip", "Hip opener", "flexion", "lumbar flexion left", "knee", "", "Reps"})
  void leavesOtherNames(String name) {
    assertEquals(Optional.empty(), MotionWords.read(name));
  }

  @ParameterizedTest
  @EnumSource
  void everyMotionReadsBack(Motion motion) {
    String joint = motion.joint().word();
    String prefix = motion.joint().sided() ? "both " : "";
    for (String term : motion.terms()) {
      assertEquals(
          Optional.of(new MotionWords.JointTerm(prefix + joint, term)),
          MotionWords.read(joint + " " + MotionWords.of(term)));
    }
  }
}
