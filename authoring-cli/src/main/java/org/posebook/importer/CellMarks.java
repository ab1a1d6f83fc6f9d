package org.posebook.importer;

import java.util.Objects;
import java.util.Optional;

/**
 * What stands at a cell besides its value.
 *
 * @param note a comment that the author put on it
 * @param link a web address that it leads to
 */
public record CellMarks(Optional<String> note, Optional<String> link) {
  /** Nothing. */
  public static final CellMarks NONE = new CellMarks(Optional.empty(), Optional.empty());

  public CellMarks {
    Objects.requireNonNull(note);
    Objects.requireNonNull(link);
  }
}
