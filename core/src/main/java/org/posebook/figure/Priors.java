package org.posebook.figure;

import java.util.Map;

/**
 * What the solver holds to where contacts leave it free: the author's angles like stiff springs,
 * all others like soft springs at neutral, the limits of the joints, and the pelvis as it was
 * tilted. Stiffness counts for each radian.
 */
final class Priors implements Term {
  private static final double GIVEN = 3.5;
  private static final double BEYOND_LIMIT = .25;
  private static final double DRIFT = .05;
  private static final double TILT = .35;

  /** Stiff, or figures turn round on their mats. */
  private static final double HEADING = 4;

  private final double[] rest = new double[Freedom.COUNT];
  private final double[] stiffness = new double[Freedom.COUNT];
  private final double[] lowest = new double[Freedom.COUNT];
  private final double[] highest = new double[Freedom.COUNT];
  private double[] variables = new double[Posture.VARIABLES];

  /**
   * @param given the author's angles in degrees
   * @param implied angles in degrees that the contacts suggest; the author's win
   */
  Priors(Map<Freedom, Double> given, Map<Freedom, Double> implied) {
    for (Freedom freedom : Freedom.all()) {
      int i = freedom.index();
      Double angle = given.get(freedom);
      stiffness[i] = angle != null ? GIVEN : soft(freedom.motion());
      rest[i] = StrictMath.toRadians(angle != null ? angle : implied.getOrDefault(freedom, 0.0));
      lowest[i] = freedom.motion().limit().from();
      highest[i] = freedom.motion().limit().to();
    }
  }

  /** The angles at rest, to start from. */
  void start(double[] to) {
    System.arraycopy(rest, 0, to, 0, rest.length);
  }

  /** The variables that the next {@link #add} looks at; not copied. */
  void look(double[] at) {
    variables = at;
  }

  @Override
  public void add(Posture posture, Equations equations) {
    for (int i = 0; i < Freedom.COUNT; i++) {
      equations.variable(i, 1);
      equations.add(variables[i] - rest[i], stiffness[i]);
      double degrees = StrictMath.toDegrees(variables[i]);
      double beyond =
          degrees < lowest[i] ? degrees - lowest[i] : StrictMath.max(0, degrees - highest[i]);
      if (beyond != 0) {
        equations.variable(i, StrictMath.toDegrees(1));
        equations.add(beyond, BEYOND_LIMIT);
      }
    }
    pelvis(equations, Posture.PLACE, DRIFT);
    pelvis(equations, Posture.PLACE + 2, DRIFT);
    pelvis(equations, Posture.TURN, TILT);
    pelvis(equations, Posture.TURN + 1, HEADING);
    pelvis(equations, Posture.TURN + 2, TILT);
  }

  private void pelvis(Equations equations, int variable, double weight) {
    equations.variable(variable, 1);
    equations.add(variables[variable], weight);
  }

  private static double soft(Motion motion) {
    if (motion == Motion.KNEE_ROT) {
      return 2.5;
    }
    if (motion == Motion.ANKLE_INV) {
      return 1;
    }
    return switch (motion.joint()) {
      case LUMBAR, THORACIC, GIRDLE -> 2.2;
      case NECK -> 1.2;
      case HEAD -> 2;
      case HIP -> motion == Motion.HIP_FLEX ? .9 : 1.4;
      case WRIST, ANKLE, FINGERS, TOES -> .35;
      case KNEE, SHOULDER, ELBOW -> .9;
    };
  }
}
