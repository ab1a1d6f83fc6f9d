package org.posebook.figure.draw;

import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Grid;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Sight;

/**
 * Takes away what shows of a limb only as a sliver between a nearer part and the paper: its outline
 * would run so close beside the other that both print as one blot.
 */
final class Slivers {
  /** What is narrower than this is a sliver, in metres: about one line's width in print. */
  private static final double WIDTH = .0085;

  /** How broad on average a piece between two slivers is that goes with them, in metres. */
  private static final double REMAINS = .014;

  private final Sight sight;
  private final Field field;
  private final Grid grid;
  private final boolean[] slivers;

  private Slivers(Sight sight) {
    this.sight = sight;
    field = sight.field();
    grid = sight.grid();
    slivers = new boolean[grid.size()];
  }

  static void erase(Sight sight) {
    Slivers found = new Slivers(sight);
    int columns = sight.grid().columns();
    for (int o = columns; o < found.slivers.length; o++) {
      found.mark(o, o - 1);
      found.mark(o, o - columns);
    }
    boolean any = false;
    for (int o = 0; o < found.slivers.length; o++) {
      if (found.slivers[o]) {
        any = true;
        sight.erase(o);
      }
    }
    if (any) {
      found.eraseRemains();
    }
  }

  /** Erases what is left between two slivers if it is hardly broader than they are. */
  private void eraseRemains() {
    boolean[] seen = new boolean[grid.size()];
    int[] region = new int[grid.size()];
    int columns = grid.columns();
    int[] beside = {-1, 1, -columns, columns};
    for (int start = 0; start < seen.length; start++) {
      int group = sight.group[start];
      if (seen[start] || group < 0 || !isLimb(group)) {
        continue;
      }
      region[0] = start;
      seen[start] = true;
      int size = 1;
      int[] box = {columns, grid.rows(), 0, 0};
      boolean beganAsSliver = false;
      for (int head = 0; head < size; head++) {
        int o = region[head];
        int row = o / columns;
        box[0] = Math.min(box[0], o % columns);
        box[1] = Math.min(box[1], row);
        box[2] = Math.max(box[2], o % columns);
        box[3] = Math.max(box[3], row);
        for (int side : beside) {
          beganAsSliver |= slivers[o + side];
          if (sight.group[o + side] == group && !seen[o + side]) {
            seen[o + side] = true;
            region[size++] = o + side;
          }
        }
      }
      double length = StrictMath.hypot(box[2] - box[0] + 1.0, box[3] - box[1] + 1.0);
      if (beganAsSliver && size * grid.pixel() / length < REMAINS) {
        for (int k = 0; k < size; k++) {
          sight.erase(region[k]);
        }
      }
    }
  }

  private void mark(int a, int b) {
    int ga = sight.group[a];
    int gb = sight.group[b];
    if (ga != gb && ga >= 0 && gb >= 0 && isApart(ga, gb)) {
      boolean nearA = sight.depth[a] > sight.depth[b];
      markBehind(nearA ? a : b, nearA ? b : a);
    }
  }

  /** Whether the two can only lie behind each other: neither grows out of the other. */
  private boolean isApart(int one, int other) {
    return isLimb(one)
        && isLimb(other)
        && field.side(one) != field.side(other)
        && field.parent(one) != other
        && field.parent(other) != one;
  }

  private boolean isLimb(int group) {
    Part part = field.part(group);
    return part == Part.TORSO
        || part == Part.UPPER_ARM
        || part == Part.FOREARM
        || part == Part.THIGH
        || part == Part.SHANK;
  }

  /** Goes straight away from the nearer part's outline; marks what is passed if paper follows. */
  private void markBehind(int near, int far) {
    double dx = sight.normal(near, 0);
    double dy = sight.normal(near, 1);
    double length = Math.sqrt(dx * dx + dy * dy);
    if (length < .5) {
      return;
    }
    int row = far / grid.columns();
    double x = grid.x(far % grid.columns());
    double y = grid.y(row);
    int steps = (int) Math.floor(2 * WIDTH / grid.pixel());
    int[] passed = new int[steps];
    for (int k = 0; k < steps; k++) {
      double way = k * grid.pixel() / 2 / length;
      int pixel = grid.at(x + dx * way, y + dy * way);
      if (pixel < 0 || sight.group[pixel] < 0) {
        for (int i = 0; i < k; i++) {
          slivers[passed[i]] = true;
        }
        return;
      }
      if (sight.group[pixel] != sight.group[far]) {
        return;
      }
      passed[k] = pixel;
    }
  }
}
