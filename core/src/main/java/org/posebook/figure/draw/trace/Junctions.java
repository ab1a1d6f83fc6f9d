package org.posebook.figure.draw.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds chains that go straight on through a junction and smooths them as one line, so that an
 * outline has no kink where another line ends on it.
 */
final class Junctions {
  /** How many points beyond a junction are looked at: as far as smoothing reaches. */
  private static final int CONTEXT = 18;

  /** Directions at a junction are taken over this many points. */
  private static final int WINDOW = 6;

  /** The cosine between two directions that still counts as straight on. */
  private static final double STRAIGHT = -.75;

  /** The same where only two of the chains are drawn as lines. */
  private static final double LINE_STRAIGHT = -.4;

  private final List<Walk> walks;
  private final int smoothing;

  /** For each end (twice the chain, and one more for its end) the end that goes on, or −1. */
  private final int[] partner;

  Junctions(List<Walk> walks, int smoothing) {
    this.walks = walks;
    this.smoothing = smoothing;
    partner = new int[walks.size() * 2];
    Arrays.fill(partner, -1);
    Map<Integer, List<Integer>> nodes = new TreeMap<>();
    for (int k = 0; k < partner.length; k++) {
      Walk walk = walks.get(k / 2);
      if (!walk.closed) {
        nodes.computeIfAbsent(walk.node(k % 2), n -> new ArrayList<>()).add(k);
      }
    }
    nodes.values().forEach(this::pair);
    for (int k = 0; k < partner.length; k++) {
      if (partner[k] > k) {
        settle(k, nodes.getOrDefault(walks.get(k / 2).node(k % 2), List.of()));
      }
    }
  }

  private void pair(List<Integer> ends) {
    List<Integer> lines = ends.stream().filter(e -> walks.get(e / 2).hasLine()).toList();
    if (ends.size() > 2 && lines.size() == 2 && pairStraightest(lines, LINE_STRAIGHT)) {
      return;
    }
    List<Integer> open = new ArrayList<>(ends);
    while (open.size() > 1 && pairStraightest(open, STRAIGHT)) {
      open.removeIf(e -> partner[e] >= 0);
    }
  }

  private boolean pairStraightest(List<Integer> ends, double most) {
    int first = -1;
    int second = -1;
    double least = most;
    for (int a : ends) {
      for (int b : ends) {
        if (a < b) {
          double cosine = cosine(direction(a), direction(b));
          if (cosine < least) {
            least = cosine;
            first = a;
            second = b;
          }
        }
      }
    }
    if (first >= 0) {
      partner[first] = second;
      partner[second] = first;
    }
    return first >= 0;
  }

  /** From a junction into a chain. */
  private double[] direction(int end) {
    Walk walk = walks.get(end / 2);
    int k = Math.min(WINDOW, walk.size() - 1);
    return new double[] {
      walk.from(end % 2, k, 0) - walk.from(end % 2, 0, 0),
      walk.from(end % 2, k, 1) - walk.from(end % 2, 0, 1)
    };
  }

  private static double cosine(double[] a, double[] b) {
    double lengths = (a[0] * a[0] + a[1] * a[1]) * (b[0] * b[0] + b[1] * b[1]);
    return lengths > 0 ? (a[0] * b[0] + a[1] * b[1]) / Math.sqrt(lengths) : 0;
  }

  /** Places a junction on the smoothed line through it, and notes the line's direction there. */
  private void settle(int end, List<Integer> all) {
    int other = partner[end];
    Numbers line = new Numbers();
    double[] before = inwards(end);
    for (int k = before.length - 2; k >= 0; k -= 2) {
      line.add(before[k], before[k + 1]);
    }
    double[] after = inwards(other);
    line.add((before[0] + after[0]) / 2, (before[1] + after[1]) / 2);
    for (double value : after) {
      line.add(value);
    }
    double[] smooth = Smoothing.smooth(line.toArray(), false, smoothing);
    int middle = before.length;
    double x = 0;
    double y = 0;
    int reach = Math.min(WINDOW, Math.min(before.length, after.length) / 2);
    for (int k = 1; k <= reach; k++) {
      x += (smooth[middle - 2 * k] - smooth[middle + 2 * k]) / k;
      y += (smooth[middle + 1 - 2 * k] - smooth[middle + 1 + 2 * k]) / k;
    }
    double length = Math.sqrt(x * x + y * y);
    if (length > 0) {
      walks.get(end / 2).tangents[end % 2] = new double[] {x / length, y / length};
      walks.get(other / 2).tangents[other % 2] = new double[] {-x / length, -y / length};
    }
    for (int e : all) {
      Walk walk = walks.get(e / 2);
      int i = e % 2 == 0 ? 0 : walk.size() - 1;
      walk.points[2 * i] = smooth[middle];
      walk.points[2 * i + 1] = smooth[middle + 1];
    }
  }

  /** The points from a junction into a chain and on through further junctions, without it. */
  private double[] inwards(int end) {
    Numbers result = new Numbers();
    int at = end;
    while (at >= 0 && result.size() < 2 * CONTEXT) {
      Walk walk = walks.get(at / 2);
      for (int k = 1; k < walk.size() - 1 && result.size() < 2 * CONTEXT; k++) {
        result.add(walk.from(at % 2, k, 0), walk.from(at % 2, k, 1));
      }
      int far = at ^ 1;
      at = partner[far];
      if (at == end || walk.size() < 3) {
        break;
      }
    }
    if (result.size() == 0) {
      Walk walk = walks.get(end / 2);
      result.add(walk.from(end % 2, 1, 0), walk.from(end % 2, 1, 1));
    }
    return result.toArray();
  }

  /** A chain's points, smoothed together with what goes on beyond its ends. */
  double[] smoothed(int chain) {
    Walk walk = walks.get(chain);
    if (walk.closed) {
      return Smoothing.smooth(walk.points, true, smoothing);
    }
    Numbers line = new Numbers();
    int start = 0;
    if (partner[2 * chain] >= 0) {
      double[] before = inwards(partner[2 * chain]);
      for (int k = before.length - 2; k >= 0; k -= 2) {
        line.add(before[k], before[k + 1]);
      }
      start = before.length;
    }
    for (double value : walk.points) {
      line.add(value);
    }
    if (partner[2 * chain + 1] >= 0) {
      for (double value : inwards(partner[2 * chain + 1])) {
        line.add(value);
      }
    }
    double[] smooth = Smoothing.smooth(line.toArray(), false, smoothing);
    double[] result = Arrays.copyOfRange(smooth, start, start + walk.points.length);
    int last = walk.points.length - 2;
    System.arraycopy(walk.points, 0, result, 0, 2);
    System.arraycopy(walk.points, last, result, last, 2);
    return result;
  }
}
