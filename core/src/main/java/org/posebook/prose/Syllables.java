package org.posebook.prose;

import java.util.Optional;

/** Counts the syllables of words in one language. */
@FunctionalInterface
public interface Syllables {
  /**
   * The syllables of a word or number as it is spoken; at least one.
   *
   * @param word as written: any case, with hyphens and apostrophes
   */
  int count(String word);

  /** The syllables of a language, where posebook can count them: English and Spanish. */
  static Optional<Syllables> of(Language language) {
    return switch (language) {
      case ENGLISH -> Optional.of(EnglishSyllables::count);
      case SPANISH -> Optional.of(SpanishSyllables::count);
      case GERMAN, FRENCH, PORTUGUESE -> Optional.empty();
    };
  }
}
