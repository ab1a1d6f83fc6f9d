package org.posebook.importer;

import java.util.Objects;
import org.posebook.source.Location;

/**
 * A cell without a value at which something else stands.
 *
 * @param at its place
 * @param marks the comment or the link
 */
public record EmptyCell(Location.CellRef at, CellMarks marks) {
  public EmptyCell {
    Objects.requireNonNull(at);
    Objects.requireNonNull(marks);
  }
}
