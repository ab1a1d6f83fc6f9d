package org.posebook.figure.draw.surface;

/**
 * The distance functions of the simple solids that a field is made of.
 *
 * <p>Each solid is a block of {@link #STRIDE} numbers in one array. The distances of round solids
 * are the usual first-order ones (value over gradient length): exact on the surface, a good guess
 * near it, and steps along a ray are shortened to allow for that.
 */
final class Primitives {
  static final int STRIDE = 28;

  static final byte LIMB = 0;
  static final byte ELLIPSOID = 1;
  static final byte SECTION = 2;
  static final byte BOX = 3;
  static final byte CYLINDER = 4;

  private static final double NOWHERE = 1e-9;

  private Primitives() {}

  static double distance(
      byte type, double[] a, int o, double[] table, double x, double y, double z) {
    double qx = x - a[o];
    double qy = y - a[o + 1];
    double qz = z - a[o + 2];
    return switch (type) {
      case LIMB -> limb(a, o, table, qx, qy, qz);
      case ELLIPSOID -> ellipsoid(a, o, qx, qy, qz);
      case SECTION -> section(a, o, qx, qy, qz);
      case BOX -> box(a, o, qx, qy, qz);
      default -> cylinder(a, o, qx, qy, qz);
    };
  }

  /** How far along its axis the nearest section of a limb lies, from 0 to 1. */
  static double along(double[] a, int o, double x, double y, double z) {
    double v = (x - a[o]) * a[o + 3] + (y - a[o + 1]) * a[o + 4] + (z - a[o + 2]) * a[o + 5];
    return Math.clamp(v / a[o + 6], 0.0, 1.0);
  }

  /** Start, 3 direction, 6 length, 7 x axis, 10 z axis, 13 and 14 flatness of the two ends. */
  private static double limb(double[] a, int o, double[] table, double qx, double qy, double qz) {
    double length = a[o + 6];
    double v = qx * a[o + 3] + qy * a[o + 4] + qz * a[o + 5];
    double t = v / length;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    double f = t * Profile.STEPS;
    int i = (int) f;
    double w = f - i;
    i *= 4;
    double rx = table[i] + (table[i + 4] - table[i]) * w;
    double rz = table[i + 1] + (table[i + 5] - table[i + 1]) * w;
    double u =
        qx * a[o + 7]
            + qy * a[o + 8]
            + qz * a[o + 9]
            - (table[i + 2] + (table[i + 6] - table[i + 2]) * w);
    double s =
        qx * a[o + 10]
            + qy * a[o + 11]
            + qz * a[o + 12]
            - (table[i + 3] + (table[i + 7] - table[i + 3]) * w);
    double e = v - t * length;
    double ix = 1 / rx;
    double iz = 1 / rz;
    double c = 0;
    double c2 = 0;
    if (e != 0) {
      double end = (rx < rz ? ix : iz) * (e < 0 ? a[o + 13] : a[o + 14]);
      c = e * end;
      c2 = c * end;
    }
    double p = u * ix;
    double q = s * iz;
    return firstOrder(p, q, c, p * ix, q * iz, c2, rx < rz ? rx : rz);
  }

  /** Centre, 3 axes, 12 radii, 15 head scale (0 if not cut to a hairline), 16 inverse radii. */
  private static double ellipsoid(double[] a, int o, double qx, double qy, double qz) {
    double lx = qx * a[o + 3] + qy * a[o + 4] + qz * a[o + 5];
    double ly = qx * a[o + 6] + qy * a[o + 7] + qz * a[o + 8];
    double lz = qx * a[o + 9] + qy * a[o + 10] + qz * a[o + 11];
    double rx = a[o + 12];
    double ry = a[o + 13];
    double rz = a[o + 14];
    double p = lx * a[o + 16];
    double q = ly * a[o + 17];
    double c = lz * a[o + 18];
    double d =
        firstOrder(
            p, q, c, p * a[o + 16], q * a[o + 17], c * a[o + 18], Math.min(rx, Math.min(ry, rz)));
    double head = a[o + 15];
    if (head > 0) {
      d = Math.max(d, hairline(ly / head, lz / head));
    }
    return d;
  }

