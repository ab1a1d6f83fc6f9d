package org.posebook.figure.draw.surface;

import static org.posebook.figure.draw.surface.Vectors.apply;
import static org.posebook.figure.draw.surface.Vectors.column;
import static org.posebook.figure.draw.surface.Vectors.cross;
import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.length;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A solid as the blend of simple ones, seen by a camera: everything is given in metres in the world
 * and kept in the camera's axes (x right, y up, z towards the viewer).
 *
 * <p>Simple solids come in groups. Within a group they always blend; a group blends with its parent
 * only inside a sphere around the joint that links them, and elsewhere meets it in a hard crease. A
 * parent is made before its children.
 */
public final class Field {
  private static final int START = 128;

  /** Into how many slices the trunk is cut between two sections. */
  private static final int FINER = 2;

  final double[] view;
  final List<Group> groups = new ArrayList<>();
  double[] numbers = new double[START * Primitives.STRIDE];
  byte[] types = new byte[START];
  byte[] materials = new byte[START];
  double[] blends = new double[START];

  /** Each solid's bounding capsule: two ends and a radius. */
  double[] capsules = new double[START * 7];

  double[][] tables = new double[START][];
  private int count;

  /** A field without any solid, for a camera whose rows are right, up and towards the viewer. */
  public Field(double[] view) {
    this.view = view.clone();
  }

  /** The camera's matrix: from the world to the camera's axes. */
  public double[] view() {
    return view.clone();
  }

  /** A place in the world, in the camera's axes. */
  public double[] seen(double[] world) {
    return apply(view, world);
  }

  /** Starts a group whose solids blend over {@code blend} metres; gives its number. */
  public int group(Part part, int side, double blend) {
    groups.add(new Group(part, side, blend));
    return groups.size() - 1;
  }

  /** Blends a group with its parent over {@code blend} metres inside a sphere around a joint. */
  public void link(int child, int parent, double[] joint, double radius, double blend) {
    Group group = groups.get(child);
    double[] at = seen(joint);
    group.parent = parent;
    group.linkX = at[0];
    group.linkY = at[1];
    group.linkZ = at[2];
    group.linkRadius = radius;
    group.linkBlend = blend;
    group.reach = Math.max(group.reach, blend);
    groups.get(parent).reach = Math.max(groups.get(parent).reach, blend);
  }

  /** The number of groups. */
  public int groups() {
    return groups.size();
  }

  /** What a group is. */
  public Part part(int group) {
    return groups.get(group).part;
  }

  /** A group's side: 1 left, −1 right, 0 neither. */
  public int side(int group) {
    return groups.get(group).side;
  }

  /** The group that it grows out of, or −1. */
  public int parent(int group) {
    return groups.get(group).parent;
  }

