package org.posebook.cli.command;

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

  Mappings in(Session session) {
    return new Mappings(mapping.map(session::resolve));
  }
}
