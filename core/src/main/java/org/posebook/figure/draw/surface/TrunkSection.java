package org.posebook.figure.draw.surface;

import static org.posebook.figure.draw.surface.Vectors.length;
import static org.posebook.figure.draw.surface.Vectors.minus;

import java.util.ArrayList;
import java.util.List;

/** An elliptic section of the trunk. */
public final class TrunkSection {
  final double[] middle;
  final double[] axes;
  final double width;
  final double depth;

  /**
   * A section.
   *
   * @param middle its middle in the world, in metres
   * @param axes its axes as the columns of a matrix; the section lies across the second
   * @param width half the width, along the first axis, in metres
   * @param depth half the depth, along the third axis, in metres
   */
  public TrunkSection(double[] middle, double[] axes, double width, double depth) {
    this.middle = middle;
    this.axes = axes;
    this.width = width;
    this.depth = depth;
  }

  /** Sections along a smooth curve through these: {@code times} slices for each one before. */
  static List<TrunkSection> refined(List<TrunkSection> sections, int times) {
    List<TrunkSection> fine = new ArrayList<>();
    for (int i = 0; i + 1 < sections.size(); i++) {
      for (int k = 0; k < times; k++) {
        fine.add(between(sections, i, (double) k / times));
      }
    }
    fine.add(sections.getLast());
    return fine;
  }

  private static TrunkSection between(List<TrunkSection> sections, int i, double t) {
    TrunkSection a = sections.get(Math.max(0, i - 1));
    TrunkSection b = sections.get(i);
    TrunkSection c = sections.get(i + 1);
    TrunkSection d = sections.get(Math.min(sections.size() - 1, i + 2));
    double[] middle = new double[3];
    for (int k = 0; k < 3; k++) {
      middle[k] = through(a.middle[k], b.middle[k], c.middle[k], d.middle[k], t);
    }
    double[] axes = new double[9];
    for (int k = 0; k < 9; k++) {
      axes[k] = b.axes[k] + (c.axes[k] - b.axes[k]) * t;
    }
    return new TrunkSection(
        middle,
        axes,
        through(a.width, b.width, c.width, d.width, t),
        through(a.depth, b.depth, c.depth, d.depth, t));
  }

  /** The Catmull-Rom spline from {@code b} to {@code c}. */
  private static double through(double a, double b, double c, double d, double t) {
    return b + .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }

  /** How width and depth change for each metre along the trunk at a section. */
  static double[] slopes(List<TrunkSection> sections, int i) {
    TrunkSection before = sections.get(Math.max(0, i - 1));
    TrunkSection at = sections.get(i);
    TrunkSection after = sections.get(Math.min(sections.size() - 1, i + 1));
    double way = length(minus(at.middle, before.middle)) + length(minus(after.middle, at.middle));
    return new double[] {(after.width - before.width) / way, (after.depth - before.depth) / way};
  }
}
