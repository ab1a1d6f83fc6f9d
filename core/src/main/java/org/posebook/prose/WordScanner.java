package org.posebook.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words and numbers of a text.
 *
 * <p>A word is letters and digits with single hyphens and apostrophes within: "wide-legged",
 * "don’t". A hyphenated word is one word, as in Flesch's and McLaughlin's rules. A number is digits
 * with single dots, commas and colons within, and the letters right after it: "1.5", "1,000",
 * "3rd". A range such as "10–15" is two numbers. Marks (accents, vowel signs) belong to their
 * letter.
 *
 * <p>All rules on texts begin here, so it is written by hand; the tests hold it against a pattern
 * that says the same.
 */
final class WordScanner {
  private static final String WITHIN_WORDS = "-\u2010\u2011'\u2019\u02BC\u00B7";
  private static final int ASCII = 0x80;

  /** What a character can be in a word. */
  private enum Kind {
    LETTER,
    NUMBER,
    MARK,
    OTHER
  }

  private final String text;

  private WordScanner(String text) {
    this.text = text;
  }

  static List<Word> words(String text) {
    WordScanner scanner = new WordScanner(text);
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end =
          switch (scanner.kind(at)) {
            case LETTER -> scanner.wordEnd(at);
            case NUMBER -> scanner.numberEnd(at);
            case MARK, OTHER -> at;
          };
      if (end > at) {
        words.add(new Word(text.substring(at, end), at));
        at = end;
      } else {
        at = scanner.after(at);
      }
    }
    return words;
  }

  private int wordEnd(int from) {
    int end = lettersEnd(from);
    while (end + 1 < text.length()
        && WITHIN_WORDS.indexOf(text.charAt(end)) >= 0
        && (kind(end + 1) == Kind.LETTER || kind(end + 1) == Kind.NUMBER)) {
      end = lettersEnd(end + 1);
    }
    return end;
  }

  /** Letters, digits, marks, and characters that nobody sees: soft hyphens and joiners. */
  private int lettersEnd(int from) {
    int end = from;
    while (end < text.length() && (kind(end) != Kind.OTHER || isUnseen(text.charAt(end)))) {
      end = after(end);
    }
    return end;
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200D';
  }

  private int numberEnd(int from) {
    int end = digitsEnd(from);
    while (end + 1 < text.length() && isWithinNumbers(end) && kind(end + 1) == Kind.NUMBER) {
      end = digitsEnd(end + 1);
    }
    while (end < text.length() && (kind(end) == Kind.LETTER || kind(end) == Kind.MARK)) {
      end = after(end);
    }
    return end;
  }

  private boolean isWithinNumbers(int at) {
    char c = text.charAt(at);
    return c == '.' || c == ',' || c == ':';
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end < text.length() && kind(end) == Kind.NUMBER) {
      end = after(end);
    }
    return end;
  }

  private int after(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private Kind kind(int at) {
    int c = text.codePointAt(at);
    if (c < ASCII) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
          ? Kind.LETTER
          : c >= '0' && c <= '9' ? Kind.NUMBER : Kind.OTHER;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          Kind.LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          Kind.NUMBER;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          Kind.MARK;
      default -> Kind.OTHER;
    };
  }
}
