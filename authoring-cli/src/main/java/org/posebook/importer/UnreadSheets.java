package org.posebook.importer;

import java.util.List;
import java.util.stream.Stream;
import org.posebook.model.Ids;

/**
 * Sheets that hold no content: guides, lists for drop-downs, lists of problems. Such a sheet says
 * so itself in its first cell, in whatever language the rest is.
 */
public final class UnreadSheets {
  /** What the first cell of such a sheet says. */
  public static final String MARK = "posebook does not read this sheet";

  /** The mark, the head, and what the sheet is for. */
  private static final int HEAD_ROWS = 3;

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

  /**
   * The rows below the heads of those of a book's unread sheets that posebook wrote for itself.
   *
   * @param head what stands in their second row
   */
  static Stream<RawRow> rows(RawBook book, String head) {
    return book.sheets().stream()
        .filter(UnreadSheets::isUnread)
        .filter(sheet -> sheet.rows().size() > 1)
        .filter(sheet -> shown(sheet.rows().get(1), 1).equals(head))
        .flatMap(sheet -> sheet.rows().stream())
        .filter(row -> row.number() > HEAD_ROWS);
  }

  /** What a cell of such a row shows. */
  static String shown(RawRow row, int column) {
    return row.in(column).map(RawCell::shown).orElse("");
  }

  /** What the cells of such a row show from one column on and before another, as one text. */
  static String joined(RawRow row, int from, int to) {
    StringBuilder joined = new StringBuilder();
    row.cells().stream()
        .filter(cell -> cell.column() >= from && cell.column() < to)
        .forEach(cell -> joined.append(cell.shown()));
    return joined.toString();
  }

  /** The book without such sheets. */
  static RawBook without(RawBook book) {
    List<RawSheet> read = book.sheets().stream().filter(sheet -> !isUnread(sheet)).toList();
    return read.size() == book.sheets().size() ? book : new RawBook(book.file(), read);
  }
}
