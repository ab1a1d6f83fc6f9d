package org.posebook.importer;

import java.util.List;
import java.util.Optional;
import org.posebook.source.Location;

/**
 * A workbook as it was read.
 *
 * @param file its file name, without folders
 * @param sheets its sheets, in order
 */
public record RawBook(String file, List<RawSheet> sheets) {
  public RawBook {
    sheets = List.copyOf(sheets);
  }

  /** The text that a cell shows, if it is not empty. */
  public Optional<String> shown(Location.CellRef at) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(at.sheet()))
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> row.number() == at.row())
        .findFirst()
        .flatMap(row -> row.in(at.column()))
        .map(RawCell::shown);
  }
}
