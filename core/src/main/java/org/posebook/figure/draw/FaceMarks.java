package org.posebook.figure.draw;

import java.util.List;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.body.Head;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Sight;

/** Closed eyes and a mouth, each drawn only where the whole of it can be seen. */
final class FaceMarks {
  private static final double[][] EYE = {
    {.050, .034, .086}, {.036, .027, .096}, {.022, .033, .102}
  };
  private static final double[][] MOUTH = {
    {.020, -.031, .101}, {0, -.036, .105}, {-.020, -.031, .101}
  };

  /** How far a mark may lie off the seen surface, in metres. */
  private static final double OFF = .016;

  private static final double LEAST_FACING = .28;

  private final Sight sight;
  private final Bones bones;

  FaceMarks(Sight sight, Bones bones) {
    this.sight = sight;
    this.bones = bones;
  }

  void addTo(List<Shape> shapes) {
    add(shapes, EYE, 1);
    add(shapes, EYE, -1);
    add(shapes, MOUTH, 1);
  }

  private void add(List<Shape> shapes, double[][] mark, int side) {
    double[][] p = new double[3][];
    for (int k = 0; k < 3; k++) {
      double s = Head.SCALE;
      double[] world = bones.place(Bone.C1, side * mark[k][0] * s, mark[k][1] * s, mark[k][2] * s);
      p[k] = sight.field().seen(world);
      if (!isSeen(p[k])) {
        return;
      }
    }
    double cx = 2 * p[1][0] - (p[0][0] + p[2][0]) / 2;
    double cy = 2 * p[1][1] - (p[0][1] + p[2][1]) / 2;
    Path path =
        new Path.Builder()
            .move(p[0][0] * 1000, -p[0][1] * 1000)
            .curve(
                (p[0][0] + 2 * cx) / 3 * 1000,
                -(p[0][1] + 2 * cy) / 3 * 1000,
                (p[2][0] + 2 * cx) / 3 * 1000,
                -(p[2][1] + 2 * cy) / 3 * 1000,
                p[2][0] * 1000,
                -p[2][1] * 1000)
            .build();
    shapes.add(new Shape.Stroke(path, LineClass.CREASE, Tint.of(Tint.Role.INK)));
  }

  private boolean isSeen(double[] p) {
    int pixel = sight.grid().at(p[0], p[1]);
    return pixel >= 0
        && sight.group[pixel] >= 0
        && sight.field().part(sight.group[pixel]) == Part.HEAD
        && Math.abs(sight.depth[pixel] - p[2]) < OFF
        && sight.normal(pixel, 2) > LEAST_FACING;
  }
}
