package org.posebook.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into sentences.
 *
 * <p>A sentence ends at full stop, question mark, exclamation mark or ellipsis, with the quotes and
 * brackets that close after it. A dot ends none in a number ("1.5"), after most abbreviations
 * ("e.g."), after an initial ("J. Smith") and after the number of a list ("1. Lie down."). A blank
 * line ends a sentence, and so does a line whose successor begins like a new one: with a capital
 * letter (in German, where nouns have one as well, this tells nothing), a number with a dot, or a
 * bullet.
 *
 * <p>Every word of the text is in exactly one sentence. Time grows with the length of the text
 * alone.
 */
public final class Sentences {
  private static final String CLOSERS = "\"'”’»«“)]}›";
  private static final String OPENERS = "\"'“”‘«»„([{¿¡‹*_";
  private static final Pattern LIST_MARK =
      Pattern.compile("(?:[-–—•*·‣▪◦]\\s|\\(?(?:\\p{N}{1,3}|[a-zA-Z])[.)]\\s)");
  private static final Pattern LIST_NUMBER = Pattern.compile("\\(?(?:\\p{N}{1,3}|[a-zA-Z])");

  private final String text;
  private final Language language;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Word> words;
  private int nextWord;

  private Sentences(String text, Language language) {
    this.text = text;
    this.language = language;
    this.words = WordScanner.words(text);
  }

  /** The sentences of a text that have words, in order. */
  public static List<Sentence> of(String text, Language language) {
    Sentences parts = new Sentences(text, language);
    parts.part();
    return List.copyOf(parts.sentences);
  }

  private void part() {
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        int end = i;
        i = afterSpace(i);
        if (lineEnds(end, i)) {
          start = add(start, end);
        }
      } else if (isStop(c) && !insideWord(i)) {
        int end = i + 1;
        while (end < text.length() && isStop(text.charAt(end))) {
          end++;
        }
        boolean dotAlone = c == '.' && end == i + 1;
        boolean ellipsis = !dotAlone && isEllipsis(i, end);
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (stopEnds(start, i, end, dotAlone, ellipsis)) {
          start = add(start, end);
        }
        i = end;
      } else {
        i++;
      }
    }
    add(start, text.length());
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '।' -> true;
      default -> false;
    };
  }

  /** Whether a stop belongs to a number such as 1.5. */
  private boolean insideWord(int at) {
    while (nextWord < words.size() && words.get(nextWord).end() <= at) {
      nextWord++;
    }
    return nextWord < words.size() && words.get(nextWord).offset() <= at;
  }

  private boolean isEllipsis(int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c == '.' || c == '…');
  }

  private boolean stopEnds(int start, int stop, int end, boolean dotAlone, boolean ellipsis) {
    if (end >= text.length()) {
      return true;
    }
    int next = afterSpace(end);
    if (next == end) {
      // "www.example.org", "e.g." and the like have no space after the dot; other scripts need
      // none.
      return text.charAt(stop) > 0x2100;
    }
    boolean lower = startsLower(next);
    if (!dotAlone) {
      return !lower || (!ellipsis && end == stop + 1 && !isQuoted(end));
    }
    String before = chunkBefore(start, stop);
    if (LIST_NUMBER.matcher(before).matches() && isFirst(start, stop - before.length())) {
      return false;
    }
    String key = before.toLowerCase(Locale.ROOT);
    if (Abbreviations.neverLast(key)) {
      // "Say no. Then rest." is no number: one would follow.
      return key.startsWith("no") && !startsDigit(next);
    }
    if (Abbreviations.maybeLast(key)) {
      return !lower && !startsDigit(next);
    }
    if (before.length() == 1 && Character.isLetter(before.charAt(0))) {
      return !lower && !isSingleLetter(next) && !isInitial(start, stop);
    }
    return !lower || (before.length() > 3 && before.indexOf('.') < 0);
  }

  /** The second letter of "z. B.", "J. F. Smith". */
  private boolean isSingleLetter(int at) {
    return at + 1 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.';
  }

  private boolean isQuoted(int end) {
    return CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Whether the word before a single capital is capitalised too: "John F. Smith", "J. F. Smith".
   */
  private boolean isInitial(int start, int stop) {
    int end = stop - 1;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > start && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    if (from == end) {
      return true;
    }
    return (end - from == 2 && text.charAt(end - 1) == '.')
        || (Character.isUpperCase(text.codePointAt(from)) && !isFirst(start, from));
  }

  /** The letters, digits and dots right before a place. */
  private String chunkBefore(int start, int stop) {
    int from = stop;
    while (from > start && from > stop - 24 && isChunk(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static boolean isChunk(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private boolean isFirst(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!isSpace(text.charAt(i)) && OPENERS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean lineEnds(int lineEnd, int next) {
    if (next >= text.length()) {
      return true;
    }
    String gap = text.substring(lineEnd, next).replace("\r\n", "\n");
    if (gap.chars().filter(c -> c == '\n' || c == '\r' || c == '\u2029').count() > 1) {
      return true;
    }
    Matcher mark = LIST_MARK.matcher(text).region(next, text.length());
    return mark.lookingAt()
        || (language != Language.GERMAN && Character.isUpperCase(firstLetter(next)));
  }

  private int firstLetter(int at) {
    int i = at;
    while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : ' ';
  }

  private boolean startsLower(int at) {
    return Character.isLowerCase(firstLetter(at));
  }

  private boolean startsDigit(int at) {
    return at < text.length() && Character.isDigit(text.codePointAt(at));
  }

  private int afterSpace(int at) {
    int i = at;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Adds the sentence between two places, if it has words, and says where the next one starts. */
  private int add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    List<Word> own = new ArrayList<>();
    for (int i = taken; i < words.size() && words.get(i).offset() < to; i++) {
      own.add(words.get(i));
      taken = i + 1;
    }
    if (!own.isEmpty()) {
      sentences.add(new Sentence(text.substring(start, end), start, own));
    }
    return to;
  }

  private int taken;
}
