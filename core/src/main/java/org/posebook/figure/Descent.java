package org.posebook.figure;

import java.util.List;

/**
 * Levenberg and Marquardt's descent in four stages. In the first, contacts and collisions count
 * almost nothing, so that the pelvis finds its place with the limbs still as the author gave them;
 * that removes nearly all bad local minima.
 */
final class Descent {
  private static final List<Stage> STAGES =
      List.of(
          new Stage(.03, 0, 25),
          new Stage(.12, .25, 25),
          new Stage(.4, .6, 30),
          new Stage(1, 1, 90));
  private static final double ENOUGH = 1e-7;
  private static final Vec3 FLOOR = new Vec3(0, 1, 0);

  private final Posture posture;
  private final Priors priors;
  private final List<Term> contacts;
  private final Term floor = new ContactTerms.NotBehind(FLOOR);
  private final Term collisions = new Collisions();
  private final Slopes slopes = new Slopes();
  private final Equations equations = new Equations(slopes);
  private final double[] factor = new double[Posture.VARIABLES * Posture.VARIABLES];
  private double[] variables = new double[Posture.VARIABLES];
  private double[] trial = new double[Posture.VARIABLES];
  private final double[] step = new double[Posture.VARIABLES];
  private final boolean symmetrical;
  private int iterations;

  /**
   * How much contacts and collisions count, and how many iterations there are at most.
   *
   * @param contacts a share of their final weight
   * @param collisions a share of their final weight
   */
  private record Stage(double contacts, double collisions, int iterations) {}

  /**
   * @param height where the pelvis starts above the floor, in metres
   * @param symmetrical whether left and right do the same: they then stay so to the last bit, where
   *     otherwise rounding would decide which of two hands gives way
   */
  Descent(Posture posture, Priors priors, List<Term> contacts, double height, boolean symmetrical) {
    this.posture = posture;
    this.priors = priors;
    this.contacts = contacts;
    this.symmetrical = symmetrical;
    priors.start(variables);
    variables[Posture.PLACE + 1] = height;
  }

  /** Solves; afterwards the posture is the solution. */
  void run() {
    for (Stage stage : STAGES) {
      run(stage);
    }
    posture.update(variables);
  }

  /** The posture at which was looked last. */
  Posture posture() {
    return posture;
  }

  /** The solved variables. */
  double[] variables() {
    return variables;
  }

  /** How many iterations it took. */
  int iterations() {
    return iterations;
  }

  private void run(Stage stage) {
    double damping = 1e-2;
    for (int i = 0; i < stage.iterations; i++) {
      iterations++;
      double cost = evaluate(stage, variables, true);
      boolean goOn = false;
      for (int attempt = 0; attempt < 8; attempt++) {
        equations.step(damping, factor, step);
        if (symmetrical) {
          Mirror.symmetrise(step);
        }
        for (int k = 0; k < step.length; k++) {
          trial[k] = variables[k] - step[k];
        }
        double next = evaluate(stage, trial, false);
        if (next < cost) {
          double[] old = variables;
          variables = trial;
          trial = old;
          damping = StrictMath.max(damping * .35, 1e-7);
          goOn = (cost - next) / cost > ENOUGH;
          break;
        }
        damping *= 4;
      }
      if (!goOn) {
        return;
      }
    }
  }

  private double evaluate(Stage stage, double[] at, boolean withSlopes) {
    posture.update(at);
    if (withSlopes) {
      slopes.update(posture, at);
    }
    equations.clear(withSlopes);
    priors.look(at);
    priors.add(posture, equations);
    floor.add(posture, equations);
    equations.scale(stage.contacts);
    for (Term term : contacts) {
      term.add(posture, equations);
    }
    if (stage.collisions > 0) {
      equations.scale(stage.collisions);
      collisions.add(posture, equations);
    }
    return equations.cost();
  }

  /** The sum of squares at given variables, in the last stage; for tests of the slopes. */
  double cost(double[] at) {
    return evaluate(STAGES.getLast(), at, false);
  }

  /** Half the slope of {@link #cost}; for tests. */
  double[] gradient(double[] at) {
    evaluate(STAGES.getLast(), at, true);
    double[] gradient = new double[Posture.VARIABLES];
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = equations.gradient(i);
    }
    return gradient;
  }
}
