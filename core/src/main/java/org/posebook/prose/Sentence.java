package org.posebook.prose;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text the sentence, without the spaces around it
 * @param offset where it begins in the whole text, in UTF-16 units
 * @param words its words and numbers, at least one; their offsets count in the whole text too
 */
public record Sentence(String text, int offset, List<Word> words) {
  public Sentence {
    words = List.copyOf(words);
    if (words.isEmpty() || offset < 0) {
      throw new IllegalArgumentException("a sentence has words and a place");
    }
  }

  /** How many UTF-16 units it has. */
  public int length() {
    return text.length();
  }

  /** What stands between two of its words, or before the first ({@code -1}) or after the last. */
  String between(int first, int second) {
    int from = first < 0 ? 0 : words.get(first).end() - offset;
    int to = second < words.size() ? words.get(second).offset() - offset : text.length();
    return text.substring(from, to);
  }
}
