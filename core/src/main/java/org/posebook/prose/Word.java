package org.posebook.prose;

import java.util.Locale;

/**
 * A word or a number of a text.
 *
 * @param text the word as written, with its inner hyphens and apostrophes
 * @param offset where it begins in the whole text, in UTF-16 units as {@link String} counts
 */
public record Word(String text, int offset) {
  public Word {
    if (text.isEmpty() || offset < 0) {
      throw new IllegalArgumentException("a word has letters and a place");
    }
  }

  /** How many UTF-16 units it has. */
  public int length() {
    return text.length();
  }

  /** Where it ends: the offset of what follows. */
  public int end() {
    return offset + text.length();
  }

  /** The word in lower case, with straight apostrophes. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
