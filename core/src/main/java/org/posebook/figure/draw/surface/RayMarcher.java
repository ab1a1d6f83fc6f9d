package org.posebook.figure.draw.surface;

import java.util.Arrays;

/**
 * Follows rays from the viewer into a field. One ray at a time; what it met last is in the fields
 * {@link #depth} and {@link #group}.
 *
 * <p>Along a ray, a solid's distance can shrink no faster than the ray moves (times a factor for
 * first-order distances). So a solid is only asked again once it may have come near; until then the
 * bound stands in for it, which keeps every step on the safe side.
 */
final class RayMarcher {
  private static final int MOST_STEPS = 160;
  private static final double HIT = .0004;
  private static final double LEAST_STEP = .0006;

  /** A bundle of rays stops this far before the surface, in metres. */
  private static final double CLOSE = .001;

  private static final double SHORTER = .88;
  private static final double STEEPEST = 1.25;

  /** A bound can stand in for a distance this much further than any blend reaches, in metres. */
  private static final double BEYOND_BLENDS = .012;

  private static final double NOTHING = 1e9;

  private final Field field;
  final Tiles tiles;
  private final double[] bound;
  private final double[] kept;
  private final double[] exact;
  private final double[] own;
  private final double[] merged;
  private final int[] nearest;
  private final boolean[] present;
  private final int[] parent;
  private final double[] links;
  private final double floorX;
  private final double floorY;
  private final double floorZ;

  /** How near to the viewer the last ray met the surface, in metres. */
  double depth;

  /** The group that the last ray met, or −1. */
  int group;

  RayMarcher(Field field, Tiles tiles) {
    this.field = field;
    this.tiles = tiles;
    int groups = field.groups.size();
    bound = new double[field.solids()];
    kept = new double[field.solids()];
    exact = new double[groups];
    own = new double[groups];
    merged = new double[groups];
    nearest = new int[groups];
    present = new boolean[groups];
    parent = new int[groups];
    links = new double[groups * 5];
    for (int g = 0; g < groups; g++) {
      Group from = field.groups.get(g);
      exact[g] = from.reach + BEYOND_BLENDS;
      parent[g] = from.parent;
      links[g * 5] = from.linkX;
      links[g * 5 + 1] = from.linkY;
      links[g * 5 + 2] = from.linkZ;
      links[g * 5 + 3] = from.linkRadius;
      links[g * 5 + 4] = from.linkBlend;
    }
    floorX = field.view[1];
    floorY = field.view[4];
    floorZ = field.view[7];
  }

  /**
   * Follows a bundle of rays within {@code radius} around (x, y) in a tile until one of them may
   * come near the surface. Gives that depth, or {@code far} if none can meet it. Rays of the bundle
   * can then {@link #resume}.
   */
  double approach(int tile, double x, double y, double near, double far, double radius) {
    int[] list = tiles.lists[tile];
    double z = Math.min(near, tiles.nearest[tile]);
    double end = Math.max(far, tiles.farthest[tile]);
    double beside = STEEPEST * radius;
    start(list, z);
    for (int step = 0; step < MOST_STEPS && z > end; step++) {
      double d = distance(list, x, y, z) - beside;
      if (d < CLOSE) {
        keep(list, beside);
        return z;
      }
      z -= d * SHORTER;
    }
    keep(list, beside);
    return Math.max(z, end);
  }

