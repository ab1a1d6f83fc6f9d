package org.posebook.figure.draw.trace;

/** Smooths a line of points without shrinking it (Taubin 1995: a step in, a step out). */
final class Smoothing {
  private static final double IN = .5;
  private static final double OUT = -.525;

  private Smoothing() {}

  /** A smoothed copy; the ends of an open line stay where they are. */
  static double[] smooth(double[] points, boolean closed, int rounds) {
    double[] to = points.clone();
    int n = points.length / 2;
    if (n < 3) {
      return to;
    }
    for (int round = 0; round < rounds * 2; round++) {
      double f = round % 2 == 0 ? IN : OUT;
      double[] source = to.clone();
      for (int i = closed ? 0 : 1; i < n - 1; i++) {
        int before = closed && i == 0 ? n - 2 : i - 1;
        for (int k = 0; k < 2; k++) {
          double middle = (source[before * 2 + k] + source[(i + 1) * 2 + k]) / 2;
          to[i * 2 + k] = source[i * 2 + k] + f * (middle - source[i * 2 + k]);
        }
      }
      if (closed) {
        to[n * 2 - 2] = to[0];
        to[n * 2 - 1] = to[1];
      }
    }
    return to;
  }
}
