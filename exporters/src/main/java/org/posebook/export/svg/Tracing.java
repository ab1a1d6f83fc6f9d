package org.posebook.export.svg;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.svg.Outline.Step;
import org.posebook.export.svg.VectorPicture.Matrix;
import org.posebook.export.svg.VectorPicture.Pen;

/** Makes outlines of shapes, in the picture's places, and counts what they cost. */
final class Tracing {
  /** Elements and pieces of outlines; the most that a sheet can do with. */
  private static final int MOST = 1_000_000;

  /** Beyond this numbers lose their meaning. */
  private static final double FAR = 1e7;

  private static final double LEAST_DASHES = 0.1;

  /** How unequal the directions of a scale may be, so that a pen still draws round dots. */
  private static final double EQUAL = 1e-6;

  private final double width;
  private final double height;
  private final double scale;
  private int spent;

  /**
   * For a picture.
   *
   * @param width of the page, in the file's units
   * @param height of the page, in the file's units
   */
  Tracing(double width, double height) {
    this.scale = VectorPicture.LONGER_SIDE / Math.max(width, height);
    this.width = Math.min(width * scale, VectorPicture.LONGER_SIDE);
    this.height = Math.min(height * scale, VectorPicture.LONGER_SIDE);
  }

  /** A picture that costs too much time or paper. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    TooMuch(String what) {
      super(what);
      this.what = what;
    }

    String what() {
      return what;
    }
  }

  void spend(int pieces) {
    spent += pieces;
    if (spent > MOST) {
      throw new TooMuch(
          "it has more than a million lines and curves; simplify it, or save it as PNG");
    }
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The page, in the picture's places. */
  Rectangle2D page() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** Brings a user's places to the picture's. */
  AffineTransform toPicture(AffineTransform user) {
    AffineTransform all = AffineTransform.getScaleInstance(scale, scale);
    all.concatenate(user);
    return all;
  }

  static Matrix matrix(AffineTransform from) {
    double[] m = new double[6];
    from.getMatrix(m);
    return new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  /** Whether a clip leaves all of the page. */
  boolean isWhole(Shape clip, AffineTransform user) {
    AffineTransform all = toPicture(user);
    boolean upright = all.getShearX() == 0 && all.getShearY() == 0;
    Rectangle2D box = all.createTransformedShape(clip).getBounds2D();
    double slack = 1e-3;
    return clip instanceof Rectangle2D
        && upright
        && box.getMinX() <= slack
        && box.getMinY() <= slack
        && box.getMaxX() >= width - slack
        && box.getMaxY() >= height - slack;
  }

  Outline outline(Shape shape, AffineTransform user) {
    return trace(shape, toPicture(user));
  }

  /** A line without its paint. */
  record Drawn(Outline outline, Pen pen) {
    VectorPicture.Stroke with(Paints.Painted painted, double opacity, List<Outline> clips) {
      return new VectorPicture.Stroke(
          outline, pen, painted.paint(), painted.opacity() * opacity, clips);
    }
  }

  /** A line; nothing where it goes nowhere. */
  Optional<Drawn> line(Shape shape, BasicStroke stroke, AffineTransform user) {
    AffineTransform all = toPicture(user);
    // The pen's places are as large as the picture's, so that as many decimals are enough.
    double size = Math.sqrt(Math.abs(all.getDeterminant()));
    AffineTransform pen = new AffineTransform(all);
    pen.scale(1 / size, 1 / size);
    AffineTransform toPen = AffineTransform.getScaleInstance(size, size);
    if (isEqual(pen)) {
      pen = new AffineTransform();
      toPen = all;
    }
    Outline outline = trace(shape, toPen);
    if (outline.isEmpty()) {
      return Optional.empty();
    }
    check(new double[] {stroke.getLineWidth() * size, stroke.getDashPhase() * size}, 2);
    return Optional.of(
        new Drawn(
            outline,
            new Pen(
                stroke.getLineWidth() * size,
                stroke.getEndCap(), // As PDF counts.
                stroke.getLineJoin(),
                stroke.getMiterLimit(),
                dashes(stroke, size),
                stroke.getDashPhase() * size,
                matrix(pen))));
  }

  /** Dashes that are too short to be seen make a whole line. */
  private static List<Double> dashes(BasicStroke stroke, double size) {
    List<Double> dashes = new ArrayList<>();
    double sum = 0;
    float[] lengths = stroke.getDashArray();
    for (int i = 0; lengths != null && i < lengths.length; i++) {
      dashes.add(lengths[i] * size);
      sum += lengths[i] * size;
    }
    return sum < LEAST_DASHES || sum > FAR ? List.of() : dashes;
  }

  /** Whether a circle stays a circle. */
  private static boolean isEqual(AffineTransform at) {
    double across = at.getScaleX() * at.getScaleX() + at.getShearY() * at.getShearY();
    double down = at.getScaleY() * at.getScaleY() + at.getShearX() * at.getShearX();
    double slant = at.getScaleX() * at.getShearX() + at.getScaleY() * at.getShearY();
    return Math.abs(across - down) < EQUAL && Math.abs(slant) < EQUAL;
  }

  private Outline trace(Shape shape, AffineTransform at) {
    Outline.Builder outline = new Outline.Builder();
    double[] n = new double[6];
    double x = 0;
    double y = 0;
    PathIterator path = shape.getPathIterator(at);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(n);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> outline.add(Step.MOVE, n);
        case PathIterator.SEG_LINETO -> outline.add(Step.LINE, n);
        case PathIterator.SEG_QUADTO ->
            outline.add(
                Step.CURVE,
                x + (n[0] - x) * 2 / 3,
                y + (n[1] - y) * 2 / 3,
                n[2] + (n[0] - n[2]) * 2 / 3,
                n[3] + (n[1] - n[3]) * 2 / 3,
                n[2],
                n[3]);
        case PathIterator.SEG_CUBICTO -> outline.add(Step.CURVE, n);
        default -> outline.add(Step.CLOSE);
      }
      int last =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
          };
      check(n, last);
      if (last > 0) {
        x = n[last - 2];
        y = n[last - 1];
      }
      spend(1);
    }
    return outline.build(path.getWindingRule() == PathIterator.WIND_EVEN_ODD);
  }

  private static void check(double[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      if (!(Math.abs(numbers[i]) < FAR)) {
        throw new TooMuch("it has places very far from the page; save it again");
      }
    }
  }
}
