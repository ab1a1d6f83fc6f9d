package org.posebook.export.svg;

import java.util.List;
import java.util.Objects;

/**
 * A picture made of shapes. Its places are counted from its upper left corner, to the right and
 * downwards.
 *
 * @param width of the picture; the longer side is 1000
 * @param height of the picture
 * @param marks what is drawn, from the ground up
 */
public record VectorPicture(double width, double height, List<Mark> marks) {
  /** The length of the longer side. */
  public static final double LONGER_SIDE = 1000;

  /** Checks the size. */
  public VectorPicture {
    marks = List.copyOf(marks);
    if (!(width > 0 && width <= LONGER_SIDE && height > 0 && height <= LONGER_SIDE)) {
      throw new IllegalArgumentException("no size: " + width + " x " + height);
    }
  }

  /** A thing that is drawn. */
  public sealed interface Mark permits Fill, Stroke, Raster, Group {}

  /**
   * A filled area.
   *
   * @param outline its edge
   * @param paint its colour or gradient
   * @param opacity 0 to 1
   * @param clips it is seen inside all of them
   */
  public record Fill(Outline outline, Paint paint, double opacity, List<Outline> clips)
      implements Mark {
    /** Checks nothing but that all is there. */
    public Fill {
      Objects.requireNonNull(outline);
      Objects.requireNonNull(paint);
      clips = List.copyOf(clips);
    }
  }

  /**
   * A line.
   *
   * @param outline its way, where the pen is
   * @param pen what draws it
   * @param paint its colour or gradient
   * @param opacity 0 to 1
   * @param clips it is seen inside all of them
   */
  public record Stroke(Outline outline, Pen pen, Paint paint, double opacity, List<Outline> clips)
      implements Mark {
    /** Checks nothing but that all is there. */
    public Stroke {
      Objects.requireNonNull(outline);
      Objects.requireNonNull(pen);
      Objects.requireNonNull(paint);
      clips = List.copyOf(clips);
    }
  }

  /**
   * A PNG or JPEG picture inside the file.
   *
   * @param number which of the pictures that the {@link RasterReader} has seen, from 0
   * @param matrix brings a square of length 1, from 0, to the picture's place
   * @param opacity 0 to 1
   * @param clips it is seen inside all of them
   */
  public record Raster(int number, Matrix matrix, double opacity, List<Outline> clips)
      implements Mark {
    /** Checks nothing but that all is there. */
    public Raster {
      Objects.requireNonNull(matrix);
      clips = List.copyOf(clips);
    }
  }

  /**
   * Things that are put on the page as one.
   *
   * @param marks the things
   * @param opacity of all of them, 0 to 1
   * @param blend how they mix with what is under them: "normal", or a blend mode of CSS
   * @param isolated whether its marks do not mix with what is under the group
   * @param covers each covers the group where its own marks do not let it through
   */
  public record Group(
      List<Mark> marks, double opacity, String blend, boolean isolated, List<Cover> covers)
      implements Mark {
    /** Checks nothing but that all is there. */
    public Group {
      marks = List.copyOf(marks);
      Objects.requireNonNull(blend);
      covers = List.copyOf(covers);
    }
  }

  /**
   * Lets through some of a group.
   *
   * @param marks what makes holes
   * @param kind how
   */
  public record Cover(List<Mark> marks, Kind kind) {
    /** What counts of a cover's marks. */
    public enum Kind {
      /** Their outlines: inside all is let through. */
      CLIP,
      /** How light they are, on black. */
      LIGHT,
      /** How opaque they are. */
      OPACITY
    }

    /** Checks nothing but that all is there. */
    public Cover {
      marks = List.copyOf(marks);
      Objects.requireNonNull(kind);
    }
  }

  /**
   * What draws a line.
   *
   * @param width of the line
   * @param cap 0 butt, 1 round, 2 square, as PDF counts
   * @param join 0 miter, 1 round, 2 bevel, as PDF counts
   * @param miterLimit as PDF has it
   * @param dashes lengths of dashes and gaps; none for a whole line
   * @param phase where in the dashes it begins
   * @param matrix brings the pen's places to the picture's
   */
  public record Pen(
      double width,
      int cap,
      int join,
      double miterLimit,
      List<Double> dashes,
      double phase,
      Matrix matrix) {
    /** Checks nothing but that all is there. */
    public Pen {
      dashes = List.copyOf(dashes);
      Objects.requireNonNull(matrix);
    }
  }

  /** The numbers of {@code x' = a x + c y + e, y' = b x + d y + f}. */
  public record Matrix(double a, double b, double c, double d, double e, double f) {
    /** Leaves all as it is. */
    public static final Matrix NONE = new Matrix(1, 0, 0, 1, 0, 0);
  }

  /** What an area or a line is painted with. */
  public sealed interface Paint permits Solid, Gradient {}

  /** One colour, as {@code 0xRRGGBB}. */
  public record Solid(int rgb) implements Paint {}

  /**
   * Colours that run from one circle to another, or from one line to another across the line
   * between two points.
   *
   * @param radial whether they are circles
   * @param from x, y and radius of the first
   * @param to x, y and radius of the second
   * @param stops from 0 to 1, at least two
   * @param matrix brings the gradient's places to the picture's
   */
  public record Gradient(boolean radial, Place from, Place to, List<Stop> stops, Matrix matrix)
      implements Paint {
    /** Checks the stops. */
    public Gradient {
      stops = List.copyOf(stops);
      if (stops.size() < 2) {
        throw new IllegalArgumentException("stops: " + stops.size());
      }
    }
  }

  /** A point, or a circle round it. */
  public record Place(double x, double y, double radius) {}

  /**
   * A colour in a gradient.
   *
   * @param at 0 to 1
   * @param rgb as {@code 0xRRGGBB}
   * @param opacity 0 to 1
   */
  public record Stop(double at, int rgb, double opacity) {}
}
