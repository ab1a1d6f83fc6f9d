package org.posebook.export.svg;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.svg.VectorPicture.Gradient;
import org.posebook.export.svg.VectorPicture.Place;
import org.posebook.export.svg.VectorPicture.Solid;
import org.posebook.export.svg.VectorPicture.Stop;

/** Colours and gradients, as PDF has them. */
final class Paints {
  /** How often a gradient may begin anew on what is painted. */
  private static final int MOST_ROUNDS = 100;

  private static final double FAR = 1e6;

  private Paints() {}

  /** A paint, and how opaque it is as a whole. */
  record Painted(VectorPicture.Paint paint, double opacity) {}

  /**
   * A paint.
   *
   * @param toPicture brings the user's places to the picture's
   * @param area what is painted, in the user's places
   * @return nothing where nothing would be seen
   */
  static Optional<Painted> of(
      Paint paint, AffineTransform toPicture, Rectangle2D area, Tracing tracing) {
    return switch (paint) {
      case Color colour -> Optional.of(solid(colour));
      case LinearGradientPaint linear -> gradient(linear, toPicture, area, tracing);
      case RadialGradientPaint radial -> gradient(radial, toPicture, area, tracing);
      default -> throw new IllegalStateException("paint: " + paint.getClass());
    };
  }

  private static Painted solid(Color colour) {
    return new Painted(new Solid(colour.getRGB() & 0xFFFFFF), colour.getAlpha() / 255.0);
  }

  private static Optional<Painted> gradient(
      MultipleGradientPaint paint, AffineTransform toPicture, Rectangle2D area, Tracing tracing) {
    AffineTransform matrix = new AffineTransform(toPicture);
    matrix.concatenate(paint.getTransform());
    Rectangle2D painted;
    try {
      // Readers of PDF take some hundred samples of a gradient: it is no longer than it must be.
      Rectangle2D seen = toPicture.createTransformedShape(area).getBounds2D();
      seen = seen.createIntersection(tracing.page());
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      painted = matrix.createInverse().createTransformedShape(seen).getBounds2D();
    } catch (NoninvertibleTransformException e) {
      return Optional.empty();
    }
    boolean radial = paint instanceof RadialGradientPaint;
    Place from;
    Place to;
    if (paint instanceof LinearGradientPaint linear) {
      from = place(linear.getStartPoint(), 0);
      to = place(linear.getEndPoint(), 0);
    } else {
      RadialGradientPaint circles = (RadialGradientPaint) paint;
      to = place(circles.getCenterPoint(), circles.getRadius());
      from = place(focus(circles), 0);
    }
    List<Stop> stops = stops(paint);
    tracing.spend(stops.size());
    int first = 0;
    int last = 1;
    if (paint.getCycleMethod() != CycleMethod.NO_CYCLE) {
      first = radial ? 0 : (int) Math.max(-FAR, Math.floor(least(from, to, painted)));
      last =
          (int)
              Math.min(
                  FAR, Math.ceil(radial ? largest(from, to, painted) : most(from, to, painted)));
      last = Math.max(last, first + 1);
      if (last - first > MOST_ROUNDS) {
        throw new Tracing.TooMuch(
            "a gradient begins anew more than " + MOST_ROUNDS + " times; save it as PNG");
      }
    }
    return Optional.of(
        new Painted(
            new Gradient(
                radial,
                between(from, to, first),
                between(from, to, last),
                rounds(stops, first, last, paint.getCycleMethod()),
                Tracing.matrix(matrix)),
            1));
  }

  private static Place place(Point2D point, double radius) {
    return new Place(point.getX(), point.getY(), radius);
  }

  /** The focus, moved inside the circle as SVG wants it. */
  private static Point2D focus(RadialGradientPaint paint) {
    Point2D centre = paint.getCenterPoint();
    Point2D focus = paint.getFocusPoint();
    double distance = centre.distance(focus);
    double most = paint.getRadius() * .99;
    if (distance <= most) {
      return focus;
    }
    double share = most / distance;
    return new Point2D.Double(
        centre.getX() + (focus.getX() - centre.getX()) * share,
        centre.getY() + (focus.getY() - centre.getY()) * share);
  }

  /** The place after so many rounds. */
  private static Place between(Place from, Place to, int round) {
    return new Place(
        from.x() + (to.x() - from.x()) * round,
        from.y() + (to.y() - from.y()) * round,
        from.radius() + (to.radius() - from.radius()) * round);
  }

  private static double least(Place from, Place to, Rectangle2D box) {
    double least = Double.MAX_VALUE;
    for (double[] corner : corners(box)) {
      least = Math.min(least, along(from, to, corner));
    }
    return least;
  }

  private static double most(Place from, Place to, Rectangle2D box) {
    double most = -Double.MAX_VALUE;
    for (double[] corner : corners(box)) {
      most = Math.max(most, along(from, to, corner));
    }
    return most;
  }

  /** How many rounds from a line's beginning a corner lies. */
  private static double along(Place from, Place to, double[] corner) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    return ((corner[0] - from.x()) * dx + (corner[1] - from.y()) * dy) / (dx * dx + dy * dy);
  }

  /** How many rounds of circles cover a box: the circles grow least towards the focus's side. */
  private static double largest(Place from, Place to, Rectangle2D box) {
    double growth = to.radius() - Math.hypot(to.x() - from.x(), to.y() - from.y());
    double farthest = 0;
    for (double[] corner : corners(box)) {
      farthest = Math.max(farthest, Math.hypot(corner[0] - from.x(), corner[1] - from.y()));
    }
    return farthest / growth;
  }

  private static double[][] corners(Rectangle2D box) {
    return new double[][] {
      {box.getMinX(), box.getMinY()},
      {box.getMaxX(), box.getMinY()},
      {box.getMinX(), box.getMaxY()},
      {box.getMaxX(), box.getMaxY()}
    };
  }

  private static List<Stop> stops(MultipleGradientPaint paint) {
    List<Stop> stops = new ArrayList<>();
    float[] fractions = paint.getFractions();
    Color[] colours = paint.getColors();
    for (int i = 0; i < fractions.length; i++) {
      stops.add(
          new Stop(fractions[i], colours[i].getRGB() & 0xFFFFFF, colours[i].getAlpha() / 255.0));
    }
    return stops;
  }

  /** The stops of all rounds, each from 0 to 1 of the whole. */
  private static List<Stop> rounds(List<Stop> stops, int first, int last, CycleMethod method) {
    List<Stop> all = new ArrayList<>();
    double count = last - first;
    for (int round = first; round < last; round++) {
      boolean back = method == CycleMethod.REFLECT && Math.floorMod(round, 2) == 1;
      for (Stop stop : back ? stops.reversed() : stops) {
        double at = back ? 1 - stop.at() : stop.at();
        all.add(new Stop((round - first + at) / count, stop.rgb(), stop.opacity()));
      }
    }
    return all;
  }
}
