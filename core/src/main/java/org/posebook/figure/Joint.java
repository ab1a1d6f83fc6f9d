package org.posebook.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A joint as an author names it. Lumbar, thoracic and neck stand for three vertebral joints each;
 * girdle is the shoulder blade on the ribs.
 */
public enum Joint {
  LUMBAR(false),
  THORACIC(false),
  NECK(false),
  HEAD(false),
  HIP(true),
  KNEE(true),
  ANKLE(true),
  TOES(true),
  GIRDLE(true),
  SHOULDER(true),
  ELBOW(true),
  WRIST(true),
  FINGERS(true);

  private final boolean sided;

  Joint(boolean sided) {
    this.sided = sided;
  }

  /** Whether there is a left one and a right one. */
  public boolean sided() {
    return sided;
  }

  /** The author's word, such as "hip". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sides on which the joint is found. */
  public Sides sides() {
    return sided ? Sides.BOTH : Sides.MIDDLE;
  }

  /** The joint's motions. */
  public List<Motion> motions() {
    return Arrays.stream(Motion.values()).filter(motion -> motion.joint() == this).toList();
  }

  /** The joint that an author's word names. */
  public static Optional<Joint> of(String word) {
    return Arrays.stream(values()).filter(joint -> joint.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Joint::word).toList();
  }
}
