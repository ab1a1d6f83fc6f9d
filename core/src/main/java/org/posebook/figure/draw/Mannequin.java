package org.posebook.figure.draw;

import org.posebook.figure.draw.body.Build;
import org.posebook.figure.draw.body.Hair;

/** The shape of whom is drawn, as far as the pose leaves it open. Colours are {@link Palette}'s. */
public record Mannequin(Hair hair, Build build) {
  /** Hair in a bun, slender. */
  public static final Mannequin STANDARD = new Mannequin(Hair.BUN, Build.SLENDER);
}