  /** Of what the bundle's middle found out, what holds for all of its rays. */
  private void keep(int[] list, double beside) {
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      for (i += 2; i < end; i++) {
        kept[list[i]] = bound[list[i]] - beside;
      }
    }
  }

  /** Follows one ray of the bundle that has just approached, from where that stopped. */
  boolean resume(int tile, double x, double y, double near, double far) {
    int[] list = tiles.lists[tile];
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      for (i += 2; i < end; i++) {
        bound[list[i]] = kept[list[i]];
      }
    }
    return follow(list, x, y, near, Math.max(far, tiles.farthest[tile]), LEAST_STEP);
  }

  /**
   * Follows the ray through (x, y) in a tile from one depth to another, with steps of {@code
   * leastStep} or more; says whether it meets the surface there.
   */
  boolean cast(int tile, double x, double y, double near, double far, double leastStep) {
    int[] list = tiles.lists[tile];
    double z = Math.min(near, tiles.nearest[tile]);
    start(list, z);
    return follow(list, x, y, z, Math.max(far, tiles.farthest[tile]), leastStep);
  }

  private boolean follow(
      int[] list, double x, double y, double near, double end, double leastStep) {
    group = -1;
    if (list.length == 0) {
      return false;
    }
    double z = near;
    for (int step = 0; step < MOST_STEPS; step++) {
      double d = distance(list, x, y, z);
      if (d < HIT) {
        depth = z;
        group = nearestGroup(list);
        return true;
      }
      z -= Math.max(d * SHORTER, leastStep);
      if (z < end) {
        return false;
      }
    }
    return false;
  }

  /** The surface's normal at a place, into {@code out} from {@code at}. */
  void normal(int tile, double x, double y, double z, float[] out, int at) {
    int[] list = tiles.lists[tile];
    double h = .0012;
    reset(list);
    double a = distance(list, x + h, y - h, z - h);
    double b = distance(list, x - h, y - h, z + h);
    double c = distance(list, x - h, y + h, z - h);
    double e = distance(list, x + h, y + h, z + h);
    double nx = a - b - c + e;
    double ny = -a - b + c + e;
    double nz = -a + b - c + e;
    double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
    double scale = length > 0 ? 1 / length : 1;
    out[at] = (float) (nx * scale);
    out[at + 1] = (float) (ny * scale);
    out[at + 2] = (float) (nz * scale);
  }

  /** The solid of a group that lies nearest to a place. */
  int nearestSolid(int tile, int wanted, double x, double y, double z) {
    int[] list = tiles.lists[tile];
    int best = -1;
    double least = NOTHING;
    for (int i = 0; i < list.length; ) {
      int g = list[i++];
      int end = i + 1 + list[i];
      for (i++; i < end; i++) {
        if (g == wanted) {
          double d = field.distance(list[i], x, y, z);
          if (d < least) {
            least = d;
            best = list[i];
          }
        }
      }
    }
    return best;
  }

  private void start(int[] list, double z) {
    Arrays.fill(present, false);
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      present[list[i]] = true;
      nearest[list[i]] = list[i + 2];
      for (i += 2; i < end; i++) {
        int o = list[i] * 7;
        double front = Math.max(field.capsules[o + 2], field.capsules[o + 5]);
        bound[list[i]] = z - front - field.capsules[o + 6] - STEEPEST * z;
      }
    }
  }

  private void reset(int[] list) {
    Arrays.fill(present, false);
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      present[list[i]] = true;
      nearest[list[i]] = list[i + 2];
      for (i += 2; i < end; i++) {
        bound[list[i]] = -NOTHING;
      }
    }
  }

  private double distance(int[] list, double x, double y, double z) {
    for (int i = 0; i < list.length; ) {
      int g = list[i];
      int end = i + 2 + list[i + 1];
      double d = grouped(list, i + 2, end, g, x, y, z);
      own[g] = d;
      merged[g] = d;
      i = end;
    }
    double least = NOTHING;
    for (int i = 0; i < list.length; i += 2 + list[i + 1]) {
      int g = list[i];
      double d = merged[g];
      int up = parent[g];
      if (up < 0 || !present[up]) {
        least = Math.min(least, d);
      } else {
        merged[up] = Field.blended(merged[up], d, linkBlend(g, x, y, z));
      }
    }
    return Math.max(least, -(floorX * x + floorY * y + floorZ * z));
  }

  /**
   * The distance of one group. Slices of the trunk come first in their group and blend little, so
   * those further than the one that was nearest last time by more than that cannot matter.
   */
  private double grouped(int[] list, int from, int end, int g, double x, double y, double z) {
    Field f = field;
    double d = NOTHING;
    double reached = NOTHING;
    double least = NOTHING;
    double far = exact[g];
    int first = nearest[g];
    if (f.types[first] == Primitives.SECTION && bound[first] + STEEPEST * z < far) {
      reached = asked(f, first, x, y, z);
    }
    for (int i = from; i < end; i++) {
      int s = list[i];
      double e = bound[s] + STEEPEST * z;
      if (f.types[s] == Primitives.SECTION) {
        if (s == first && reached < NOTHING) {
          e = reached;
        } else if (e > reached + 1.3 * f.blends[s]) {
          continue;
        } else if (e < far) {
          e = asked(f, s, x, y, z);
        }
        if (e < least) {
          least = e;
          nearest[g] = s;
        }
      } else if (e < far) {
        e = asked(f, s, x, y, z);
      }
      d = Field.blended(d, e, f.blends[s]);
    }
    return d;
  }

  private double asked(Field f, int s, double x, double y, double z) {
    double e =
        Primitives.distance(f.types[s], f.numbers, s * Primitives.STRIDE, f.tables[s], x, y, z);
    bound[s] = e - STEEPEST * z;
    return e;
  }

  /** Full blend up to 40 % of the link's radius, none beyond it. */
  private double linkBlend(int g, double x, double y, double z) {
    int o = g * 5;
    double dx = x - links[o];
    double dy = y - links[o + 1];
    double dz = z - links[o + 2];
    double r = Math.sqrt(dx * dx + dy * dy + dz * dz) / links[o + 3];
    if (r >= 1) {
      return 0;
    }
    double u = r < .4 ? 1 : 1 - (r - .4) / .6;
    return links[o + 4] * u * u * (3 - 2 * u);
  }

  private int nearestGroup(int[] list) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < list.length; i += 2 + list[i + 1]) {
      if (own[list[i]] < least) {
        least = own[list[i]];
        best = list[i];
      }
    }
    return best;
  }
}
