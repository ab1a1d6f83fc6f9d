package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact slopes against differences. */
final class SlopesTest {
  private static final double STEP = 1e-6;

  @Test
  void spotsMoveAsTheSlopesSay() {
    Random random = new Random(7);
    Posture posture = posture();
    Slopes slopes = new Slopes();
    for (int round = 0; round < 20; round++) {
      double[] at = random(random);
      posture.update(at);
      slopes.update(posture, at);
      double[] spots = posture.spots.clone();
      double[] normals = posture.normals.clone();
      for (int v = 0; v < Posture.VARIABLES; v++) {
        double old = at[v];
        at[v] = old + STEP;
        posture.update(at);
        double[] above = posture.spots.clone();
        double[] aboveNormals = posture.normals.clone();
        at[v] = old - STEP;
        posture.update(at);
        at[v] = old;
        for (Spot spot : Spot.all()) {
          double[] s = slopes.values();
          int i = Slopes.at(spot.boneIndex(), v);
          int p = spot.index() * 3;
          for (int k = 0; k < 3; k++) {
            double turned = cross(s, i, spots, p, k);
            assertEquals(
                (above[p + k] - posture.spots[p + k]) / (2 * STEP),
                turned + s[i + 3 + k],
                1e-6,
                () -> "place of " + spot);
            assertEquals(
                (aboveNormals[p + k] - posture.normals[p + k]) / (2 * STEP),
                cross(s, i, normals, p, k),
                1e-6,
                () -> "direction of " + spot);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wall-psoas",
        "side-lying-quadriceps-stretch",
        "cat-cow",
        "inner-thigh-squeeze",
        "hip-flexor-stretch"
      })
  void costFallsAsTheGradientSays(String id) {
    Random random = new Random(11);
    Descent descent = new Solver(new Skeleton(Build.MEDIUM)).descent(Atlases.spec(id), List.of());
    for (int round = 0; round < 5; round++) {
      double[] at = random(random);
      double[] gradient = descent.gradient(at);
      for (int v = 0; v < Posture.VARIABLES; v++) {
        double old = at[v];
        at[v] = old + STEP;
        double above = descent.cost(at);
        at[v] = old - STEP;
        double below = descent.cost(at);
        at[v] = old;
        double slope = (above - below) / (4 * STEP);
        assertEquals(slope, gradient[v], 1e-4 * (100 + Math.abs(slope)), "variable " + v);
      }
    }
  }

  private static Posture posture() {
    return new Posture(
        new Skeleton(Build.MEDIUM), new RootTilt(20, 10, -30).applied(Orientation.PRONE));
  }

  /** Angles within their limits, the pelvis anywhere. */
  private static double[] random(Random random) {
    double[] at = new double[Posture.VARIABLES];
    for (Freedom freedom : Freedom.all()) {
      Range limit = freedom.motion().limit();
      double degrees = limit.from() + random.nextDouble() * (limit.to() - limit.from());
      at[freedom.index()] = Math.toRadians(degrees);
    }
    for (int k = 0; k < 3; k++) {
      at[Posture.PLACE + k] = random.nextDouble() - .5;
      at[Posture.TURN + k] = 3 * random.nextDouble() - 1.5;
    }
    return at;
  }

  private static double cross(double[] a, int i, double[] b, int j, int k) {
    int u = (k + 1) % 3;
    int v = (k + 2) % 3;
    return a[i + u] * b[j + v] - a[i + v] * b[j + u];
  }
}
