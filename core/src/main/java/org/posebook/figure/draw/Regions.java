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
    byte[] labels = new byte[values.length];
    for (int o = 0; o < values.length; o++) {
      labels[o] = (byte) (values[o] > threshold ? 1 : 0);
    }
    int rows = values.length / columns;
    Islands.merge(columns, rows, labels, least);
    PlanarMap map = new PlanarMap(columns, rows, labels, new Level(values, threshold), SMOOTHING);
    Path.Builder path = new Path.Builder();
    for (int[] loop : map.loops(l -> l == 1)) {
      boolean connected = false;
      for (int half : loop) {
        Chain chain = map.chains().get(half / 2);
        double[] curves = CurveFit.fit(onPage.apply(chain.points), most, chain.closed);
        path.curves(curves, half % 2 == 1, connected);
        connected = true;
      }
      path.close();
    }
    return path.build();
  }

  /** Borders lie where the value, taken to change evenly, reaches the threshold. */
  private record Level(float[] values, double threshold) implements Cracks {
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
