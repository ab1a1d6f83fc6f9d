package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.between;
import static org.posebook.figure.draw.surface.Vectors.cross;
import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.minus;
import static org.posebook.figure.draw.surface.Vectors.plus;
import static org.posebook.figure.draw.surface.Vectors.times;
import static org.posebook.figure.draw.surface.Vectors.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;

/** The mat and the wall, behind everything else. */
final class Setting {
  private static final double WALL_HALF_WIDTH = .42;
  private static final double WALL_THICKNESS = .05;
  private static final double ABOVE_BODY = .22;

  private static final double MAT_HALF_WIDTH = .325;
  private static final double MAT_LEAST_HALF_WIDTH = .25;
  private static final double MAT_THICKNESS = .014;
  private static final double MAT_CORNER = .02;
  private static final int CORNER_POINTS = 5;

  private final double[] view;
  private final Bones bones;
  private final List<Shape> shapes;

  Setting(double[] view, Bones bones, List<Shape> shapes) {
    this.view = view;
    this.bones = bones;
    this.shapes = shapes;
  }

  private double[] onPage(double[] p) {
    return new double[] {
      (view[0] * p[0] + view[1] * p[1] + view[2] * p[2]) * 1000,
      -(view[3] * p[0] + view[4] * p[1] + view[5] * p[2]) * 1000
    };
  }

  private Path polygon(double[]... corners) {
    List<double[]> points = new ArrayList<>();
    for (double[] corner : corners) {
      points.add(onPage(corner));
    }
    return outline(points);
  }

  private static Path outline(List<double[]> points) {
    Path.Builder path = new Path.Builder();
    path.move(points.getFirst()[0], points.getFirst()[1]);
    for (double[] p : points.subList(1, points.size())) {
      path.line(p[0], p[1]);
    }
    return path.close().build();
  }

