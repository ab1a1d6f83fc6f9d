package org.posebook.figure.draw.trace;

import java.util.Arrays;

/**
 * Fits cubic Bézier curves to a line of points, within a greatest distance (Philip J. Schneider,
 * "An algorithm for automatically fitting digitized curves", Graphics Gems, 1990).
 */
public final class CurveFit {
  private static final int ROUNDS = 4;

  /** Tangents are taken over this many points to either side. */
  private static final int WINDOW = 6;

  private static final double[] UNKNOWN = {};

  private final double[] p;
  private final double most;
  private final Numbers out = new Numbers();
  private double[] place = new double[0];
  private final double[] curve = new double[8];

  private CurveFit(double[] points, double most) {
    p = points;
    this.most = most * most;
  }

  /**
   * The curves through points (x, y in turn): the first point, and then six numbers for each curve.
   *
   * @param breaks points that a curve must end at, from the first to the last; the number of curves
   *     before each is put in their place
   * @param tangents directions inwards at the start and the end, where they are known, else empty
   */
  public static double[] fit(
      double[] points, double most, int[] breaks, boolean closed, double[]... tangents) {
    CurveFit fit = new CurveFit(points, most);
    fit.out.add(points[0], points[1]);
    int last = points.length / 2 - 1;
    double[] start = tangents.length > 0 ? tangents[0] : UNKNOWN;
    double[] end = tangents.length > 1 ? tangents[1] : UNKNOWN;
    if (start.length == 0) {
      start = closed ? fit.tangentAcross() : fit.tangent(0, WINDOW);
    }
    if (end.length == 0) {
      end = closed ? new double[] {-start[0], -start[1]} : fit.tangent(last, -WINDOW);
    }
    double[] from = start;
    int a = breaks[0];
    breaks[0] = 0;
    for (int k = 1; k < breaks.length; k++) {
      int b = breaks[k];
      double[] to = b == last ? end : fit.tangentAt(b);
      fit.fit(a, b, from, to);
      from = new double[] {-to[0], -to[1]};
      a = b;
      breaks[k] = (fit.out.size() - 2) / 6;
    }
    return fit.out.toArray();
  }

  /** The same without breaks. */
  public static double[] fit(double[] points, double most, boolean closed, double[]... tangents) {
    int last = points.length / 2 - 1;
    int[] breaks = closed && last > 8 ? new int[] {0, last / 2, last} : new int[] {0, last};
    return fit(points, most, breaks, closed, tangents);
  }

  /** Away from an end, leaning on its nearest points most. */
  private double[] tangent(int i, int ahead) {
    int last = p.length / 2 - 1;
    int step = ahead < 0 ? -1 : 1;
    double x = 0;
    double y = 0;
    for (int k = 1; k <= Math.min(Math.abs(ahead), last); k++) {
      double weight = 1.0 / (k * k);
      x += weight * (p[2 * (i + step * k)] - p[2 * i]);
      y += weight * (p[2 * (i + step * k) + 1] - p[2 * i + 1]);
    }
    return unit(x, y);
  }

  /** Backwards at a point in the middle: the mean over ever wider chords. */
  private double[] tangentAt(int i) {
    int last = p.length / 2 - 1;
    double x = 0;
    double y = 0;
    for (int k = 1; k <= WINDOW; k++) {
      int a = Math.max(0, i - k);
      int b = Math.min(last, i + k);
      double weight = 1.0 / k;
      x += weight * (p[2 * a] - p[2 * b]);
      y += weight * (p[2 * a + 1] - p[2 * b + 1]);
    }
    return unit(x, y);
  }

  /** Forwards at the seam of a closed line. */
  private double[] tangentAcross() {
    int last = p.length / 2 - 1;
    double x = 0;
    double y = 0;
    for (int k = 1; k <= Math.min(WINDOW, last); k++) {
      double weight = 1.0 / k;
      x += weight * (p[2 * k] - p[2 * (last - k)]);
      y += weight * (p[2 * k + 1] - p[2 * (last - k) + 1]);
    }
    return unit(x, y);
  }

  private static double[] unit(double x, double y) {
    double length = Math.sqrt(x * x + y * y);
    return length > 0 ? new double[] {x / length, y / length} : new double[] {1, 0};
  }

