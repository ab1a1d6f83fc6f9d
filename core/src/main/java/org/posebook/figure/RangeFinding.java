package org.posebook.figure;

/**
 * A solved angle outside its range.
 *
 * @param joint in an author's words, such as "left hip", or "trunk" for lumbar and thoracic
 *     together
 * @param angle in an author's terms, such as "flex 134"
 * @param degrees the angle, in degrees
 * @param range the range that it leaves, in degrees
 * @param level how far it goes
 */
public record RangeFinding(String joint, String angle, double degrees, Range range, Level level) {
  /** How far an angle goes. */
  public enum Level {
    /** More than 10° beyond what is usual: worth a remark. */
    BEYOND_USUAL,

    /** Beyond what the solver allows: an error. */
    BEYOND_LIMIT
  }
}
