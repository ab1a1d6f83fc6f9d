package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.minus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Grid;
import org.posebook.figure.draw.surface.Sight;

/**
 * "You feel it here": all areas form one field on the visible surface, so neighbours merge without
 * a seam, drawn as a few flat bands over a pale halo. The halo keeps the colour clean on any tint
 * and the patch visible in grey.
 */
final class TargetPatches {
  /** One layer of a patch: all where the field is above a threshold. */
  private record Layer(double threshold, Tint.Role role) {}

  private static final List<Layer> LAYERS =
      List.of(
          new Layer(.06, Tint.Role.TARGET_HALO),
          new Layer(.16, Tint.Role.TARGET_RIM),
          new Layer(.24, Tint.Role.TARGET),
          new Layer(.34, Tint.Role.TARGET),
          new Layer(.45, Tint.Role.TARGET));

  /** An area is hidden when less than this many square metres of it are seen. */
  private static final double SEEN = 60 * .0032 * .0032;

  private static final double SHOWN = .04;
  private static final float OUTSIDE = -1;

  /** Areas whose values differ by less than this flow into each other. */
  private static final double MERGED = .3;

  private final Sight sight;
  private final Bones bones;
  private final float[] values;

  /** How broad the body is: its surface lies further out. */
  private final double width;

  private final List<Target> hidden = new ArrayList<>();

  TargetPatches(Sight sight, Bones bones, List<Target> targets, double width) {
    this.width = width;
    this.sight = sight;
    this.bones = bones;
    values = new float[sight.grid().size()];
    Arrays.fill(values, OUTSIDE);
    for (Target target : targets) {
      int seen = 0;
      for (MuscleArea.Spot spot : target.area().spots()) {
        boolean paired = target.area().isPaired();
        if (!paired || target.side() != Side.RIGHT) {
          seen += add(spot, 1, paired);
        }
        if (paired && target.side() != Side.LEFT) {
          seen += add(spot, -1, paired);
        }
      }
      double pixel = sight.grid().pixel();
      if (seen * pixel * pixel < SEEN) {
        hidden.add(target);
      }
    }
  }

  /** Targets that cannot be seen from this camera. */
  List<Target> hidden() {
    return hidden;
  }

  /** Adds one capsule; gives how many pixels it tints. */
  private int add(MuscleArea.Spot spot, int side, boolean paired) {
    Bone bone = spot.bone();
    boolean limb = bone.compareTo(Bone.SCAPULA_LEFT) >= 0;
    Bone on = limb ? Bones.of(bone, side) : bone;
    Field field = sight.field();
    double[] a = field.seen(place(on, spot.from(), side));
    double[] axis = minus(field.seen(place(on, spot.to(), side)), a);
    double l2 = Math.max(dot(axis, axis), 1e-9);
    boolean[] tinted = new boolean[field.groups()];
    for (int g = 0; g < tinted.length; g++) {
      int at = field.side(g);
      tinted[g] = spot.parts().contains(field.part(g)) && (at == 0 || at == side || !paired);
    }
    Grid grid = sight.grid();
    int seen = 0;
    double r = spot.radius() * width;
    double around = 1.4 * r;
    int left = column(Math.min(a[0], a[0] + axis[0]) - around);
    int right = column(Math.max(a[0], a[0] + axis[0]) + around);
    int low = row(Math.min(a[1], a[1] + axis[1]) - around);
    int high = row(Math.max(a[1], a[1] + axis[1]) + around);
    for (int j = low; j <= high; j++) {
      for (int i = left; i <= right; i++) {
        int o = j * grid.columns() + i;
        if (sight.group[o] < 0 || !tinted[sight.group[o]]) {
          continue;
        }
        double x = grid.x(i) - a[0];
        double y = grid.y(j) - a[1];
        double z = sight.depth[o] - a[2];
        double u = Math.clamp((x * axis[0] + y * axis[1] + z * axis[2]) / l2, 0.0, 1.0);
        x -= u * axis[0];
        y -= u * axis[1];
        z -= u * axis[2];
        double value = 1 - Math.sqrt(x * x + y * y + z * z) / r;
        seen += value > SHOWN ? 1 : 0;
        values[o] = (float) merged(values[o], value);
      }
    }
    return seen;
  }

  /** The greater of two values, rounded where they are alike. */
  private static double merged(double a, double b) {
    double overlap = Math.max(0, MERGED - Math.abs(a - b));
    return Math.max(a, b) + overlap * overlap / (4 * MERGED);
  }

  private double[] place(Bone bone, Point p, int side) {
    return bones.place(bone, side * p.x() * width, p.y(), p.z() * width);
  }

  private int column(double x) {
    Grid grid = sight.grid();
    return Math.clamp((long) ((x - grid.left()) / grid.pixel()), 0, grid.columns() - 1);
  }

  private int row(double y) {
    Grid grid = sight.grid();
    return Math.clamp((long) ((y - grid.bottom()) / grid.pixel()), 0, grid.rows() - 1);
  }

  void addTo(List<Shape> shapes) {
    List<Shape.Fill> layers = new ArrayList<>();
    Grid grid = sight.grid();
    for (Layer layer : LAYERS) {
      Path path =
          Regions.above(
              values, grid.columns(), layer.threshold, 20, 1, p -> BodyPicture.onPage(p, grid));
      if (!path.isEmpty()) {
        layers.add(new Shape.Fill(path, Tint.of(layer.role)));
      }
    }
    if (!layers.isEmpty()) {
      shapes.add(new Shape.Patch(layers));
    }
  }
}