  void addWall(Wall wall) {
    double[] n = wall.normal().toArray();
    double[] along = cross(vector(0, 1, 0), n);
    double[] face = wall.on().toArray();
    double top = wall.height();
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Bone bone : Bone.values()) {
      double[] p = bones.origin(bone);
      top = Math.max(top, p[1] + ABOVE_BODY);
      low = Math.min(low, dot(p, along));
      high = Math.max(high, dot(p, along));
    }
    double[] foot = plus(face, times(along, (low + high) / 2 - dot(face, along)));
    foot[1] = 0;
    double[] up = vector(0, top, 0);
    double[] back = times(n, -WALL_THICKNESS);
    double[] left = plus(foot, times(along, -WALL_HALF_WIDTH));
    double[] right = plus(foot, times(along, WALL_HALF_WIDTH));
    double[] middle = plus(plus(foot, times(up, .5)), times(back, .5));
    wallFace(middle, Tint.Role.WALL_FACE, left, right, plus(right, up), plus(left, up));
    double[] leftTop = plus(left, up);
    double[] rightTop = plus(right, up);
    Tint.Role side = Tint.Role.WALL_SIDE;
    wallFace(middle, side, leftTop, rightTop, plus(rightTop, back), plus(leftTop, back));
    wallFace(middle, side, left, leftTop, plus(leftTop, back), plus(left, back));
    wallFace(middle, side, right, rightTop, plus(rightTop, back), plus(right, back));
  }

  /** Draws a face if it looks towards the viewer. */
  private void wallFace(double[] middle, Tint.Role role, double[]... c) {
    double[] n = cross(minus(c[1], c[0]), minus(c[3], c[0]));
    if (dot(n, minus(between(c[0], c[2], .5), middle)) < 0) {
      n = times(n, -1);
    }
    if (view[6] * n[0] + view[7] * n[1] + view[8] * n[2] > 1e-4) {
      Path path = polygon(c);
      shapes.add(new Shape.Fill(path, Tint.of(role)));
      shapes.add(new Shape.Stroke(path, LineClass.EDGE, Tint.of(Tint.Role.BACKGROUND_INK)));
    }
  }

  /** Draws a mat of usual width under a footprint; limbs may reach beyond its long sides. */
  void addMat(double[] footprint, Optional<Wall> wall) {
    double oblique = Math.min(1, Math.abs(view[0] * view[2]) * 2);
    double margin = .06 - .03 * oblique;
    double[] low = {footprint[0] - margin, footprint[1] - margin};
    double[] high = {footprint[2] + margin, footprint[3] + margin};
    double[] trunk = between(bones.origin(Bone.PELVIS), bones.origin(Bone.L3), .5);
    double[] head = minus(bones.origin(Bone.C1), bones.origin(Bone.PELVIS));
    boolean lying = Math.abs(head[2]) > .35;
    int across = !lying && high[0] - low[0] > 1.15 * (high[1] - low[1]) ? 1 : 0;
    double half =
        Math.clamp((high[across] - low[across]) / 2, MAT_LEAST_HALF_WIDTH, MAT_HALF_WIDTH);
    double middle = trunk[across * 2];
    if (high[across] - low[across] > 2 * half) {
      middle = Math.clamp(middle, low[across] + half, high[across] - half);
    } else {
      middle = (low[across] + high[across]) / 2;
    }
    low[across] = middle - half;
    high[across] = middle + half;
    widen(low, high, 1 - across);
    wall.ifPresent(w -> stopAt(w, low, high));
    drawMat(low, high);
  }

  private static void widen(double[] low, double[] high, int axis) {
    double middle = (low[axis] + high[axis]) / 2;
    low[axis] = Math.min(low[axis], middle - MAT_LEAST_HALF_WIDTH);
    high[axis] = Math.max(high[axis], middle + MAT_LEAST_HALF_WIDTH);
  }

  /** A mat ends at a wall that stands square to it. */
  private static void stopAt(Wall wall, double[] low, double[] high) {
    double[] n = {wall.normal().x(), wall.normal().z()};
    double[] on = {wall.on().x(), wall.on().z()};
    for (int k = 0; k < 2; k++) {
      if (n[k] > .9) {
        low[k] = Math.max(low[k], on[k]);
      } else if (n[k] < -.9) {
        high[k] = Math.min(high[k], on[k]);
      }
    }
  }

  private void drawMat(double[] low, double[] high) {
    double[][] corners = {
      {low[0], low[1]}, {high[0], low[1]}, {high[0], high[1]}, {low[0], high[1]}
    };
    double[][] rim = new double[4 * CORNER_POINTS][];
    List<double[]> all = new ArrayList<>();
    for (int k = 0; k < rim.length; k++) {
      int c = k / CORNER_POINTS;
      double t = k % CORNER_POINTS / (CORNER_POINTS - 1.0);
      rim[k] = corner(corners[(c + 3) % 4], corners[c], corners[(c + 1) % 4], t);
      all.add(onPage(rim[k]));
      all.add(onPage(minus(rim[k], vector(0, MAT_THICKNESS, 0))));
    }
    Path body = outline(ConvexHull.of(all));
    shapes.add(new Shape.Fill(body, Tint.of(Tint.Role.MAT_SIDE)));
    shapes.add(new Shape.Stroke(body, LineClass.EDGE, Tint.of(Tint.Role.BACKGROUND_INK)));
    Path top = polygon(rim);
    shapes.add(new Shape.Fill(top, Tint.of(Tint.Role.MAT_TOP)));
    shapes.add(new Shape.Stroke(top, LineClass.EDGE, Tint.of(Tint.Role.BACKGROUND_INK)));
  }

  /** A place on a rounded corner: a quadratic curve from before it to after it. */
  private static double[] corner(double[] before, double[] c, double[] after, double t) {
    double[] from = towards(c, before);
    double[] to = towards(c, after);
    double s = 1 - t;
    return vector(
        s * s * from[0] + 2 * s * t * c[0] + t * t * to[0],
        0,
        s * s * from[1] + 2 * s * t * c[1] + t * t * to[1]);
  }

  private static double[] towards(double[] c, double[] other) {
    double dx = other[0] - c[0];
    double dz = other[1] - c[1];
    double share = MAT_CORNER / Math.sqrt(dx * dx + dz * dz);
    return new double[] {c[0] + dx * share, c[1] + dz * share};
  }
}
