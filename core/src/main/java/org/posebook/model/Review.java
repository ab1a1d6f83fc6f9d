package org.posebook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who looked over a pose or a routine.
 *
 * @param by the reviewer's name; not blank
 * @param credential such as "physical therapist"
 * @param on the day of the review
 */
public record Review(String by, Optional<String> credential, Optional<LocalDate> on) {
  public Review {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a review names the reviewer");
    }
  }
}
