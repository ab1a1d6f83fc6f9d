package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.aboutY;
import static org.posebook.figure.draw.surface.Vectors.apply;
import static org.posebook.figure.draw.surface.Vectors.cross;
import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.length;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.plus;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.unit;
import static org.posebook.figure.draw.surface.Vectors.unturned;
import static org.posebook.figure.draw.surface.Vectors.vector;

import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;

/** Adds props to the solid that is drawn, so that they hide and are hidden like any limb. */
final class PropBuilder {
  /** How round hard edges are, in metres: less than a pixel, or an edge has two lines. */
  private static final double EDGE = .0006;

  /** Half a strap's width and half its thickness, in metres. */
  private static final double STRAP_WIDTH = .017;

  private static final double STRAP_THICKNESS = .003;

  private PropBuilder() {}

  static void add(Field field, Prop prop) {
    boolean pillow =
        prop instanceof Prop.Cushion cushion && cushion.kind() == Prop.Cushion.Kind.PILLOW;
    int group = field.group(Part.PROP, 0, pillow ? .03 : 0);
    switch (prop) {
      case Prop.Cushion cushion -> cushion(field, group, cushion);
      case Prop.Bolster b ->
          field.cylinder(
              group, b.from().toArray(), b.to().toArray(), b.radius(), .03, Material.BOLSTER);
      case Prop.Ball b -> {
        double[] radii = vector(b.radius(), b.radius(), b.radius());
        field.ellipsoid(group, b.middle().toArray(), unturned(), radii, Material.BALL, 0);
      }
      case Prop.Strap s -> strap(field, group, s);
      case Prop.Chair c -> chair(field, group, c);
    }
  }

  private static double[] turned(double degrees) {
    return aboutY(StrictMath.toRadians(degrees));
  }

  private static void cushion(Field field, int group, Prop.Cushion c) {
    double[] middle = c.middle().toArray();
    double[] axes = turned(c.turn());
    double x = c.size().x() / 2;
    double y = c.size().y() / 2;
    double z = c.size().z() / 2;
    switch (c.kind()) {
      case BLOCK -> field.box(group, middle, axes, vector(x, y, z), EDGE, Material.BLOCK);
      case TOWEL ->
          field.box(group, middle, axes, vector(x, y, z), Math.min(.02, y), Material.TOWEL);
      case PILLOW -> {
        double[] core = vector(x, y * .8, z);
        field.box(group, middle, axes, core, y * .78, Material.PILLOW);
        double[] belly = vector(x * .9, y * 1.15, z * .9);
        field.ellipsoid(group, middle, axes, belly, Material.PILLOW, .03);
      }
    }
  }

  /** A flat piece for each stretch between two points, turned about it as little as may be. */
  private static void strap(Field field, int group, Prop.Strap strap) {
    double[] flat = strap.flat().toArray();
    for (int k = 1; k < strap.through().size(); k++) {
      double[] from = strap.through().get(k - 1).toArray();
      double[] way = minus(strap.through().get(k).toArray(), from);
      double[] x = unit(way);
      double[] y = unit(minus(flat, times(x, dot(x, flat))));
      double[] z = cross(x, y);
      double[] axes = {x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]};
      double[] half = vector(length(way) / 2 + STRAP_THICKNESS, STRAP_WIDTH, STRAP_THICKNESS);
      field.box(group, plus(from, times(way, .5)), axes, half, STRAP_THICKNESS, Material.STRAP);
    }
  }

  /** Seat 42 cm square and 4 cm thick, four legs, two posts and a rail. */
  private static void chair(Field field, int group, Prop.Chair chair) {
    double[] axes = turned(chair.turn());
    double[] seat = chair.seat().toArray();
    double height = chair.seat().y();
    part(field, group, seat, axes, vector(0, -.02, 0), vector(.21, .02, .21));
    for (int a = -1; a <= 1; a += 2) {
      for (int b = -1; b <= 1; b += 2) {
        double[] leg = vector(.016, height / 2 - .01, .016);
        part(field, group, seat, axes, vector(a * .19, -height / 2 - .01, b * .19), leg);
      }
      part(field, group, seat, axes, vector(a * .19, .22, -.19), vector(.016, .24, .016));
    }
    part(field, group, seat, axes, vector(0, .40, -.19), vector(.19, .06, .012));
  }

  private static void part(
      Field field, int group, double[] seat, double[] axes, double[] at, double[] half) {
    field.box(group, plus(seat, apply(axes, at)), axes, half, EDGE, Material.CHAIR);
  }
}
