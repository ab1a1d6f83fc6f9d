package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.posebook.figure.draw.trace.Chain;
import org.posebook.figure.draw.trace.CurveFit;

/**
 * A chain's curves, cut where the line's class changes. Weights are averaged along the chain first,
 * so a loose end thins out in steps.
 */
final class Strokes {
  private static final int AVERAGED = 5;
  private static final int SHORTEST = 12;
  private static final int TAPER = 16;
  private static final double CRUMB = .034;

  /** A crease with two loose ends is a fold of flesh only if it is longer than this, in metres. */
  private static final double FOLD = .07;

  /** Chains that end loose and are shorter than this many cracks are noise. */
  private static final int SPUR = 7;

  /** Lines, and the least weight of each. */
  private static final LineClass[] LINES = LineClass.values();

  /** A closed line round less than this many cracks is noise. */
  private static final int SPECK = 20;

  private static final double[] LEAST = {6.1, 4.6, 3.2, 1.0};

  /** The first point, and then six numbers for each curve. */
  final double[] curves;

  private final int[] classes;
  private final int[] runs;
  private final int[] cuts;

  /** Fits a chain's points, which have been moved to millimetres of body. */
  Strokes(Chain chain, double[] points, double pixel, double most) {
    classes = classes(chain, pixel);
    runs = runs(classes);
    cuts = new int[runs.length];
    int last = chain.size() - 1;
    for (int k = 0; k < runs.length; k++) {
      boolean end = k == 0 || k == runs.length - 1;
      cuts[k] = k == 0 ? 0 : end ? last : runs[k] + (chain.closed ? 0 : 1);
    }
    double[] start = flipped(chain.startTangent);
    double[] end = flipped(chain.endTangent);
    curves =
        runs.length == 2
            ? CurveFit.fit(points, most, chain.closed, start, end)
            : CurveFit.fit(points, most, cuts, chain.closed, start, end);
    if (runs.length == 2) {
      cuts[0] = 0;
      cuts[1] = (curves.length - 2) / 6;
    }
  }

  /** A direction on the page, where y goes down. */
  private static double[] flipped(double[] tangent) {
    return tangent.length == 0 ? tangent : new double[] {tangent[0], -tangent[1]};
  }

  /** Adds the chain's lines to a list; pale ones are weaker, without the finest. */
  void addTo(List<Shape> shapes, Tint tint, boolean pale) {
    for (int k = 0; k + 1 < runs.length; k++) {
      int c = classes[runs[k]];
      if (c >= 0 && cuts[k + 1] > cuts[k] && !(pale && LINES[c] == LineClass.EDGE)) {
        int from = cuts[k] * 6;
        double[] part = new double[cuts[k + 1] * 6 - from + 2];
        System.arraycopy(curves, from, part, 0, part.length);
        LineClass line = LINES[c];
        Path path = new Path.Builder().curves(part, false, false).build();
        shapes.add(new Shape.Stroke(path, pale ? line.weaker() : line, tint));
      }
    }
  }

  /** For each crack the place of its line in {@link #LINES}, −1 for no line. */
  private static int[] classes(Chain chain, double pixel) {
    int n = chain.weights.length;
    double[] averaged = new double[n];
    double most = 0;
    for (int i = 0; i < n; i++) {
      averaged[i] = average(chain, i);
      most = Math.max(most, averaged[i]);
    }
    boolean spur = (chain.looseStart || chain.looseEnd) && n + 1 < SPUR;
    boolean crumb = n * pixel < CRUMB && most < BodyCracks.CREASE && !chain.closed;
    boolean fold = chain.looseStart && chain.looseEnd && n * pixel < FOLD;
    boolean speck = chain.closed && !chain.isBorder() && n < SPECK;
    boolean none =
        most < 1.2 || fold || speck || (!chain.isBorder() && !chain.closed && (spur || crumb));
    int[] classes = new int[n];
    for (int i = 0; i < n; i++) {
      int c = 0;
      while (c < LEAST.length && averaged[i] < LEAST[c]) {
        c++;
      }
      classes[i] = none || c == LEAST.length ? -1 : c;
    }
    settle(classes);
    return classes;
  }

  private static double average(Chain chain, int i) {
    int n = chain.weights.length;
    double sum = 0;
    int count = 0;
    for (int q = i - AVERAGED; q <= i + AVERAGED; q++) {
      if (q >= 0 && q < n) {
        sum += chain.weights[q];
        count++;
      } else if (chain.closed) {
        sum += chain.weights[Math.floorMod(q, n)];
        count++;
      } else if (q < 0 ? chain.looseStart : chain.looseEnd) {
        count++;
      }
    }
    return sum / count * Math.min(taper(chain.looseStart, i), taper(chain.looseEnd, n - 1 - i));
  }

  /** A loose end starts thin and reaches its full width within {@link #TAPER} cracks. */
  private static double taper(boolean loose, int cracks) {
    return loose ? Math.min(1, .25 + (cracks + 1.0) / TAPER) : 1;
  }

  /** Gives runs that are too short to see the class of the longer run beside them. */
  private static void settle(int[] classes) {
    boolean changed = true;
    while (changed) {
      changed = false;
      int[] runs = runs(classes);
      int shortest = -1;
      for (int k = 0; k + 1 < runs.length && runs.length > 2; k++) {
        int length = runs[k + 1] - runs[k];
        if (length < SHORTEST && (shortest < 0 || length < runs[shortest + 1] - runs[shortest])) {
          shortest = k;
        }
      }
      if (shortest >= 0) {
        int before = shortest > 0 ? runs[shortest] - runs[shortest - 1] : 0;
        int after = shortest + 2 < runs.length ? runs[shortest + 2] - runs[shortest + 1] : 0;
        int c = before >= after ? classes[runs[shortest] - 1] : classes[runs[shortest + 1]];
        Arrays.fill(classes, runs[shortest], runs[shortest + 1], c);
        changed = true;
      }
    }
  }

  /** Where each run of equal classes starts, and the end. */
  private static int[] runs(int[] classes) {
    List<Integer> runs = new ArrayList<>();
    runs.add(0);
    for (int i = 1; i < classes.length; i++) {
      if (classes[i] != classes[i - 1]) {
        runs.add(i);
      }
    }
    runs.add(classes.length);
    return runs.stream().mapToInt(Integer::intValue).toArray();
  }
}
