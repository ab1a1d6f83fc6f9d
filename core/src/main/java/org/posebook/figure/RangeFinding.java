package org.posebook.figure;

import java.util.List;

/**
 * An angle outside its range.
 *
 * @param joint in an author's words, such as "left hip", or "trunk" for lumbar and thoracic
 *     together
 * @param motion which motion
 * @param freedoms what makes up the angle: one, or the lumbar and the thoracic spine
 * @param degrees the angle, in degrees
 * @param range the range that it leaves, in degrees
 * @param level how far it goes
 */
public record RangeFinding(
    String joint, Motion motion, List<Freedom> freedoms, double degrees, Range range, Level level) {
  public RangeFinding {
    freedoms = List.copyOf(freedoms);
  }

  /** How far an angle goes. */
  public enum Level {
    /** More than 10° beyond what is usual: worth a remark. */
    BEYOND_USUAL,

    /** Beyond what the solver allows: an error. */
    BEYOND_LIMIT
  }

  /** The angle in full words, such as "134° of flexion". */
  public String angle() {
    return MotionWords.phrase(motion, degrees);
  }

  /** The end of the range that the angle passes, in full words, such as "120° of flexion". */
  public String end() {
    return MotionWords.phrase(motion, degrees > range.to() ? range.to() : range.from());
  }

  /** Where the range comes from. */
  public String source() {
    return switch (level) {
      case BEYOND_LIMIT -> "the limit of the figure";
      case BEYOND_USUAL -> motion.source();
    };
  }
}
