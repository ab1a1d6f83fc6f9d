package org.posebook.figure.draw;

import java.util.List;

/** One thing to paint. */
public sealed interface Shape {
  /** The shape that a mirror shows. */
  Shape mirrored();

  /** A filled path; where outlines cross, the even-odd rule decides. */
  record Fill(Path path, Tint tint) implements Shape {
    @Override
    public Fill mirrored() {
      return new Fill(path.mirrored(), tint);
    }
  }

  /** A line of constant width with round ends and joins. */
  record Stroke(Path path, LineClass line, Tint tint) implements Shape {
    @Override
    public Stroke mirrored() {
      return new Stroke(path.mirrored(), line, tint);
    }
  }

  /** A soft area: see-through fills on top of each other, from the widest to the narrowest. */
  record Patch(List<Fill> layers) implements Shape {
    /** Copies the list. */
    public Patch {
      layers = List.copyOf(layers);
    }

    @Override
    public Patch mirrored() {
      return new Patch(layers.stream().map(Fill::mirrored).toList());
    }
  }
}
