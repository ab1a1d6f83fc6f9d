package org.posebook.cli.command;

import java.util.Optional;
import org.posebook.importer.OnConflict;
import picocli.CommandLine.Option;

/** What to do where a workbook and the library's files were both changed. */
final class ConflictOptions {
  @Option(
      names = "--on-conflict",
      paramLabel = "CHOICE",
      description =
          "Where a workbook and the library's files were both changed since the last import:"
              + " stop, library (keep what the file says) or workbook (take what the workbook"
              + " says). Default: stop, or library with --keep-going.")
  private Optional<OnConflict> onConflict = Optional.empty();

  OnConflict choice(boolean keepGoing) {
    return onConflict.orElse(keepGoing ? OnConflict.LIBRARY : OnConflict.STOP);
  }
}
