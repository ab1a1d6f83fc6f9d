package org.posebook.prose;

import java.util.Locale;
import java.util.Optional;

/** The languages whose sentences are told apart; some are known better than others. */
public enum Language {
  /** English: all that this package does. */
  ENGLISH("en"),
  /** Spanish: sentences, syllables, reading ease. */
  SPANISH("es"),
  /** German: sentences. */
  GERMAN("de"),
  /** French: sentences. */
  FRENCH("fr"),
  /** Portuguese: sentences. */
  PORTUGUESE("pt");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The language's code of ISO 639-1, such as {@code en}. */
  public String code() {
    return code;
  }

  /** The language of a BCP 47 tag such as {@code en-GB}; empty for a language not listed here. */
  public static Optional<Language> of(String tag) {
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(first)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
