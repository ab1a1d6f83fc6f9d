package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.between;
import static org.posebook.figure.draw.surface.Vectors.cross;
import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.length;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.plus;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.unit;
import static org.posebook.figure.draw.surface.Vectors.vector;

import java.util.ArrayList;
import java.util.List;

/** The way of a strap from a hand round a foot to the other hand, or back to the same one. */
final class StrapLoop {
  /** How far from the middle of the sole the strap turns round its edge, in metres. */
  private static final double HALF_FOOT = .044;

  /** How deep the strap hangs between hand and foot, as a share of the way. */
  private static final double SAG = .025;

  private static final int STEPS = 4;

  private StrapLoop() {}

  /** The strap from one hand round a place to another. */
  static Prop.Strap round(double[] from, double[] turn, double[] to) {
    double[] back = unit(minus(between(from, to, .5), turn));
    double[] across = minus(from, to);
    across = minus(across, times(back, dot(across, back)));
    if (length(across) < .02) {
      across = cross(back, vector(0, 1, 0));
    }
    if (length(across) < .02) {
      across = vector(1, 0, 0);
    }
    across = times(unit(across), HALF_FOOT);
    List<Point> points = new ArrayList<>();
    hang(points, from, plus(turn, across));
    hang(points, minus(turn, across), to);
    double[] flat = unit(cross(across, back));
    return new Prop.Strap(points, new Point(flat[0], flat[1], flat[2]));
  }

  private static void hang(List<Point> points, double[] from, double[] to) {
    double sag = SAG * length(minus(to, from));
    for (int k = 0; k <= STEPS; k++) {
      double t = (double) k / STEPS;
      double[] p = between(from, to, t);
      points.add(new Point(p[0], p[1] - 4 * t * (1 - t) * sag, p[2]));
    }
  }
}
