package org.posebook.figure.draw;

import java.util.EnumMap;
import java.util.Map;

/** Measures the filled shapes of a figure. */
final class Measure {
  private static final int STEPS = 6;

  private double area;
  private double startX;
  private double startY;
  private double x;
  private double y;

  /** The greatest distance that closing an outline of curves has to bridge. */
  private double widestGap;

  private boolean curved;

  /** The filled area of each tint's role in square millimetres of body, holes counted as filled. */
  static Map<Tint.Role, Double> areas(Figure figure) {
    Map<Tint.Role, Double> areas = new EnumMap<>(Tint.Role.class);
    for (Shape shape : figure.shapes()) {
      if (shape instanceof Shape.Fill fill) {
        areas.merge(fill.tint().role(), Math.abs(of(fill.path()).area) / 200, Double::sum);
      }
    }
    return areas;
  }

  /** The widest gap in tenths of a millimetre. */
  static double widestGap(Path path) {
    return of(path).widestGap;
  }

  private static Measure of(Path path) {
    Measure measure = new Measure();
    path.visit(measure::step);
    return measure;
  }

  private void step(Path.Step step, int[] n, int at) {
    switch (step) {
      case MOVE -> {
        startX = n[at];
        startY = n[at + 1];
        x = startX;
        y = startY;
        curved = false;
      }
      case LINE -> go(n[at], n[at + 1]);
      case CURVE -> {
        curved = true;
        double fromX = x;
        double fromY = y;
        for (int k = 1; k <= STEPS; k++) {
          double t = (double) k / STEPS;
          go(
              Bounding.bezier(fromX, n[at], n[at + 2], n[at + 4], t),
              Bounding.bezier(fromY, n[at + 1], n[at + 3], n[at + 5], t));
        }
      }
      case CLOSE -> {
        if (curved) {
          widestGap = Math.max(widestGap, StrictMath.hypot(x - startX, y - startY));
        }
        go(startX, startY);
      }
    }
  }

  private void go(double toX, double toY) {
    area += x * toY - toX * y;
    x = toX;
    y = toY;
  }
}
