package org.posebook.prose;

import java.util.Locale;

/**
 * A word or a number of a text.
 *
 * @param text the word as written, with its inner hyphens and apostrophes
 * @param offset where it begins in the whole text, in UTF-16 units as {@link String} counts
 * @param lower the word in lower case, with straight apostrophes
 */
public record Word(String text, int offset, String lower) {
  public Word {
    if (text.isEmpty() || offset < 0) {
      throw new IllegalArgumentException("a word has letters and a place");
    }
  }

  /** A word as written, at its place. */
  public Word(String text, int offset) {
    this(text, offset, lower(text));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }

  /** How many UTF-16 units it has. */
  public int length() {
    return text.length();
  }

  /** Where it ends: the offset of what follows. */
  public int end() {
    return offset + text.length();
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
