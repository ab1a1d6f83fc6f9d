package org.posebook.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.importer.BookInput;
import org.posebook.importer.Mapping;
import org.posebook.importer.MappingReader;
import org.posebook.source.SourceFile;

/**
 * Finds the files that say what the columns of spreadsheets mean.
 *
 * @param named the file that the user names for all spreadsheets; without it, the one beside each
 */
record Mappings(Optional<Path> named) {
  /** Those beside the spreadsheets. */
  static final Mappings BESIDE = new Mappings(Optional.empty());

  /** What the name of such a file ends in. */
  static final String ENDING = ".mapping.yaml";

  /** The file beside a spreadsheet, whether it is there or not. */
  static Path beside(Path book) {
    String name = book.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return book.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
  }

  /**
   * The spreadsheet with its mapping, if it has one.
   *
   * @param used takes the line that says which mapping was used
   */
  BookInput of(Path book, BookInput input, List<Diagnostic> diagnostics, List<String> used)
      throws IOException {
    Path place = named.orElseGet(() -> beside(book));
    if (!Files.exists(place)) {
      return input;
    }
    SourceFile file = read(place);
    Result<Optional<Mapping>> mapping = MappingReader.read(file);
    diagnostics.addAll(mapping.diagnostics());
    used.add(input.book().file() + "  read with " + file.name());
    return input.with(
        mapping.hasErrors() ? Mapping.broken() : mapping.value().orElse(Mapping.none()), file);
  }

  private static SourceFile read(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "it is a folder, not a mapping");
    }
    try {
      return SourceFile.ofUtf8(place.getFileName().toString(), Files.readAllBytes(place));
    } catch (CharacterCodingException e) {
      throw new FileSystemException(
          place.toString(), null, "it is not text in UTF-8. Save it as UTF-8");
    }
  }
}
