package org.posebook.importer;

import java.util.Objects;
import org.posebook.source.Location;

/**
 * A cell that is not empty.
 *
 * @param at its place
 * @param value what it holds
 * @param marks what else stands at it
 */
public record RawCell(Location.CellRef at, CellValue value, CellMarks marks) {
  public RawCell {
    Objects.requireNonNull(at);
    Objects.requireNonNull(value);
    Objects.requireNonNull(marks);
  }

  /** A cell with a value and nothing else. */
  public RawCell(Location.CellRef at, CellValue value) {
    this(at, value, CellMarks.NONE);
  }

  /** The text that a spreadsheet program shows. */
  public String shown() {
    return value.shown();
  }

  /** The column, from 1. */
  public int column() {
    return at.column();
  }
}
