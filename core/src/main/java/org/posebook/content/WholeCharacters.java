package org.posebook.content;

import java.io.Reader;

/**
 * Hands out a text in portions that never end within a character. The YAML parser reads 1025 units
 * at a time and fails where the last of them is the first half of an emoji.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int count = end - next;
    text.getChars(next, end, buffer, offset);
    next = end;
    return count;
  }

  @Override
  public void close() {}
}
