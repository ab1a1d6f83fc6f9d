package org.posebook.export.svg;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A message that travels through JSVG. JSVG lets opacity of a group fall on each of its shapes, and
 * makes pixels of masks. So we write a group that needs such as a group with a clip that no file
 * has: a square far outside the page, whose place says which group it is. JSVG hands the clip to
 * the {@link Recorder}, which knows what is meant, and when the group ends.
 *
 * @param role what begins
 * @param number which of the file's {@link Effects}
 */
record Signal(Role role, int number) {
  /** Small enough that JSVG's 24 bit numbers hold each place exactly. */
  private static final int FAR = 8_000_000;

  /** A part of a group. */
  enum Role {
    /** The group itself. */
    GROUP,
    /** What it is clipped to. */
    CLIP,
    /** What masks it. */
    MASK
  }

  /** The clip that says it. */
  Element clipPath(String id) {
    Element clip = Element.of("clipPath", "id", id);
    clip.children()
        .add(
            Element.of(
                "rect",
                "x",
                Integer.toString(-FAR - role.ordinal()),
                "y",
                Integer.toString(-number),
                "width",
                "1",
                "height",
                "1"));
    return clip;
  }

  /** The message of a clip; nothing where it is a usual clip. */
  static Optional<Signal> of(Rectangle2D clip) {
    double role = -FAR - clip.getX();
    if (clip.getWidth() != 1 || clip.getHeight() != 1 || role < 0 || role >= Role.values().length) {
      return Optional.empty();
    }
    return Optional.of(new Signal(Role.values()[(int) role], (int) -clip.getY()));
  }
}
