package org.posebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who looked over a pose or a routine.
 *
 * @param by the reviewer's name; not blank
 * @param credential such as "physical therapist"
 * @param on the day of the review
 * @param until the last day on which it counts
 * @param judged what the reviewer signs for of that which no program can tell: items of published
 *     instruments, such as {@code pemat-2}
 */
public record Review(
    String by,
    Optional<String> credential,
    Optional<LocalDate> on,
    Optional<LocalDate> until,
    List<String> judged) {
  public Review {
    Objects.requireNonNull(credential);
    Objects.requireNonNull(on);
    Objects.requireNonNull(until);
    judged = List.copyOf(judged);
    if (by.isBlank()) {
      throw new IllegalArgumentException("a review names the reviewer");
    }
  }
}
