package org.posebook.figure;

/**
 * Where the shoulder joint lies on the ribs. It rides on the shoulder blade, which follows the arm
 * by itself (scapulo-humeral rhythm): up to 7.5 cm up and 2.8 cm in as the arm rises, 3 cm forward
 * or back with it. The author's girdle angles add to that, 13 cm for each radian.
 *
 * <p>A workspace: {@link #update} computes place and slopes anew.
 */
final class Rhythm {
  /** The four angles that move the joint, in the order of {@link #slopes}. */
  static final Motion[] MOTIONS = {
    Motion.SHOULDER_FLEX, Motion.SHOULDER_ABD, Motion.GIRDLE_ELEV, Motion.GIRDLE_PROT
  };

  private static final double RISE = 0.075;
  private static final double FORWARD = 0.030;
  private static final double INWARD = 0.028;
  private static final double GIRDLE = 0.13;
  private static final double DRAW_IN = 0.25;

  private final double side;
  private final double shoulderHalf;

  /** How far the joint has risen, in metres. */
  double up;

  /** The joint in the frame of {@link Bone#T4}, in metres. */
  final double[] place = new double[3];

  /** How {@link #place} changes with each of {@link #MOTIONS}, metres for each radian. */
  final double[] slopes = new double[12];

  Rhythm(Side side, double shoulderHalf) {
    this.side = side.sign();
    this.shoulderHalf = shoulderHalf;
  }

  /** Computes place and slopes; angles in radians. */
  void update(double flex, double abd, double elev, double prot) {
    double cf = StrictMath.cos(flex);
    double sf = StrictMath.sin(flex);
    double ca = StrictMath.cos(abd);
    double sa = StrictMath.sin(abd);
    // The arm's direction in the chest's frame: (side·sa, −cf·ca, sf·ca).
    double raised = StrictMath.acos(StrictMath.max(-1, StrictMath.min(1, cf * ca)));
    double ahead = sf * ca;
    double rise = step(25, 175, raised);
    double near = step(10, 90, raised);
    up = rise * RISE + elev * GIRDLE;
    double forward = ahead * FORWARD * near + prot * GIRDLE;
    double inward = step(70, 180, raised) * INWARD + StrictMath.abs(forward) * DRAW_IN;
    place[0] = side * (shoulderHalf - inward);
    place[1] = 0.008 + up;
    place[2] = 0.036 + forward;

    double sine = StrictMath.sin(raised);
    double perCosine = sine < 1e-6 ? 0 : -1 / sine;
    slope(0, perCosine * (-sf * ca), cf * ca, raised, ahead, near, forward);
    slope(1, perCosine * (-cf * sa), -sf * sa, raised, ahead, near, forward);
    set(2, 0, GIRDLE, 0);
    set(3, -side * DRAW_IN * StrictMath.signum(forward) * GIRDLE, 0, GIRDLE);
  }

  private void slope(
      int index,
      double raising,
      double goingAhead,
      double raised,
      double ahead,
      double near,
      double forward) {
    double y = stepSlope(25, 175, raised) * raising * RISE;
    double z = FORWARD * (goingAhead * near + ahead * stepSlope(10, 90, raised) * raising);
    double inward =
        stepSlope(70, 180, raised) * raising * INWARD + StrictMath.signum(forward) * z * DRAW_IN;
    set(index, -side * inward, y, z);
  }

  private void set(int index, double x, double y, double z) {
    slopes[index * 3] = x;
    slopes[index * 3 + 1] = y;
    slopes[index * 3 + 2] = z;
  }

  /** A smooth step from 0 at {@code from} degrees to 1 at {@code to} degrees. */
  private static double step(double from, double to, double radians) {
    double t = (StrictMath.toDegrees(radians) - from) / (to - from);
    return t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t);
  }

  /** The slope of {@link #step}, for each radian. */
  private static double stepSlope(double from, double to, double radians) {
    double t = (StrictMath.toDegrees(radians) - from) / (to - from);
    return t <= 0 || t >= 1 ? 0 : 6 * t * (1 - t) / (to - from) * StrictMath.toDegrees(1);
  }
}
