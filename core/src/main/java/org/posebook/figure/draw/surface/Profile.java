package org.posebook.figure.draw.surface;

/**
 * How a limb's elliptic section changes along its axis: radii and offsets in metres, tabulated from
 * a few keys by a monotone cubic, so that a profile never swings beyond its keys.
 */
public final class Profile {
  static final int STEPS = 32;

  /** Four numbers for each step: radius along x, radius along z, offset along x, offset along z. */
  final double[] table = new double[(STEPS + 2) * 4];

  final double reach;

  private Profile(double[][] keys, double scale) {
    for (int column = 1; column <= 4; column++) {
      tabulate(keys, column, scale);
    }
    double most = 0;
    for (int i = 0; i < table.length; i += 4) {
      double x = table[i] + Math.abs(table[i + 2]);
      double z = table[i + 1] + Math.abs(table[i + 3]);
      most = Math.max(most, Math.max(x, z));
    }
    reach = most;
  }

  /**
   * A profile through keys: place along the axis from 0 to 1, radius along x, radius along z, and
   * where given the section's offset along x and z.
   */
  public static Profile of(double[]... keys) {
    return new Profile(keys, 1);
  }

  /** The same with every radius and offset multiplied by {@code scale}. */
  public static Profile scaled(double scale, double[]... keys) {
    return new Profile(keys, scale);
  }

  /** One key of a profile. */
  public static double[] key(double... values) {
    return values;
  }

  private void tabulate(double[][] keys, int column, double scale) {
    int last = keys.length - 1;
    double[] slope = new double[keys.length];
    for (int i = 0; i <= last; i++) {
      double before = i == 0 ? chord(keys, 0, column) : chord(keys, i - 1, column);
      double after = i == last ? chord(keys, last - 1, column) : chord(keys, i, column);
      slope[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
    for (int step = 0; step <= STEPS + 1; step++) {
      double t = Math.min(1.0, (double) step / STEPS);
      int i = 0;
      while (i < last - 1 && t > keys[i + 1][0]) {
        i++;
      }
      double h = keys[i + 1][0] - keys[i][0];
      double u = (t - keys[i][0]) / h;
      double v = 1 - u;
      double value =
          v * v * (1 + 2 * u) * value(keys, i, column)
              + u * v * v * h * slope[i]
              + u * u * (3 - 2 * u) * value(keys, i + 1, column)
              - u * u * v * h * slope[i + 1];
      table[step * 4 + column - 1] = value * scale;
    }
  }

  private static double chord(double[][] keys, int i, int column) {
    double rise = value(keys, i + 1, column) - value(keys, i, column);
    return rise / (keys[i + 1][0] - keys[i][0]);
  }

  private static double value(double[][] keys, int i, int column) {
    return column < keys[i].length ? keys[i][column] : 0;
  }
}
