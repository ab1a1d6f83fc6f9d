package org.posebook.importer;

import java.util.List;
import org.posebook.model.Ids;

/**
 * Sheets that hold no content: guides, lists for drop-downs, lists of problems. Such a sheet says
 * so itself in its first cell, in whatever language the rest is.
 */
public final class UnreadSheets {
  /** What the first cell of such a sheet says. */
  public static final String MARK = "posebook does not read this sheet";

  private UnreadSheets() {}

  /** Whether a sheet says that it is not to be read. */
  public static boolean isUnread(RawSheet sheet) {
    return sheet.rows().stream()
        .findFirst()
        .filter(row -> row.number() == 1)
        .flatMap(row -> row.in(1))
        .filter(cell -> Ids.fold(cell.shown()).equals(Ids.fold(MARK)))
        .isPresent();
  }

  /** The book without such sheets. */
  static RawBook without(RawBook book) {
    List<RawSheet> read = book.sheets().stream().filter(sheet -> !isUnread(sheet)).toList();
    return read.size() == book.sheets().size() ? book : new RawBook(book.file(), read);
  }
}
