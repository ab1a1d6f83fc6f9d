package org.posebook.figure.draw.surface;

import java.util.Arrays;

/**
 * Which solids a ray through each tile of 8 × 8 pixels can meet: a flat list for each tile of
 * group, number of solids, solids; children stand before their parents. Far from every solid there
 * is none.
 */
final class Tiles {
  static final int SIDE = 8;

  private final int across;
  private final int down;
  final int[][] lists;

  /** Where rays of a tile start and stop, in metres towards the viewer. */
  final double[] nearest;

  final double[] farthest;

  Tiles(Field field, Grid grid) {
    across = (grid.columns() + SIDE - 1) / SIDE;
    down = (grid.rows() + SIDE - 1) / SIDE;
    lists = new int[across * down][];
    nearest = new double[across * down];
    farthest = new double[across * down];
    int[] scratch = new int[field.solids() + 2 * field.groups.size()];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        fill(field, grid, column, row, scratch);
      }
    }
  }

  int at(double column, double row) {
    int i = Math.clamp((long) Math.floor((column + .5) / SIDE), 0, across - 1);
    int j = Math.clamp((long) Math.floor((row + .5) / SIDE), 0, down - 1);
    return j * across + i;
  }

  private void fill(Field field, Grid grid, int column, int row, int[] scratch) {
    double x = grid.left() + (column + .5) * SIDE * grid.pixel();
    double y = grid.bottom() + (row + .5) * SIDE * grid.pixel();
    double half = SIDE * grid.pixel() * .708;
    double top = -Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    int used = 0;
    for (int g = field.groups.size() - 1; g >= 0; g--) {
      Group group = field.groups.get(g);
      int head = used;
      used += 2;
      for (int solid : group.solids) {
        double reach = field.capsules[solid * 7 + 6];
        if (beside(field.capsules, solid * 7, x, y) < reach + group.reach + half + .002) {
          scratch[used++] = solid;
          double a = field.capsules[solid * 7 + 2];
          double b = field.capsules[solid * 7 + 5];
          top = Math.max(top, Math.max(a, b) + reach);
          bottom = Math.min(bottom, Math.min(a, b) - reach);
        }
      }
      if (used == head + 2) {
        used = head;
      } else {
        scratch[head] = g;
        scratch[head + 1] = used - head - 2;
      }
    }
    int tile = row * across + column;
    lists[tile] = Arrays.copyOf(scratch, used);
    nearest[tile] = top + .03;
    farthest[tile] = bottom - .01;
  }

  /** The distance on the page from a point to a capsule's axis. */
  private static double beside(double[] c, int o, double x, double y) {
    double bx = c[o + 3] - c[o];
    double by = c[o + 4] - c[o + 1];
    double l2 = bx * bx + by * by;
    double t = l2 > 0 ? ((x - c[o]) * bx + (y - c[o + 1]) * by) / l2 : 0;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    double ex = x - c[o] - bx * t;
    double ey = y - c[o + 1] - by * t;
    return Math.sqrt(ex * ex + ey * ey);
  }
}
