package org.posebook.figure.draw;

import static org.posebook.figure.draw.surface.Vectors.dot;
import static org.posebook.figure.draw.surface.Vectors.vector;

import java.util.List;
import org.posebook.figure.Bone;
import org.posebook.figure.draw.body.Bones;
import org.posebook.figure.draw.body.Head;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Part;
import org.posebook.figure.draw.surface.Sight;
import org.posebook.figure.draw.trace.CurveFit;

/**
 * Closed eyes, a nose and a mouth. Each is a curve that is pressed onto the face from the front, so
 * that it turns and shortens with the face; of each the part that can be seen is drawn.
 */
final class FaceMarks {
  /** Cubic curves as seen from the front: x to the face's left and y up, from the head's joint. */
  private static final double[] EYE = {.051, .034, .044, .0255, .030, .0245, .022, .032};

  private static final double[] MOUTH = {.021, -.031, .009, -.037, -.009, -.037, -.021, -.031};
  private static final double[] NOSE_BELOW = {.010, .002, .006, -.0045, -.006, -.0045, -.010, .002};

  /** At three quarters: down the side that looks away from the viewer, and round the tip. */
  private static final double[] NOSE_BESIDE = {
    -.001, .034, -.004, .016, -.011, -.004, .006, -.0045
  };

  /** From the front the nose has no side, and in profile it is an outline. */
  private static final double FRONT = .35;

  /** From so far above or below, the tip hides the nose's side. */
  private static final double TILTED = .45;

  /**
   * How far an eye's outer corner and those of the mouth lie behind the middle, in metres. Seen
   * from below, that alone would turn a calm curve upside down.
   */
  private static final double OUTER_BEHIND = .014;

  private static final double CORNERS_BEHIND = .007;

  private static final double PROFILE = .86;

  private static final int SAMPLES = 16;

  /** How far before the head's joint curves start on their way to the face, in metres. */
  private static final double BEFORE = .17;

  /** How far a mark may lie off the seen surface, in metres. */
  private static final double OFF = .010;

  /** Skin that looks away more than this takes no mark; an eye at the outline would be a blot. */
  private static final double EYE_FACING = .42;

  private static final double FACING = .2;

  /** Less of a curve than this share of it, or less than this many metres, is a speck. */
  private static final double LEAST_SHARE = .55;

  private static final double LEAST_LENGTH = .007;

  /** How far curves may stray from what was pressed on, in millimetres of body. */
  private static final double MOST = .4;

  private final Sight sight;
  private final Bones bones;
  private final int head;

  FaceMarks(Sight sight, Bones bones) {
    this.sight = sight;
    this.bones = bones;
    Field field = sight.field();
    int group = 0;
    while (field.part(group) != Part.HEAD) {
      group++;
    }
    head = group;
  }

  void addTo(List<Shape> shapes) {
    double[] view = sight.field().view();
    double[] toViewer = vector(view[6], view[7], view[8]);
    double above = dot(toViewer, bones.axis(Bone.C1, 1));
    double[] eye = lifted(EYE, -above * OUTER_BEHIND, 0);
    double[] mouth = lifted(MOUTH, -above * CORNERS_BEHIND, -above * CORNERS_BEHIND);
    add(shapes, eye, 1, EYE_FACING);
    add(shapes, eye, -1, EYE_FACING);
    add(shapes, mouth, 1, FACING);
    double across = dot(toViewer, bones.axis(Bone.C1, 0));
    double along = dot(toViewer, bones.axis(Bone.C1, 2));
    double turn = across / Math.max(1e-9, Math.sqrt(across * across + along * along));
    if (along > 0 && Math.abs(turn) < PROFILE) {
      boolean front = Math.abs(turn) < FRONT || Math.abs(above) > TILTED;
      add(shapes, front ? NOSE_BELOW : NOSE_BESIDE, turn < 0 ? -1 : 1, FACING);
    }
  }

  /** A curve with its two ends moved up. */
  private static double[] lifted(double[] curve, double start, double end) {
    double[] result = curve.clone();
    result[1] += start;
    result[3] += start * .4;
    result[5] += end * .4;
    result[7] += end;
    return result;
  }

  /** Adds the longest piece of a curve that can be seen; side −1 mirrors it. */
  private void add(List<Shape> shapes, double[] curve, int side, double facing) {
    double[] points = new double[2 * SAMPLES + 2];
    int from = 0;
    int start = 0;
    int end = 0;
    for (int k = 0; k <= SAMPLES; k++) {
      double t = (double) k / SAMPLES;
      double x = side * Bounding.bezier(curve[0], curve[2], curve[4], curve[6], t);
      double y = Bounding.bezier(curve[1], curve[3], curve[5], curve[7], t);
      double[] p = sight.field().seen(onFace(x * Head.SCALE, y * Head.SCALE));
      points[2 * k] = p[0] * 1000;
      points[2 * k + 1] = -p[1] * 1000;
      if (!isSeen(p, facing)) {
        from = k + 1;
      } else if (k + 1 - from > end - start) {
        start = from;
        end = k + 1;
      }
    }
    double[] seen = new double[2 * (end - start)];
    System.arraycopy(points, 2 * start, seen, 0, seen.length);
    if (end - start > LEAST_SHARE * SAMPLES && length(seen) > LEAST_LENGTH * 1000) {
      Path path = new Path.Builder().curves(CurveFit.fit(seen, MOST, false), false, false).build();
      shapes.add(new Shape.Stroke(path, LineClass.CREASE, Tint.of(Tint.Role.INK)));
    }
  }

  private static double length(double[] points) {
    double length = 0;
    for (int k = 2; k < points.length; k += 2) {
      length += StrictMath.hypot(points[k] - points[k - 2], points[k + 1] - points[k - 1]);
    }
    return length;
  }

  /** Where something that comes straight from the front meets the face, in the world. */
  private double[] onFace(double x, double y) {
    double z = BEFORE;
    double[] p = bones.place(Bone.C1, x, y, z);
    double gap = sight.field().distance(p, head);
    while (gap > .0003 && z > 0) {
      z -= gap * .8;
      p = bones.place(Bone.C1, x, y, z);
      gap = sight.field().distance(p, head);
    }
    return p;
  }

  private boolean isSeen(double[] p, double facing) {
    int pixel = sight.grid().at(p[0], p[1]);
    return pixel >= 0
        && sight.group[pixel] == head
        && Math.abs(sight.depth[pixel] - p[2]) < OFF
        && sight.normal(pixel, 2) > facing;
  }
}
