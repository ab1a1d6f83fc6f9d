package org.posebook.model;

import java.util.Optional;

/**
 * A condition with which a pose should be left out or changed.
 *
 * @param condition the condition in plain words; not blank
 * @param modify how to change the pose instead; empty means: leave the pose out
 */
public record Contraindication(String condition, Optional<String> modify) {
  public Contraindication {
    if (condition.isBlank()) {
      throw new IllegalArgumentException("a contraindication names a condition");
    }
  }
}
