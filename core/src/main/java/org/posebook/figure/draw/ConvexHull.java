package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The convex outline of points in the plane (Andrew's monotone chain, 1979). */
final class ConvexHull {
  private ConvexHull() {}

  static List<double[]> of(List<double[]> points) {
    List<double[]> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
    List<double[]> hull = half(sorted);
    List<double[]> other = half(sorted.reversed());
    hull.addAll(other);
    return hull;
  }

  private static List<double[]> half(List<double[]> points) {
    List<double[]> chain = new ArrayList<>();
    for (double[] p : points) {
      while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), p) <= 0) {
        chain.removeLast();
      }
      chain.add(p);
    }
    chain.removeLast();
    return chain;
  }

  private static double turn(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }
}
