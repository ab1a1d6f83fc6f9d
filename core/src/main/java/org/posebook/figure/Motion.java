package org.posebook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a joint can turn, with the range that is usual and the range that the solver
 * allows.
 *
 * <p><b>Usual</b> ranges of the limbs are those of the American Academy of Orthopaedic Surgeons
 * (Joint Motion: Method of Measuring and Recording, 1965, as quoted by Norkin and White,
 * Measurement of Joint Motion, appendix A), but for the knee 150°, the value of the AMA's guides:
 * with the AAOS's 135° an ordinary deep squat would be remarked on. For the turned-in arm 80° is
 * its value with the arm at the side, for the turned-out arm 90° its value with the arm raised.
 * Neck: 38 CFR 4.71a, note 2. The trunk's usual range is judged as a whole, see {@link RangeCheck}.
 * They say what is usual, not what is possible; people differ by some 5° (standard deviation).
 *
 * <p><b>Limits</b> were chosen for drawing: yoga goes beyond the usual, cartilage and bone do not
 * give way. Lumbar turning follows the 7° to each side that is measured there, rounded up.
 */
public enum Motion {
  LUMBAR_FLEX(Joint.LUMBAR, "flex", "flex", "ext", null, new Range(-25, 60)),
  LUMBAR_BEND(Joint.LUMBAR, "bend", "bendLeft", "bendRight", null, new Range(-25, 25)),
  LUMBAR_TURN(Joint.LUMBAR, "turn", "turnLeft", "turnRight", null, new Range(-10, 10)),
  THORACIC_FLEX(Joint.THORACIC, "flex", "flex", "ext", null, new Range(-20, 35)),
  THORACIC_BEND(Joint.THORACIC, "bend", "bendLeft", "bendRight", null, new Range(-20, 20)),
  THORACIC_TURN(Joint.THORACIC, "turn", "turnLeft", "turnRight", null, new Range(-35, 35)),
  NECK_FLEX(Joint.NECK, "flex", "flex", "ext", new Range(-45, 45), new Range(-60, 50)),
  NECK_BEND(Joint.NECK, "bend", "bendLeft", "bendRight", new Range(-45, 45), new Range(-45, 45)),
  NECK_TURN(Joint.NECK, "turn", "turnLeft", "turnRight", new Range(-80, 80), new Range(-80, 80)),
  HEAD_NOD(Joint.HEAD, "nod", "nod", "", null, new Range(-20, 20)),
  HIP_FLEX(Joint.HIP, "flex", "flex", "ext", new Range(-30, 120), new Range(-38, 140)),
  HIP_ABD(Joint.HIP, "abd", "abd", "add", new Range(-30, 45), new Range(-35, 75)),
  HIP_ROT(Joint.HIP, "rot", "er", "ir", new Range(-45, 45), new Range(-50, 85)),
  KNEE_FLEX(Joint.KNEE, "flex", "flex", "ext", new Range(-10, 150), new Range(-5, 160)),
  KNEE_ROT(Joint.KNEE, "rot", "er", "ir", null, new Range(-15, 15)),
  ANKLE_DORSI(Joint.ANKLE, "dorsi", "dorsi", "plantar", new Range(-50, 20), new Range(-75, 35)),
  ANKLE_INV(Joint.ANKLE, "inv", "invert", "evert", new Range(-15, 35), new Range(-20, 35)),
  TOES_EXT(Joint.TOES, "ext", "ext", "flex", new Range(-45, 70), new Range(-30, 75)),
  GIRDLE_ELEV(Joint.GIRDLE, "elev", "elev", "depress", null, new Range(-8, 35)),
  GIRDLE_PROT(Joint.GIRDLE, "prot", "prot", "retract", null, new Range(-15, 25)),
  SHOULDER_FLEX(Joint.SHOULDER, "flex", "flex", "ext", new Range(-60, 180), new Range(-60, 185)),
  SHOULDER_ABD(Joint.SHOULDER, "abd", "abd", "add", new Range(-45, 180), new Range(-50, 180)),
  SHOULDER_ROT(Joint.SHOULDER, "rot", "er", "ir", new Range(-80, 90), new Range(-80, 95)),
  ELBOW_FLEX(Joint.ELBOW, "flex", "flex", "ext", new Range(0, 150), new Range(0, 150)),
  ELBOW_PRON(Joint.ELBOW, "pron", "pron", "sup", new Range(-80, 80), new Range(-85, 85)),
  WRIST_FLEX(Joint.WRIST, "flex", "flex", "ext", new Range(-70, 80), new Range(-95, 85)),
  WRIST_RAD(Joint.WRIST, "rad", "rad", "ulnar", new Range(-30, 20), new Range(-30, 25)),
  FINGERS_CURL(Joint.FINGERS, "curl", "curl", "", null, new Range(-10, 90));

  private final Joint joint;
  private final String axis;
  private final String forward;
  private final String backward;
  private final Optional<Range> usual;
  private final Range limit;

  Motion(
      Joint joint,
      String axis,
      String forward,
      String backward,
      @Nullable Range usual,
      Range limit) {
    this.joint = joint;
    this.axis = axis;
    this.forward = forward;
    this.backward = backward;
    this.usual = Optional.ofNullable(usual);
    this.limit = limit;
  }

  /** The joint that turns. */
  public Joint joint() {
    return joint;
  }

  /** The word for a positive angle, such as "abd". */
  public String forward() {
    return forward;
  }

  /** The word for the opposite motion, such as "add"; "" where there is none. */
  public String backward() {
    return backward;
  }

  /** The usual range in degrees, where there is a norm for this motion alone. */
  public Optional<Range> usual() {
    return usual;
  }

  /** Where the usual range comes from, in a few words. */
  public String source() {
    return switch (joint) {
      case LUMBAR, THORACIC, NECK, HEAD -> "38 CFR 4.71a, note 2";
      case KNEE -> "AMA Guides to the Evaluation of Permanent Impairment";
      case HIP, ANKLE, TOES, GIRDLE, SHOULDER, ELBOW, WRIST, FINGERS ->
          "American Academy of Orthopaedic Surgeons, Joint Motion, 1965";
    };
  }

  /** The range in degrees that the solver holds to. */
  public Range limit() {
    return limit;
  }

  /** An angle in the author's terms: 30 as "abd 30", −30 as "add 30". */
  public String say(double degrees) {
    long rounded = StrictMath.round(degrees);
    return rounded < 0 && !backward.isEmpty() ? backward + " " + -rounded : forward + " " + rounded;
  }

  /** +1 if a term means this motion, −1 if it means its opposite. */
  OptionalDouble signOf(String term) {
    if (term.equals(axis) || term.equals(forward)) {
      return OptionalDouble.of(1);
    }
    return term.equals(backward) ? OptionalDouble.of(-1) : OptionalDouble.empty();
  }

  /** The terms that an author may write. */
  public List<String> terms() {
    List<String> terms = new ArrayList<>(List.of(forward));
    if (!backward.isEmpty()) {
      terms.add(backward);
    }
    if (!axis.equals(forward)) {
      terms.add(axis);
    }
    return terms;
  }

  /** Whether a mirror turns the sign of the motion: bends and turns of the spine and the neck. */
  boolean changesSignInMirror() {
    return !joint.sided() && (axis.equals("bend") || axis.equals("turn"));
  }
}
