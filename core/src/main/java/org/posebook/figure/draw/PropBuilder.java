package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Profile.key;
import static org.posebook.figure.draw.surface.Vectors.aboutY;
import static org.posebook.figure.draw.surface.Vectors.apply;
import static org.posebook.figure.draw.surface.Vectors.plus;
import static org.posebook.figure.draw.surface.Vectors.unturned;
import static org.posebook.figure.draw.surface.Vectors.vector;

import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Material;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Profile;

/** Adds props to the solid that is drawn, so that they hide and are hidden like any limb. */
final class PropBuilder {
  private static final Profile STRAP = Profile.of(key(0, .009, .009), key(1, .009, .009));

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
      case Prop.Strap s ->
          field.limb(
              group,
              s.from().toArray(),
              s.to().toArray(),
              vector(1, 0, 0),
              vector(0, 0, 1),
              STRAP,
              Material.STRAP,
              0);
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
      case BLOCK -> field.box(group, middle, axes, vector(x, y, z), .003, Material.BLOCK);
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
    field.box(group, plus(seat, apply(axes, at)), axes, half, .003, Material.CHAIR);
  }
}
