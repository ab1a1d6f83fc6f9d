package org.posebook.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.posebook.figure.draw.surface.Grid;
import org.posebook.figure.draw.surface.Sight;

/**
 * What lies low over the floor, seen from below: it gives the contact shadow, which grounds the
 * figure, and the footprint that a mat must hold.
 */
final class Floor {
  /** The camera under the floor: its x is the world's x, its y the world's z, towards it down. */
  static final double[] FROM_BELOW = {1, 0, 0, 0, 0, 1, 0, -1, 0};

  static final double PIXEL = .011;

  /** The shadow's bands: whatever is lower than this, in metres; and its share of the darkness. */
  private static final double[] LOWER_THAN = {.10, .035};

  private static final float HIGH = .14f;

  /** Nothing higher over the floor matters. */
  static final double FARTHEST = -.13;

  private final Sight sight;
  private final float[] height;

  Floor(Sight fromBelow) {
    sight = fromBelow;
    height = new float[sight.grid().size()];
    for (int o = 0; o < height.length; o++) {
      height[o] = sight.group[o] >= 0 ? -sight.depth[o] : HIGH;
    }
  }

  /** The footprint in metres: least x, least z, greatest x, greatest z; empty if nothing is low. */
  double[] footprint() {
    Grid grid = sight.grid();
    double[] box = {1e9, 1e9, -1e9, -1e9};
    for (int o = 0; o < height.length; o++) {
      if (height[o] < LOWER_THAN[0]) {
        int row = o / grid.columns();
        double x = grid.x(o % grid.columns());
        double z = grid.y(row);
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], z);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], z);
      }
    }
    return box[2] < box[0] ? new double[0] : box;
  }

  /** Adds the contact shadow as {@code view} sees it. */
  void addShadow(List<Shape> shapes, double[] view) {
    Grid grid = sight.grid();
    float[] low = new float[height.length];
    for (int o = 0; o < low.length; o++) {
      low[o] = -height[o];
    }
    List<Shape.Fill> layers = new ArrayList<>();
    for (double most : LOWER_THAN) {
      Path path = Regions.above(low, grid.columns(), -most, 8, 2, p -> onFloor(p, grid, view));
      if (!path.isEmpty()) {
        layers.add(new Shape.Fill(path, Tint.of(Tint.Role.SHADOW)));
      }
    }
    if (!layers.isEmpty()) {
      shapes.add(new Shape.Patch(layers));
    }
  }

  private static double[] onFloor(double[] points, Grid grid, double[] view) {
    double[] result = new double[points.length];
    for (int k = 0; k < points.length; k += 2) {
      double x = grid.left() + points[k] * grid.pixel();
      double z = grid.bottom() + points[k + 1] * grid.pixel();
      result[k] = (view[0] * x + view[2] * z) * 1000;
      result[k + 1] = -(view[3] * x + view[5] * z) * 1000;
    }
    return result;
  }
}
