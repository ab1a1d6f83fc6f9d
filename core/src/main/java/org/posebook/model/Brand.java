package org.posebook.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who hands the sheets out.
 *
 * @param name the clinic's or studio's name
 * @param logo path of a picture from the library's folder
 * @param contact one line: how to reach them
 * @param accent the colour of headings and numbers, as {@code #RRGGBB}
 * @param figures who is drawn in the figures
 */
public record Brand(
    Optional<String> name,
    Optional<String> logo,
    Optional<String> contact,
    Optional<String> accent,
    FigureLook figures) {
  /** No brand: a plain sheet. */
  public static final Brand NONE =
      new Brand(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), FigureLook.USUAL);

  public Brand {
    Objects.requireNonNull(name);
    Objects.requireNonNull(logo);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(accent);
    Objects.requireNonNull(figures);
  }
}
