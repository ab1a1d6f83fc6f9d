package org.posebook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.posebook.content.TreeReader;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * What templates say, in the languages of {@link Titles}. A file for each language has the English
 * text as its key, so that a text that changes in a schema is missed there at once, and no old
 * translation can stand beside it.
 */
final class TemplateTexts {
  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private TemplateTexts() {}

  /** The texts of a language by the English ones; none for English. */
  static Map<String, String> in(String language) {
    return language.equals(Titles.ENGLISH.language())
        ? Map.of()
        : BY_LANGUAGE.computeIfAbsent(language, TemplateTexts::load);
  }

  private static Map<String, String> load(String language) {
    String name = "template-" + language + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(TemplateTexts.class.getResourceAsStream(name), name)) {
      SourceFile file = new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      if (TreeReader.read(file).value().orElseThrow() instanceof SourceNode.Mapping mapping) {
        mapping
            .members()
            .forEach((english, own) -> texts.put(english, String.valueOf(own.value().plain())));
      }
      return Map.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
