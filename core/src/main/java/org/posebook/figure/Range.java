package org.posebook.figure;

/**
 * A range of angles, in degrees.
 *
 * @param from the lowest, usually the opposite motion (extension, adduction, …)
 * @param to the highest
 */
public record Range(double from, double to) {
  public Range {
    if (!(from <= to)) {
      throw new IllegalArgumentException("not a range: " + from + " to " + to);
    }
  }

  /** How far a value lies outside: above 0 beyond the end, below 0 before the start, else 0. */
  public double excess(double value) {
    return value < from ? value - from : value > to ? value - to : 0;
  }
}
