package org.posebook.cli.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.posebook.importer.RawBook;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;

/** The authors' own lines and cells, for messages that show them. */
public final class Excerpts {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, RawBook> books = new HashMap<>();

  /**
   * A line with the stretch that is meant.
   *
   * @param gutter what stands before the line: its number, or its cell's name
   * @param start the stretch's first character, from 0
   * @param length in characters; at least 1
   */
  record Excerpt(String gutter, String line, int start, int length) {}

  /** Adds text files. */
  public Excerpts files(Map<String, SourceFile> more) {
    files.putAll(more);
    return this;
  }

  /** Adds workbooks. */
  public Excerpts books(Map<String, RawBook> more) {
    books.putAll(more);
    return this;
  }

  Optional<Excerpt> of(Location at) {
    return switch (at) {
      case Location.WholeFile file -> Optional.empty();
      case Location.TextSpan span -> text(span);
      case Location.CellRef cell -> cell(cell);
    };
  }

  private Optional<Excerpt> text(Location.TextSpan span) {
    return Optional.ofNullable(files.get(span.file()))
        .flatMap(file -> file.line(span.line()))
        .map(
            line ->
                new Excerpt(
                    Integer.toString(span.line()),
                    line,
                    Math.min(span.column() - 1, line.length()),
                    Math.max(1, span.length())));
  }

  /** The line of the cell's text in which the stretch begins. */
  private Optional<Excerpt> cell(Location.CellRef cell) {
    return Optional.ofNullable(books.get(cell.file()))
        .flatMap(book -> book.shown(cell))
        .map(
            text -> {
              int offset = Math.min(cell.offset(), text.length());
              int from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
              int end = text.indexOf('\n', offset);
              String line = text.substring(Math.min(from, offset), end < 0 ? text.length() : end);
              int start = offset - Math.min(from, offset);
              int length = cell.length() == 0 ? line.length() : cell.length();
              return new Excerpt(
                  cell.cell(), line, start, Math.max(1, Math.min(length, line.length() - start)));
            });
  }
}
