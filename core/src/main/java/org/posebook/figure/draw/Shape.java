package org.posebook.figure.draw;

import java.util.List;

/** One thing to paint. Colours are {@code 0xRRGGBB}. */
public sealed interface Shape {
  /** A filled path; where outlines cross, the even-odd rule decides. */
  record Fill(Path path, int colour) implements Shape {}

  /** A line of constant width with round ends and joins. */
  record Stroke(Path path, LineClass line, int colour) implements Shape {}

  /** A soft area: flat see-through fills on top of each other, from the widest to the narrowest. */
  record Patch(List<Band> bands) implements Shape {
    /** Copies the list. */
    public Patch {
      bands = List.copyOf(bands);
    }
  }

  /**
   * One layer of a soft area, filled by the even-odd rule.
   *
   * @param opacity from 0 to 1
   */
  record Band(Path path, int colour, double opacity) {}
}
