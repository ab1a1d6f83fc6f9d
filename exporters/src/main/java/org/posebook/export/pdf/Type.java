package org.posebook.export.pdf;

/**
 * How a text is set.
 *
 * @param face cut of the typeface
 * @param size type size in points
 * @param leading distance from baseline to baseline, in points
 * @param ink colour
 */
record Type(Face face, float size, float leading, Ink ink) {
  Type bold() {
    return new Type(Face.BOLD, size, leading, ink);
  }

  Type in(Ink other) {
    return new Type(face, size, leading, other);
  }

  Type scaled(float factor) {
    return new Type(face, size * factor, leading * factor, ink);
  }

  /** From the top of a line down to its baseline, so that capitals stand in the middle. */
  float baseline() {
    return (leading + Metrics.CAP_HEIGHT * size) / 2;
  }
}
