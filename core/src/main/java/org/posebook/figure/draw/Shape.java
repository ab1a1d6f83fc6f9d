package org.posebook.figure.draw;

import java.util.List;

/** One thing to paint. */
public sealed interface Shape {
  /** A filled path; where outlines cross, the even-odd rule decides. */
  record Fill(Path path, Tint tint) implements Shape {}

  /** A line of constant width with round ends and joins. */
  record Stroke(Path path, LineClass line, Tint tint) implements Shape {}

  /** A soft area: see-through fills on top of each other, from the widest to the narrowest. */
  record Patch(List<Fill> layers) implements Shape {
    /** Copies the list. */
    public Patch {
      layers = List.copyOf(layers);
    }
  }
}
