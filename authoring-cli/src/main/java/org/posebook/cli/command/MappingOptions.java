package org.posebook.cli.command;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user says of the columns of a spreadsheet. */
final class MappingOptions {
  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "A file that says what the columns mean. Default: the file beside the spreadsheet that is"
              + " named like it with .mapping.yaml, if it is there.")
  private Optional<Path> mapping = Optional.empty();

  /**
   * Where the mappings are found.
   *
   * @throws NoSuchFileException when the file that the user names is not there
   */
  Mappings in(Session session) throws NoSuchFileException {
    if (mapping.isPresent() && !Files.exists(session.resolve(mapping.get()))) {
      throw new NoSuchFileException(mapping.get().toString());
    }
    return new Mappings(mapping.map(session::resolve));
  }
}
