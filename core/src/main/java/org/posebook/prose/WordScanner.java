package org.posebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words and numbers of a text. */
final class WordScanner {
  /**
   * Letters and digits with single hyphens, apostrophes, dots and commas within: "wide-legged",
   * "don’t", "1.5", "1,000". A hyphenated word is one word, as in Flesch's and McLaughlin's rules.
   * A range such as "10–15" is two numbers. Marks (accents, vowel signs) belong to their letter.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}++(?:[.,:]\\p{N}++)*+(?:[\\p{L}\\p{M}]++)?+"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}\\u00AD\\u200D]*+"
              + "(?:[-‐‑'’ʼ·][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD\\u200D]*+)*+");

  private WordScanner() {}

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start()));
    }
    return words;
  }
}
