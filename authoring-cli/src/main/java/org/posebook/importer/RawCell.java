package org.posebook.importer;

import java.util.Objects;
import org.posebook.source.Location;

/**
 * A cell that is not empty.
 *
 * @param at its place
 * @param value what it holds
 */
public record RawCell(Location.CellRef at, CellValue value) {
  public RawCell {
    Objects.requireNonNull(at);
    Objects.requireNonNull(value);
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
