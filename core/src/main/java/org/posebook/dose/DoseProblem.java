package org.posebook.dose;

import java.util.Objects;

/**
 * A stretch of a dose that could not be read.
 *
 * @param offset where the stretch begins, in chars from the start of the text
 * @param length how many chars it has; at least one
 * @param message what was found, in plain words
 * @param example what can be written instead
 */
public record DoseProblem(int offset, int length, String message, String example) {
  public DoseProblem {
    if (offset < 0 || length < 1) {
      throw new IllegalArgumentException("a problem has a place in the text");
    }
    Objects.requireNonNull(message);
    Objects.requireNonNull(example);
  }
}
