package org.posebook.figure.draw;

import java.util.function.UnaryOperator;
import org.posebook.figure.draw.trace.Chain;
import org.posebook.figure.draw.trace.Cracks;
import org.posebook.figure.draw.trace.CurveFit;
import org.posebook.figure.draw.trace.Islands;
import org.posebook.figure.draw.trace.PlanarMap;

/** Outlines of where a value on a grid of pixels exceeds a threshold. */
final class Regions {
  private static final int SMOOTHING = 6;

  private Regions() {}

  /**
   * The outline of all that lies above the threshold.
   *
   * @param least islands of fewer pixels are left out
   * @param most how far curves may stray, in millimetres of body
   * @param onPage from points between pixels to millimetres of body on the page
   */
  static Path above(
      float[] values,
      int columns,
      double threshold,
      int least,
      double most,
      UnaryOperator<double[]> onPage) {
    Path.Builder path = new Path.Builder();
    int[] box = box(values, columns, threshold);
    if (box[2] < box[0]) {
      return path.build();
    }
    int width = box[2] - box[0] + 1;
    int height = box[3] - box[1] + 1;
    float[] part = new float[width * height];
    byte[] labels = new byte[part.length];
    for (int o = 0; o < part.length; o++) {
      part[o] = values[(box[1] + o / width) * columns + box[0] + o % width];
      labels[o] = (byte) (part[o] > threshold ? 1 : 0);
    }
    Islands.merge(width, height, labels, least);
    PlanarMap map = new PlanarMap(width, height, labels, new Level(part, threshold), SMOOTHING);
    for (int[] loop : map.loops(l -> l == 1)) {
      boolean connected = false;
      for (int half : loop) {
        Chain chain = map.chains().get(half / 2);
        double[] points = chain.points.clone();
        for (int k = 0; k < points.length; k += 2) {
          points[k] += box[0];
          points[k + 1] += box[1];
        }
        double[] curves = CurveFit.fit(onPage.apply(points), most, chain.closed);
        path.curves(curves, half % 2 == 1, connected);
        connected = true;
      }
      path.close();
    }
    return path.build();
  }

  /** The pixels around all that lies above the threshold: first and last column and row. */
  private static int[] box(float[] values, int columns, double threshold) {
    int rows = values.length / columns;
    int[] box = {columns, rows, -1, -1};
    for (int o = 0; o < values.length; o++) {
      if (values[o] > threshold) {
        box[0] = Math.min(box[0], Math.max(0, o % columns - 1));
        box[1] = Math.min(box[1], Math.max(0, o / columns - 1));
        box[2] = Math.max(box[2], Math.min(columns - 1, o % columns + 1));
        box[3] = Math.max(box[3], Math.min(rows - 1, o / columns + 1));
      }
    }
    return box;
  }

  /** Borders lie where the value, taken to change evenly, reaches the threshold. */
  private static final class Level implements Cracks {
    private final float[] values;
    private final double threshold;

    Level(float[] values, double threshold) {
      this.values = values;
      this.threshold = threshold;
    }

    @Override
    public double weight(int a, int b, boolean vertical) {
      return 0;
    }

    @Override
    public boolean far(int a, int b) {
      return false;
    }

    @Override
    public double crossing(int a, int b, boolean vertical) {
      double from = values[a];
      double to = values[b];
      return Math.abs(from - to) < 1e-6
          ? .5
          : Math.clamp((from - threshold) / (from - to), .03, .97);
    }
  }
}
