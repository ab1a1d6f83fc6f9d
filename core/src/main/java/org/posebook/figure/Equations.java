package org.posebook.figure;

import java.util.Arrays;

/**
 * The solver's sum of squares and, if wanted, its normal equations, built up row by row. A row is
 * started by its slopes ({@link #point}, {@link #direction}, {@link #variable}) and closed by
 * {@link #add}; each touches only the variables that move it.
 */
final class Equations {
  private static final int N = Posture.VARIABLES;

  private final Slopes slopes;
  private final double[] normal = new double[N * N];
  private final double[] gradient = new double[N];
  private final double[] row = new double[N];
  private final boolean[] marked = new boolean[N];
  private final int[] touched = new int[N];
  private int count;
  private boolean withSlopes;
  private double scale = 1;
  private double cost;

  Equations(Slopes slopes) {
    this.slopes = slopes;
  }

  /** Starts a new sum, with or without the normal equations. */
  void clear(boolean slopesWanted) {
    withSlopes = slopesWanted;
    cost = 0;
    scale = 1;
    if (slopesWanted) {
      Arrays.fill(normal, 0);
      Arrays.fill(gradient, 0);
    }
  }

  /** All rows that follow count so many times as much. */
  void scale(double factor) {
    scale = factor;
  }

  /** The row grows by (gx, gy, gz) for each metre by which a point of a bone moves. */
  void point(int bone, double x, double y, double z, double gx, double gy, double gz) {
    if (!withSlopes) {
      return;
    }
    double mx = y * gz - z * gy;
    double my = z * gx - x * gz;
    double mz = x * gy - y * gx;
    double[] s = slopes.values();
    for (int variable : Slopes.active(bone)) {
      int at = Slopes.at(bone, variable);
      double slope =
          s[at] * mx
              + s[at + 1] * my
              + s[at + 2] * mz
              + s[at + 3] * gx
              + s[at + 4] * gy
              + s[at + 5] * gz;
      grow(variable, slope);
    }
  }

  /** The row grows by (gx, gy, gz) times the change of a direction that is fixed in a bone. */
  void direction(int bone, double x, double y, double z, double gx, double gy, double gz) {
    if (!withSlopes) {
      return;
    }
    double mx = y * gz - z * gy;
    double my = z * gx - x * gz;
    double mz = x * gy - y * gx;
    double[] s = slopes.values();
    for (int variable : Slopes.active(bone)) {
      int at = Slopes.at(bone, variable);
      grow(variable, s[at] * mx + s[at + 1] * my + s[at + 2] * mz);
    }
  }

  /** The row grows by so much for each unit of a variable. */
  void variable(int variable, double slope) {
    if (withSlopes) {
      grow(variable, slope);
    }
  }

  /** Closes the row. */
  void add(double residual, double weight) {
    double w = weight * scale;
    double r = residual * w;
    cost += r * r;
    if (!withSlopes) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int a = touched[i];
      double ga = row[a] * w;
      gradient[a] += ga * r;
      for (int j = 0; j <= i; j++) {
        int b = touched[j];
        int at = a > b ? a * N + b : b * N + a;
        normal[at] += ga * row[b] * w;
      }
    }
    for (int i = 0; i < count; i++) {
      row[touched[i]] = 0;
      marked[touched[i]] = false;
    }
    count = 0;
  }

  /** The sum of squares. */
  double cost() {
    return cost;
  }

  /**
   * The step that the damped normal equations give, to be taken away from the variables.
   *
   * @param factor a workspace of N² numbers
   */
  void step(double damping, double[] factor, double[] step) {
    for (int i = 0; i < N; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = normal[i * N + j];
        if (i == j) {
          sum += damping * (1 + sum);
        }
        for (int k = 0; k < j; k++) {
          sum -= factor[i * N + k] * factor[j * N + k];
        }
        factor[i * N + j] =
            i == j ? StrictMath.sqrt(StrictMath.max(sum, 1e-14)) : sum / factor[j * N + j];
      }
    }
    for (int i = 0; i < N; i++) {
      double sum = gradient[i];
      for (int k = 0; k < i; k++) {
        sum -= factor[i * N + k] * step[k];
      }
      step[i] = sum / factor[i * N + i];
    }
    for (int i = N - 1; i >= 0; i--) {
      double sum = step[i];
      for (int k = i + 1; k < N; k++) {
        sum -= factor[k * N + i] * step[k];
      }
      step[i] = sum / factor[i * N + i];
    }
  }

  /** The slope of half the sum of squares. */
  double gradient(int variable) {
    return gradient[variable];
  }

  private void grow(int variable, double slope) {
    if (!marked[variable]) {
      marked[variable] = true;
      touched[count++] = variable;
    }
    row[variable] += slope;
  }
}
