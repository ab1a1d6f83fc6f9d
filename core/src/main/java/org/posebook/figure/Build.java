package org.posebook.figure;

/**
 * How a body is built. All bodies are 1.70 m tall, since pictures are scaled anyway; segment
 * lengths are fractions of that (Drillis and Contini 1966, as reproduced in Winter, Biomechanics
 * and Motor Control of Human Movement, fig. 4.1). The means of 6,000 measured people (ANSUR II)
 * differ from them by less than 5 %.
 *
 * @param acromionHalf half the distance of the shoulder blades' outer ends, as a fraction of the
 *     stature, 0.10 to 0.13: 0.118 for men and 0.112 for women in ANSUR II
 * @param hipJointHalf half the distance of the hip joints, as a fraction of the stature, 0.04 to
 *     0.06. Chosen for drawing: what people measure is the outer hip breadth, which differs by 10 %
 *     between men and women.
 */
public record Build(double acromionHalf, double hipJointHalf) {
  /** How tall the body stands, in metres. */
  public static final double STATURE = 1.70;

  /** Shoulder to elbow, in metres. */
  public static final double UPPER_ARM = 0.186 * STATURE;

  /** Elbow to wrist, in metres. */
  public static final double FOREARM = 0.146 * STATURE;

  /** Hip to knee, in metres. */
  public static final double THIGH = 0.245 * STATURE;

  /** Knee to ankle, in metres. */
  public static final double SHANK = 0.246 * STATURE;

  /** Shoulders and hips between the two others. */
  public static final Build MEDIUM = new Build(0.115, 0.050);

  /** Narrower shoulders, wider hips. */
  public static final Build WIDE_HIPS = new Build(0.112, 0.0525);

  /** Wider shoulders, narrower hips. */
  public static final Build WIDE_SHOULDERS = new Build(0.118, 0.0475);

  /** The shoulder joint's centre lies 28 mm inwards of the shoulder blade's outer end. */
  private static final double SHOULDER_INSET = 0.0165;

  public Build {
    if (!(acromionHalf >= 0.10 && acromionHalf <= 0.13)) {
      throw new IllegalArgumentException("half shoulder width, 0.10 to 0.13: " + acromionHalf);
    }
    if (!(hipJointHalf >= 0.04 && hipJointHalf <= 0.06)) {
      throw new IllegalArgumentException("half hip-joint distance, 0.04 to 0.06: " + hipJointHalf);
    }
  }

  /** Middle to shoulder joint with the arm hanging, in metres. */
  public double shoulderHalf() {
    return (acromionHalf - SHOULDER_INSET) * STATURE;
  }

  /** Middle to hip joint, in metres. */
  public double hipHalf() {
    return hipJointHalf * STATURE;
  }
}
