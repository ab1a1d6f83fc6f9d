package org.posebook.export.pdf;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param pieces its text from left to right
 * @param width in points
 */
record Line(List<Piece> pieces, float width) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /**
   * The part of a run that stands on a line.
   *
   * @param run which run
   * @param text with the space at which the line was broken, if it was
   * @param x from the start of the line
   * @param width without that space
   */
  record Piece(Run run, String text, float x, float width) {}
}
