package org.posebook.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.posebook.source.SourceFile;

/**
 * A workbook to be imported.
 *
 * @param places where its cells come from, if it is made of something else
 * @param mapping what its author says of its columns
 * @param texts the text files that messages on it may show, by name
 */
public record BookInput(
    RawBook book, BookPlaces places, Optional<Mapping> mapping, Map<String, SourceFile> texts) {
  public BookInput {
    Objects.requireNonNull(book);
    Objects.requireNonNull(places);
    Objects.requireNonNull(mapping);
    texts = Map.copyOf(texts);
  }

  /** A workbook of which nothing is said. */
  public static BookInput of(RawBook book) {
    return new BookInput(book, new BookPlaces(), Optional.empty(), Map.of());
  }

  /** The workbook with a mapping; what that does not say, the one that it has tells. */
  public BookInput with(Mapping other, SourceFile file) {
    Map<String, SourceFile> more = new LinkedHashMap<>(texts);
    more.put(file.name(), file);
    return new BookInput(book, places, Optional.of(mapping.map(other::over).orElse(other)), more);
  }
}
