package org.posebook.figure.draw;

/** A place in the world, or a direction: metres, y up, the floor at y = 0. */
public record Point(double x, double y, double z) {
  double[] toArray() {
    return new double[] {x, y, z};
  }
}