  /** How far a place in the camera's axes lies from the joint that links a group to its parent. */
  public double fromJoint(int group, double x, double y, double z) {
    Group g = groups.get(group);
    double dx = x - g.linkX;
    double dy = y - g.linkY;
    double dz = z - g.linkZ;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /**
   * Adds a tapering limb from {@code from} to {@code to}; {@code x} and {@code z} say which way its
   * section's first and second radius point.
   */
  public void limb(
      int group,
      double[] from,
      double[] to,
      double[] x,
      double[] z,
      Profile profile,
      Material material,
      double blend) {
    limb(group, from, to, x, z, profile, material, blend, 1);
  }

  /** The same with the far end flattened to {@code end} times a round one. */
  public void limb(
      int group,
      double[] from,
      double[] to,
      double[] x,
      double[] z,
      Profile profile,
      Material material,
      double blend,
      double end) {
    double[] a = seen(from);
    double[] b = seen(to);
    double[] d = unit(minus(b, a));
    double[] across = seen(x);
    across = squareTo(d, across);
    double[] front = cross(across, d);
    if (dot(front, seen(z)) < 0) {
      front = times(front, -1);
    }
    int o = add(group, Primitives.LIMB, material, blend, a, b, profile.reach * 1.02);
    put(o + 3, d);
    numbers[o + 6] = length(minus(b, a));
    put(o + 7, across);
    put(o + 10, front);
    numbers[o + 13] = 1;
    numbers[o + 14] = 1 / end;
    tables[count - 1] = profile.table;
  }

  /** Adds an ellipsoid with its radii along the columns of {@code axes}. */
  public void ellipsoid(
      int group, double[] centre, double[] axes, double[] radii, Material material, double blend) {
    double[] a = seen(centre);
    double reach = Math.max(radii[0], Math.max(radii[1], radii[2]));
    int o = add(group, Primitives.ELLIPSOID, material, blend, a, a, reach);
    putAxes(o + 3, axes);
    put(o + 12, radii);
    for (int k = 0; k < 3; k++) {
      numbers[o + 16 + k] = 1 / radii[k];
    }
  }

  /** Cuts the ellipsoid just added to a head of hair; {@code scale} is the head's scale. */
  public void cutHairline(double scale) {
    numbers[(count - 1) * Primitives.STRIDE + 15] = scale;
  }

  /**
   * Adds a trunk through sections, along a smooth curve through their middles (Catmull-Rom).
   *
   * @param materials for each slice between two sections
   */
  public void trunk(
      int group, List<TrunkSection> sections, List<Material> materials, double blend) {
    List<TrunkSection> fine = TrunkSection.refined(sections, FINER);
    for (int i = 0; i + 1 < fine.size(); i++) {
      int o = slice(group, fine.get(i), fine.get(i + 1), materials.get(i / FINER), blend);
      double[] from = TrunkSection.slopes(fine, i);
      double[] to = TrunkSection.slopes(fine, i + 1);
      double length = numbers[o + 6];
      numbers[o + 23] = from[0] * length;
      numbers[o + 24] = to[0] * length;
      numbers[o + 25] = from[1] * length;
      numbers[o + 26] = to[1] * length;
    }
  }

  private int slice(
      int group, TrunkSection from, TrunkSection to, Material material, double blend) {
    double[] a = seen(from.middle);
    double[] b = seen(to.middle);
    double reach = Math.max(Math.max(from.width, from.depth), Math.max(to.width, to.depth)) + .004;
    int o = add(group, Primitives.SECTION, material, blend, a, b, reach);
    double[] d = unit(minus(b, a));
    put(o + 3, d);
    numbers[o + 6] = length(minus(b, a));
    put(o + 7, unit(seen(column(from.axes, 0))));
    put(o + 10, unit(seen(column(to.axes, 0))));
    put(o + 13, squareTo(d, seen(column(from.axes, 2))));
    put(o + 16, squareTo(d, seen(column(to.axes, 2))));
    numbers[o + 19] = from.width;
    numbers[o + 20] = to.width;
    numbers[o + 21] = from.depth;
    numbers[o + 22] = to.depth;
    return o;
  }

  private static double[] squareTo(double[] d, double[] v) {
    return unit(minus(v, times(d, dot(d, v))));
  }

  /** Adds a box with rounded edges. */
  public void box(
      int group, double[] centre, double[] axes, double[] half, double round, Material material) {
    double[] a = seen(centre);
    double blend = groups.get(group).blend;
    int o = add(group, Primitives.BOX, material, blend, a, a, length(half) + round);
    putAxes(o + 3, axes);
    put(o + 12, half);
    numbers[o + 15] = round;
  }

  /** Adds a cylinder with rounded edges. */
  public void cylinder(
      int group, double[] from, double[] to, double radius, double round, Material material) {
    double[] a = seen(from);
    double[] b = seen(to);
    double blend = groups.get(group).blend;
    int o = add(group, Primitives.CYLINDER, material, blend, a, b, radius * 1.3);
    put(o + 3, unit(minus(b, a)));
    numbers[o + 6] = length(minus(b, a));
    numbers[o + 7] = radius;
    numbers[o + 8] = round;
  }

  private int add(
      int group, byte type, Material material, double blend, double[] a, double[] b, double reach) {
    if (count == types.length) {
      grow();
    }
    Group owner = groups.get(group);
    owner.solids.add(count);
    owner.reach = Math.max(owner.reach, blend);
    types[count] = type;
    materials[count] = material.code();
    blends[count] = blend;
    System.arraycopy(a, 0, capsules, count * 7, 3);
    System.arraycopy(b, 0, capsules, count * 7 + 3, 3);
    capsules[count * 7 + 6] = reach;
    int o = count * Primitives.STRIDE;
    put(o, a);
    count++;
    return o;
  }

  private void grow() {
    int more = types.length * 2;
    numbers = Arrays.copyOf(numbers, more * Primitives.STRIDE);
    types = Arrays.copyOf(types, more);
    materials = Arrays.copyOf(materials, more);
    blends = Arrays.copyOf(blends, more);
    capsules = Arrays.copyOf(capsules, more * 7);
    tables = Arrays.copyOf(tables, more);
  }

  private void put(int at, double[] v) {
    System.arraycopy(v, 0, numbers, at, 3);
  }

  private void putAxes(int at, double[] axes) {
    for (int i = 0; i < 3; i++) {
      put(at + 3 * i, seen(column(axes, i)));
    }
  }

  int solids() {
    return count;
  }

  double distance(int solid, double x, double y, double z) {
    return Primitives.distance(
        types[solid], numbers, solid * Primitives.STRIDE, tables[solid], x, y, z);
  }

  /** How far a place in the world lies from the nearest solid of some groups, without blending. */
  public double distance(double[] world, IntPredicate which) {
    double[] q = seen(world);
    double nearest = Double.MAX_VALUE;
    for (int g = 0; g < groups.size(); g++) {
      if (which.test(g)) {
        for (int solid : groups.get(g).solids) {
          nearest = Math.min(nearest, distance(solid, q[0], q[1], q[2]));
        }
      }
    }
    return nearest;
  }

  /** How far a place in the world lies from the surface of one group, as its solids blend. */
  public double distance(double[] world, int group) {
    double[] q = seen(world);
    double d = Double.MAX_VALUE;
    for (int solid : groups.get(group).solids) {
      d = blended(d, distance(solid, q[0], q[1], q[2]), blends[solid]);
    }
    return d;
  }

  /** Two distances blended over {@code blend} metres (quadratic smooth minimum). */
  static double blended(double a, double b, double blend) {
    double least = a < b ? a : b;
    double overlap = blend - Math.abs(a - b);
    return overlap <= 0 || blend <= 0 ? least : least - overlap * overlap / (4 * blend);
  }
}
