package org.posebook.importer;

import java.io.IOException;
import java.nio.file.Path;
import org.posebook.diagnostic.Result;

/**
 * Reads one kind of spreadsheet file. Readers are found by {@link java.util.ServiceLoader}. They
 * never change the file.
 */
public interface BookReader {
  /** Whether files with that name should be of a kind that this reader reads. */
  boolean reads(String fileName);

  /** Whether this reader reads files of that kind. */
  boolean reads(FileKind kind);

  /**
   * Reads a file, whatever its name.
   *
   * @throws UnreadableBookException when the file cannot be read as a spreadsheet
   * @throws IOException when the file cannot be read at all
   */
  Result<RawBook> read(Path file, BookOptions options) throws IOException;

  /**
   * Reads a file with what is known of where its cells come from and what they mean: nothing more
   * than the cells, unless the reader makes them of something else.
   *
   * @throws UnreadableBookException when the file cannot be read as a spreadsheet
   * @throws IOException when the file cannot be read at all
   */
  default Result<BookInput> open(Path file, BookOptions options) throws IOException {
    Result<RawBook> book = read(file, options);
    return new Result<>(BookInput.of(book.value()), book.diagnostics());
  }

  /** Reads a file of which the user says nothing. */
  default Result<RawBook> read(Path file) throws IOException {
    return read(file, BookOptions.FOUND_OUT);
  }
}
