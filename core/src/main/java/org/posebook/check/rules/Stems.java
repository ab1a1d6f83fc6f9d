package org.posebook.check.rules;

import java.util.List;

/**
 * Tells at once of most texts that none of some words can be in them, before a pattern is tried:
 * patterns with many words in any case are slow.
 */
final class Stems {
  private static final int ASCII = 0x80;

  /** The stems by their first letter, small or large. */
  private final String[][] byFirst = new String[ASCII][0];

  private Stems(List<String> stems) {
    for (String stem : stems) {
      char c = stem.charAt(0);
      for (char first : new char[] {c, Character.toUpperCase(c)}) {
        byFirst[first] =
            stems.stream().filter(other -> other.charAt(0) == c).toArray(String[]::new);
      }
    }
  }

  /** A filter for what these begin, in ASCII and lower case. */
  static Stems of(String... stems) {
    return new Stems(List.of(stems));
  }

  /** Whether one of them stands in a text, in any case and within a word too. */
  boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII) {
        for (String stem : byFirst[c]) {
          if (text.regionMatches(true, i, stem, 0, stem.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
