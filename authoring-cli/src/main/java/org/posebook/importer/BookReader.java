package org.posebook.importer;

import java.io.IOException;
import java.nio.file.Path;
import org.posebook.diagnostic.Result;

/**
 * Reads one kind of spreadsheet file. Readers are found by {@link java.util.ServiceLoader}. They
 * never change the file.
 */
public interface BookReader {
  /** Whether this reader reads files with that name. */
  boolean reads(String fileName);

  /**
   * Reads a file.
   *
   * @throws UnreadableBookException when the file is not what its name says
   * @throws IOException when the file cannot be read at all
   */
  Result<RawBook> read(Path file) throws IOException;
}
