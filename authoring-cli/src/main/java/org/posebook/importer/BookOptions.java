package org.posebook.importer;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says of a text file, so that it need not be found out. Workbooks say it themselves.
 *
 * @param encoding how its characters are written
 * @param delimiter the mark between its cells
 */
public record BookOptions(Optional<Charset> encoding, Optional<Character> delimiter) {
  /** All is found out from the file. */
  public static final BookOptions FOUND_OUT = new BookOptions(Optional.empty(), Optional.empty());

  public BookOptions {
    Objects.requireNonNull(encoding);
    Objects.requireNonNull(delimiter);
  }
}
