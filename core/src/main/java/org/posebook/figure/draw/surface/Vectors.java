package org.posebook.figure.draw.surface;

/**
 * Small vectors and row-major 3 × 3 matrices, in plain arrays. The columns of a matrix are axes.
 */
public final class Vectors {
  private Vectors() {}

  /** A vector. */
  public static double[] vector(double x, double y, double z) {
    return new double[] {x, y, z};
  }

  /** The sum {@code a + b}. */
  public static double[] plus(double[] a, double[] b) {
    return vector(a[0] + b[0], a[1] + b[1], a[2] + b[2]);
  }

  /** The difference {@code a − b}. */
  public static double[] minus(double[] a, double[] b) {
    return vector(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  }

  /** The vector {@code a} made {@code factor} times as long. */
  public static double[] times(double[] a, double factor) {
    return vector(a[0] * factor, a[1] * factor, a[2] * factor);
  }

  /** The point {@code share} of the way from {@code a} to {@code b}. */
  public static double[] between(double[] a, double[] b, double share) {
    return vector(
        a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share);
  }

  /** The scalar product. */
  public static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  /** The vector product. */
  public static double[] cross(double[] a, double[] b) {
    return vector(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  }

  /** The length. */
  public static double length(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** The unit vector along {@code a}; a vector without length stays as it is. */
  public static double[] unit(double[] a) {
    double length = length(a);
    return length > 0 ? times(a, 1 / length) : a.clone();
  }

  /** The matrix product. */
  public static double[] product(double[] a, double[] b) {
    double[] c = new double[9];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        c[i * 3 + j] = a[i * 3] * b[j] + a[i * 3 + 1] * b[3 + j] + a[i * 3 + 2] * b[6 + j];
      }
    }
    return c;
  }

  /** The matrix applied to a vector. */
  public static double[] apply(double[] m, double[] v) {
    return vector(
        m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
        m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
        m[6] * v[0] + m[7] * v[1] + m[8] * v[2]);
  }

  /** One of a matrix's columns. */
  public static double[] column(double[] m, int index) {
    return vector(m[index], m[3 + index], m[6 + index]);
  }

  /** A turn about the x axis, by an angle in radians. */
  public static double[] aboutX(double angle) {
    double c = StrictMath.cos(angle);
    double s = StrictMath.sin(angle);
    return new double[] {1, 0, 0, 0, c, -s, 0, s, c};
  }

  /** A turn about the y axis, by an angle in radians. */
  public static double[] aboutY(double angle) {
    double c = StrictMath.cos(angle);
    double s = StrictMath.sin(angle);
    return new double[] {c, 0, s, 0, 1, 0, -s, 0, c};
  }

  /** A turn about the z axis, by an angle in radians. */
  public static double[] aboutZ(double angle) {
    double c = StrictMath.cos(angle);
    double s = StrictMath.sin(angle);
    return new double[] {c, -s, 0, s, c, 0, 0, 0, 1};
  }

  /** The unturned matrix. */
  public static double[] unturned() {
    return new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
  }

  /** Zero below {@code from}, one above {@code to}, smooth between; the two may be swapped. */
  public static double ramp(double from, double to, double x) {
    double t = Math.clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }
}
