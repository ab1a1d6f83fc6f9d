package org.posebook.importer.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.posebook.diagnostic.Result;
import org.posebook.importer.Mapping;
import org.posebook.importer.MappingReader;
import org.posebook.source.SourceFile;

/** What the keys of known JSON libraries mean: a mapping for each, as authors write them. */
final class BuiltInMappings {
  private BuiltInMappings() {}

  static Mapping of(JsonShape shape) {
    String name = shape.word() + ".mapping.yaml";
    try (InputStream file =
        Objects.requireNonNull(BuiltInMappings.class.getResourceAsStream(name))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Result<Optional<Mapping>> mapping = MappingReader.read(new SourceFile(name, text));
      if (!mapping.diagnostics().isEmpty()) {
        throw new IllegalStateException(mapping.diagnostics().toString());
      }
      return mapping.value().orElseThrow().builtIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
