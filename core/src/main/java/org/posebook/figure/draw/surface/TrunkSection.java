package org.posebook.figure.draw.surface;

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
}