  private void fit(int a, int b, double[] t1, double[] t2) {
    if (b - a <= 1) {
      double dx = p[2 * b] - p[2 * a];
      double dy = p[2 * b + 1] - p[2 * a + 1];
      set(a, b, t1, t2, Math.sqrt(dx * dx + dy * dy) / 3, Math.sqrt(dx * dx + dy * dy) / 3);
      emit();
      return;
    }
    measure(a, b);
    int worst = (a + b) / 2;
    for (int round = 0; round < ROUNDS; round++) {
      generate(a, b, t1, t2);
      double error = 0;
      for (int i = a + 1; i < b; i++) {
        double dx = at(0, place[i - a]) - p[2 * i];
        double dy = at(1, place[i - a]) - p[2 * i + 1];
        if (dx * dx + dy * dy > error) {
          error = dx * dx + dy * dy;
          worst = i;
        }
      }
      if (error < most) {
        emit();
        return;
      }
      if (error > most * 16) {
        break;
      }
      for (int i = a; i <= b; i++) {
        place[i - a] = nearer(i, place[i - a]);
      }
    }
    double[] back = tangentAt(worst);
    fit(a, worst, t1, back);
    fit(worst, b, new double[] {-back[0], -back[1]}, t2);
  }

  private void emit() {
    for (int k = 2; k < 8; k++) {
      out.add(curve[k]);
    }
  }

  private void measure(int a, int b) {
    if (place.length < b - a + 1) {
      place = Arrays.copyOf(place, 2 * (b - a + 1));
    }
    place[0] = 0;
    for (int i = a + 1; i <= b; i++) {
      double dx = p[2 * i] - p[2 * i - 2];
      double dy = p[2 * i + 1] - p[2 * i - 1];
      place[i - a] = place[i - a - 1] + Math.sqrt(dx * dx + dy * dy);
    }
    double total = place[b - a] > 0 ? place[b - a] : 1;
    for (int i = 0; i <= b - a; i++) {
      place[i] /= total;
    }
  }

  private void set(int a, int b, double[] t1, double[] t2, double l1, double l2) {
    for (int k = 0; k < 2; k++) {
      curve[k] = p[2 * a + k];
      curve[2 + k] = p[2 * a + k] + t1[k] * l1;
      curve[4 + k] = p[2 * b + k] + t2[k] * l2;
      curve[6 + k] = p[2 * b + k];
    }
  }

  /** Least squares for the two handles' lengths. */
  private void generate(int a, int b, double[] t1, double[] t2) {
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double x0 = 0;
    double x1 = 0;
    double cosine = t1[0] * t2[0] + t1[1] * t2[1];
    for (int i = a; i <= b; i++) {
      double t = place[i - a];
      double s = 1 - t;
      double b1 = 3 * t * s * s;
      double b2 = 3 * t * t * s;
      double near = s * s * s + b1;
      double far = b2 + t * t * t;
      double dx = p[2 * i] - p[2 * a] * near - p[2 * b] * far;
      double dy = p[2 * i + 1] - p[2 * a + 1] * near - p[2 * b + 1] * far;
      c00 += b1 * b1;
      c01 += b1 * b2 * cosine;
      c11 += b2 * b2;
      x0 += b1 * (t1[0] * dx + t1[1] * dy);
      x1 += b2 * (t2[0] * dx + t2[1] * dy);
    }
    double det = c00 * c11 - c01 * c01;
    double dx = p[2 * b] - p[2 * a];
    double dy = p[2 * b + 1] - p[2 * a + 1];
    double length = Math.sqrt(dx * dx + dy * dy);
    double l1 = det != 0 ? (x0 * c11 - x1 * c01) / det : 0;
    double l2 = det != 0 ? (c00 * x1 - c01 * x0) / det : 0;
    double least = 1e-3 * length;
    if (!(l1 >= least && l2 >= least && l1 <= 3 * length && l2 <= 3 * length)) {
      l1 = length / 3;
      l2 = length / 3;
    }
    set(a, b, t1, t2, l1, l2);
  }

  private double at(int k, double t) {
    double s = 1 - t;
    return s * s * s * curve[k]
        + 3 * s * s * t * curve[2 + k]
        + 3 * s * t * t * curve[4 + k]
        + t * t * t * curve[6 + k];
  }

  /** One step of Newton's method towards the nearest place on the curve. */
  private double nearer(int i, double t) {
    double s = 1 - t;
    double n = 0;
    double dd = 0;
    for (int k = 0; k < 2; k++) {
      double d1 =
          3
              * (s * s * (curve[2 + k] - curve[k])
                  + 2 * s * t * (curve[4 + k] - curve[2 + k])
                  + t * t * (curve[6 + k] - curve[4 + k]));
      double d2 =
          6
              * (s * (curve[4 + k] - 2 * curve[2 + k] + curve[k])
                  + t * (curve[6 + k] - 2 * curve[4 + k] + curve[2 + k]));
      double off = at(k, t) - p[2 * i + k];
      n += off * d1;
      dd += d1 * d1 + off * d2;
    }
    return Math.abs(dd) < 1e-9 ? t : Math.clamp(t - n / dd, 0.0, 1.0);
  }
}
