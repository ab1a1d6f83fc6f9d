package org.posebook.figure.draw;

import java.util.List;

/** How far shapes reach: exact for lines, within a hair for curves. */
final class Bounding {
  private static final int STEPS = 8;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;
  private double x;
  private double y;

  private Bounding() {}

  static Figure.Bounds of(List<Shape> shapes) {
    Bounding box = new Bounding();
    for (Shape shape : shapes) {
      switch (shape) {
        case Shape.Fill fill -> fill.path().visit(box::step);
        case Shape.Stroke stroke -> stroke.path().visit(box::step);
        case Shape.Patch patch -> patch.layers().forEach(b -> b.path().visit(box::step));
      }
    }
    if (box.left > box.right) {
      return new Figure.Bounds(0, 0, 0, 0);
    }
    return new Figure.Bounds(
        (int) Math.floor(box.left),
        (int) Math.floor(box.top),
        (int) Math.ceil(box.right),
        (int) Math.ceil(box.bottom));
  }

  private void step(Path.Step step, int[] n, int at) {
    switch (step) {
      case MOVE, LINE -> reach(n[at], n[at + 1]);
      case CURVE -> {
        double fromX = x;
        double fromY = y;
        for (int k = 1; k <= STEPS; k++) {
          double t = (double) k / STEPS;
          reach(
              bezier(fromX, n[at], n[at + 2], n[at + 4], t),
              bezier(fromY, n[at + 1], n[at + 3], n[at + 5], t));
        }
      }
      case CLOSE -> {}
    }
  }

  static double bezier(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }

  private void reach(double toX, double toY) {
    x = toX;
    y = toY;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
}
