package org.posebook.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Another way to do a pose: a variation, an easier form (regression) or a harder form
 * (progression).
 *
 * @param name what this form is called, such as "Standing twist"
 * @param how what to do; not blank
 * @param figure how it is drawn
 */
public record Form(Optional<String> name, String how, Optional<FigureRef> figure) {
  public Form {
    Objects.requireNonNull(name);
    Objects.requireNonNull(figure);
    if (how.isBlank()) {
      throw new IllegalArgumentException("a form says how it is done");
    }
  }
}
