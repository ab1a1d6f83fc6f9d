package org.posebook.figure.draw.surface;

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
  private static final double SHORTER = .88;
  private static final double STEEPEST = 1.25;

  /** A bound above this can stand in for the distance: no blend reaches so far, in metres. */
  private static final double FAR = .085;

  private static final double NOTHING = 1e9;

  private final Field field;
  final Tiles tiles;
  private final double[] bound;
  private final double[] own;
  private final double[] merged;
  private final double[] groupBlend;
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
    own = new double[groups];
    merged = new double[groups];
    groupBlend = new double[groups];
    parent = new int[groups];
    links = new double[groups * 5];
    for (int g = 0; g < groups; g++) {
      Field.Group from = field.groups.get(g);
      groupBlend[g] = from.blend;
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

  /** Follows the ray through (x, y) in a tile; says whether it meets the surface. */
  boolean cast(int tile, double x, double y) {
    int[] list = tiles.lists[tile];
    group = -1;
    if (list.length == 0) {
      return false;
    }
    double z = tiles.nearest[tile];
    double end = tiles.farthest[tile];
    start(list, z);
    for (int step = 0; step < MOST_STEPS; step++) {
      double d = distance(list, x, y, z);
      if (d < HIT) {
        depth = z;
        group = nearestGroup(list);
        return true;
      }
      z -= Math.max(d * SHORTER, LEAST_STEP);
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
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      for (i += 2; i < end; i++) {
        int o = list[i] * 7;
        double front = Math.max(field.capsules[o + 2], field.capsules[o + 5]);
        bound[list[i]] = z - front - field.capsules[o + 6] - STEEPEST * z;
      }
    }
  }

  private void reset(int[] list) {
    for (int i = 0; i < list.length; ) {
      int end = i + 2 + list[i + 1];
      for (i += 2; i < end; i++) {
        bound[list[i]] = -NOTHING;
      }
    }
  }

  private double distance(int[] list, double x, double y, double z) {
    Field f = field;
    double[] numbers = f.numbers;
    for (int i = 0; i < list.length; ) {
      int g = list[i];
      int end = i + 2 + list[i + 1];
      double d = NOTHING;
      for (i += 2; i < end; i++) {
        int s = list[i];
        double e = bound[s] + STEEPEST * z;
        if (e < FAR) {
          e = Primitives.distance(f.types[s], numbers, s * Primitives.STRIDE, f.tables[s], x, y, z);
          bound[s] = e - STEEPEST * z;
        }
        d = Field.blended(d, e, f.blends[s]);
      }
      own[g] = d;
      merged[g] = d;
    }
    double least = NOTHING;
    for (int i = 0; i < list.length; i += 2 + list[i + 1]) {
      int g = list[i];
      double d = merged[g];
      int up = parent[g];
      if (up < 0 || !listed(list, up)) {
        least = Math.min(least, d);
      } else if (d > FAR && merged[up] > FAR) {
        merged[up] = Math.min(merged[up], d);
      } else {
        merged[up] = Field.blended(merged[up], d, linkBlend(g, x, y, z));
      }
    }
    return Math.max(least, -(floorX * x + floorY * y + floorZ * z));
  }

  private static boolean listed(int[] list, int wanted) {
    for (int i = 0; i < list.length; i += 2 + list[i + 1]) {
      if (list[i] == wanted) {
        return true;
      }
    }
    return false;
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