  /** Above 0 where there is no hair: in front of a slope from ear to brow, and below the nape. */
  private static double hairline(double y, double z) {
    double side = z - .018 - Math.max(0, y + .01) * .62;
    return Math.max(side * .8, -(y + .070));
  }

  /**
   * A slice of the trunk between two ellipses: start, 3 direction, 6 length, 7 and 10 x axes, 13
   * and 16 z axes square to it, 19 and 20 half widths, 21 and 22 half depths. The z axes are square
   * to the slice's own axis, so that bending keeps the trunk's thickness; half width and half depth
   * run along cubics with the slopes from 23 on, so that slices meet without a kink.
   */
  private static double section(double[] a, int o, double qx, double qy, double qz) {
    double dx = a[o + 3];
    double dy = a[o + 4];
    double dz = a[o + 5];
    double length = a[o + 6];
    double v = qx * dx + qy * dy + qz * dz;
    double t = v / length;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    double n = 1 - t;
    double xx = a[o + 7] * n + a[o + 10] * t;
    double xy = a[o + 8] * n + a[o + 11] * t;
    double xz = a[o + 9] * n + a[o + 12] * t;
    double u = qx * xx + qy * xy + qz * xz;
    double zx = a[o + 13] * n + a[o + 16] * t;
    double zy = a[o + 14] * n + a[o + 17] * t;
    double zz = a[o + 15] * n + a[o + 18] * t;
    double s = qx * zx + qy * zy + qz * zz;
    double n2 = n * n;
    double t2 = t * t;
    double h0 = n2 * (1 + 2 * t);
    double h1 = t2 * (1 + 2 * n);
    double g0 = n2 * t;
    double g1 = -t2 * n;
    double ra = a[o + 19] * h0 + a[o + 20] * h1 + a[o + 23] * g0 + a[o + 24] * g1;
    double rb = a[o + 21] * h0 + a[o + 22] * h1 + a[o + 25] * g0 + a[o + 26] * g1;
    double ia = 1 / ra;
    double ib = 1 / rb;
    double p = u * ia;
    double q = s * ib;
    double c = (v - t * length) * ib;
    return firstOrder(p, q, c, p * ia, q * ib, c * ib, rb < ra ? rb : ra);
  }

  /** Centre, 3 to 11 axes, 12 half sizes, 15 edge radius. */
  private static double box(double[] a, int o, double qx, double qy, double qz) {
    double r = a[o + 15];
    double lx = Math.abs(qx * a[o + 3] + qy * a[o + 4] + qz * a[o + 5]) - a[o + 12] + r;
    double ly = Math.abs(qx * a[o + 6] + qy * a[o + 7] + qz * a[o + 8]) - a[o + 13] + r;
    double lz = Math.abs(qx * a[o + 9] + qy * a[o + 10] + qz * a[o + 11]) - a[o + 14] + r;
    double inside = Math.min(0, Math.max(lx, Math.max(ly, lz)));
    lx = Math.max(lx, 0);
    ly = Math.max(ly, 0);
    lz = Math.max(lz, 0);
    return Math.sqrt(lx * lx + ly * ly + lz * lz) + inside - r;
  }

  /** Start, 3 direction, 6 length, 7 radius, 8 edge radius. */
  private static double cylinder(double[] a, int o, double qx, double qy, double qz) {
    double v = qx * a[o + 3] + qy * a[o + 4] + qz * a[o + 5];
    double round = a[o + 8];
    double radius = Math.sqrt(Math.max(0, qx * qx + qy * qy + qz * qz - v * v));
    double dx = radius - a[o + 7] + round;
    double dy = Math.abs(v - a[o + 6] / 2) - a[o + 6] / 2 + round;
    double inside = Math.min(0, Math.max(dx, dy));
    dx = Math.max(dx, 0);
    dy = Math.max(dy, 0);
    return Math.sqrt(dx * dx + dy * dy) + inside - round;
  }

  private static double firstOrder(
      double p, double q, double c, double p2, double q2, double c2, double smallest) {
    double k0 = Math.sqrt(p * p + q * q + c * c);
    double k1 = Math.sqrt(p2 * p2 + q2 * q2 + c2 * c2);
    return k1 < NOWHERE ? -smallest : k0 * (k0 - 1) / k1;
  }
}
