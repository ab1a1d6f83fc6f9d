package org.posebook.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is drawn in a brand's figures, each in a word that the schema lists.
 *
 * @param skin the skin's tone, from pale to dark
 * @param clothes the clothes' hue
 * @param hair how the hair is worn; {@code none} for a bare head
 * @param build slender or broad
 */
public record FigureLook(
    Optional<String> skin,
    Optional<String> clothes,
    Optional<String> hair,
    Optional<String> build) {
  /** The usual mannequin. */
  public static final FigureLook USUAL =
      new FigureLook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public FigureLook {
    Objects.requireNonNull(skin);
    Objects.requireNonNull(clothes);
    Objects.requireNonNull(hair);
    Objects.requireNonNull(build);
  }
}
