package org.posebook.figure.draw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.surface.Grid;
import org.posebook.figure.draw.surface.Sight;
import org.posebook.figure.draw.surface.Vectors;

/** Arrows as filled shapes over a white rim, and the arrow that leads from a ghost to the body. */
final class Arrows {
  /** Half the shaft's width, the head's length and half width, the rim: millimetres of body. */
  private static final double SHAFT = 6.5;

  private static final double HEAD = 46;
  private static final double BARB = 26;
  private static final double NOTCH = 9;
  private static final double RIM = 6;
  private static final int STEPS = 8;

  /** A ghost that moves less than this has no arrow, in metres. */
  private static final double LEAST_WAY = .05;

  private static final double CLEAR = .035;

  /** Where the trunk moves, that is the movement, however far head or hands are carried along. */
  private static final Set<Bone> TRUNK = Set.of(Bone.T10, Bone.L3, Bone.PELVIS);

  private static final double TRUNK_WEIGHT = 3;

  /** What a movement can be shown at; of a pair the one that moves further. */
  private static final Bone[] MOVING = {
    Bone.T10, Bone.L3, Bone.PELVIS, Bone.C1,
    Bone.SHANK_LEFT, Bone.SHANK_RIGHT, Bone.FOOT_LEFT, Bone.FOOT_RIGHT,
    Bone.FOREARM_LEFT, Bone.FOREARM_RIGHT, Bone.HAND_LEFT, Bone.HAND_RIGHT
  };

  private final double[] view;

  Arrows(double[] view) {
    this.view = view;
  }

  /** The arrow along the longest way that a part takes on the page from the ghost to the body. */
  Optional<Arrow> fromGhost(Bones ghost, Bones body, Sight sight) {
    Bone best = Bone.T10;
    double most = 0;
    double weightiest = 0;
    double[] way = new double[3];
    for (Bone bone : MOVING) {
      double[] w = Vectors.minus(seen(body, bone), seen(ghost, bone));
      double length = Math.sqrt(w[0] * w[0] + w[1] * w[1]);
      double weight = TRUNK.contains(bone) ? length * TRUNK_WEIGHT : length;
      if (length > LEAST_WAY && weight > weightiest * 1.02) {
        weightiest = weight;
        most = length;
        best = bone;
        way = w;
      }
    }
    if (most <= LEAST_WAY) {
      return Optional.empty();
    }
    double dx = way[0] / most;
    double dy = way[1] / most;
    double length = Math.clamp(most, .13, .2);
    double[] at = seen(body, best);
    double start = clear(sight, at, dx, dy) + CLEAR;
    double[] world = body.origin(best);
    double down = at[1] + dy * (start + length);
    if (down < floorAt(world)) {
      start = -clear(sight, at, -dx, -dy) - CLEAR - length;
    }
    return Optional.of(
        new Arrow(
            new Point(world[0], world[1], world[2]),
            dx * start,
            dy * start,
            StrictMath.toDegrees(StrictMath.atan2(dy, dx)),
            length,
            0,
            false));
  }

  private double[] seen(Bones bones, Bone bone) {
    return Vectors.apply(view, bones.origin(bone));
  }

  /** How high on the page the floor right below a place lies, in metres. */
  private double floorAt(double[] world) {
    return view[3] * world[0] + view[5] * world[2];
  }

  /** How far from a place the last of the figure ends in a direction on the page. */
  private static double clear(Sight sight, double[] at, double dx, double dy) {
    Grid grid = sight.grid();
    double last = 0;
    for (double d = 0; d < .5; d += grid.pixel()) {
      int pixel = grid.at(at[0] + dx * d, at[1] + dy * d);
      if (pixel >= 0 && sight.group[pixel] >= 0) {
        last = d;
      } else if (d - last > .08) {
        break;
      }
    }
    return last;
  }

  void add(List<Shape> shapes, Arrow arrow) {
    double[] at = Vectors.apply(view, arrow.at().toArray());
    double x0 = (at[0] + arrow.right()) * 1000;
    double y0 = -(at[1] + arrow.up()) * 1000;
    double angle = StrictMath.toRadians(arrow.direction());
    double length = arrow.length() * 1000;
    double dx = StrictMath.cos(angle) * length;
    double dy = -StrictMath.sin(angle) * length;
    double bulge = 2 * arrow.bend();
    double[] curve = {x0, y0, x0 + dx / 2 + dy * bulge, y0 + dy / 2 - dx * bulge, x0 + dx, y0 + dy};
    shapes.add(new Shape.Fill(outline(curve, arrow.both(), RIM), Tint.of(Tint.Role.PAPER)));
    shapes.add(new Shape.Fill(outline(curve, arrow.both(), 0), Tint.of(Tint.Role.ARROW)));
  }

  /** The outline of an arrow along a quadratic curve, grown by {@code rim}. */
  private static Path outline(double[] curve, boolean both, double rim) {
    double way =
        StrictMath.hypot(curve[2] - curve[0], curve[3] - curve[1])
            + StrictMath.hypot(curve[4] - curve[2], curve[5] - curve[3]);
    double inset = (HEAD - NOTCH) / way;
    double from = both ? inset : -rim / way;
    double to = 1 - inset;
    Path.Builder path = new Path.Builder();
    for (int k = 0; k <= STEPS; k++) {
      side(path, curve, from + (to - from) * k / STEPS, SHAFT + rim, k == 0);
    }
    head(path, curve, 1, rim);
    for (int k = STEPS; k >= 0; k--) {
      side(path, curve, from + (to - from) * k / STEPS, -SHAFT - rim, false);
    }
    if (both) {
      head(path, curve, 0, rim);
    }
    return path.close().build();
  }

  private static void side(Path.Builder path, double[] c, double t, double off, boolean first) {
    double[] p = at(c, t);
    double x = p[0] - p[3] * off;
    double y = p[1] + p[2] * off;
    if (first) {
      path.move(x, y);
    } else {
      path.line(x, y);
    }
  }

  /** The three corners of a head at the end (1) or, looking back, at the start (0). */
  private static void head(Path.Builder path, double[] c, int end, double rim) {
    double[] p = at(c, end);
    double sign = end == 1 ? 1 : -1;
    double tx = p[2] * sign;
    double ty = p[3] * sign;
    double long1 = HEAD + rim * .7;
    double wide = BARB + rim * 1.3;
    double tip = rim * 1.6;
    path.line(p[0] - tx * long1 - ty * wide, p[1] - ty * long1 + tx * wide);
    path.line(p[0] + tx * tip, p[1] + ty * tip);
    path.line(p[0] - tx * long1 + ty * wide, p[1] - ty * long1 - tx * wide);
  }

  /** Place and unit direction on a quadratic curve. */
  private static double[] at(double[] c, double t) {
    double s = 1 - t;
    double tx = 2 * (s * (c[2] - c[0]) + t * (c[4] - c[2]));
    double ty = 2 * (s * (c[3] - c[1]) + t * (c[5] - c[3]));
    double length = Math.sqrt(tx * tx + ty * ty);
    return new double[] {
      s * s * c[0] + 2 * s * t * c[2] + t * t * c[4],
      s * s * c[1] + 2 * s * t * c[3] + t * t * c[5],
      tx / length,
      ty / length
    };
  }
}
