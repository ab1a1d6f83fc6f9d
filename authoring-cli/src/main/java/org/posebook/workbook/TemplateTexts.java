package org.posebook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

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
      return Map.copyOf(
          YAMLMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
