package org.posebook.dose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a dose that stay text: tempo, load and effort. */
final class TextReader {
  private final Cursor cursor;
  private final String text;

  TextReader(Cursor cursor, String text) {
    this.cursor = cursor;
    this.text = text;
  }

  /** "slow", "slow and controlled", "slow tempo", "tempo 3-1-3". */
  @Nullable String tempo() {
    int mark = cursor.mark();
    if (cursor.word("tempo")) {
      cursor.sign(Token.Kind.NOTHING);
      return key(mark);
    }
    boolean at = cursor.phrase("at", "a");
    int from = cursor.mark();
    int to = from;
    while (cursor.word(Vocabulary.TEMPOS)) {
      to = cursor.mark();
      cursor.word("and");
    }
    cursor.reset(to);
    if (to == from || (at && !cursor.isWord(0, Set.of("tempo", "pace", "speed")))) {
      cursor.reset(mark);
      return null;
    }
    String tempo = written(from);
    cursor.word("tempo", "pace", "speed");
    return tempo;
  }

  /** "2 kg", "2-5 kg", "light band", "body weight", "load 70 % of the most". */
  @Nullable String load() {
    int mark = cursor.mark();
    if (cursor.word("load")) {
      cursor.sign(Token.Kind.NOTHING);
      return key(mark);
    }
    if (cursor.word("bodyweight") || cursor.phrase("body", "weight")) {
      return "body weight";
    }
    cursor.word("a");
    int from = cursor.mark();
    if (cursor.peek(0) instanceof Token.Num && kilos()) {
      return written(from);
    }
    cursor.reset(from);
    boolean adjective = false;
    for (int i = 0; i < 3 && cursor.word(Vocabulary.LOAD_ADJECTIVES); i++) {
      adjective = true;
    }
    if (adjective && cursor.word(Vocabulary.LOAD_NOUNS)) {
      return written(from);
    }
    cursor.reset(mark);
    return null;
  }

  private boolean kilos() {
    cursor.next();
    if ((cursor.isSign(0, Token.Kind.DASH) || "to".equals(cursor.peekWord(0)))
        && cursor.peek(1) instanceof Token.Num) {
      cursor.next();
      cursor.next();
    }
    if (!cursor.word(Vocabulary.LOAD_UNITS)) {
      return false;
    }
    cursor.word(Vocabulary.LOAD_NOUNS);
    return true;
  }

  /** "RPE 5-6", "effort 3/10", "moderate effort". */
  @Nullable String effort() {
    int mark = cursor.mark();
    if (cursor.word("effort", "intensity")) {
      cursor.sign(Token.Kind.NOTHING);
      return key(mark);
    }
    int from = cursor.mark();
    if (cursor.word(Vocabulary.EFFORT_SCALES)) {
      cursor.sign(Token.Kind.NOTHING);
      if (cursor.peek(0) instanceof Token.Num) {
        numbers();
        return written(from);
      }
    }
    cursor.reset(from);
    if (cursor.word(Vocabulary.EFFORTS)) {
      String effort = written(from);
      if (cursor.word("effort", "intensity")) {
        return effort;
      }
    }
    cursor.reset(mark);
    return null;
  }

  /** What follows the word that names the field: numbers, or all words up to the clause's end. */
  private @Nullable String key(int mark) {
    int from = cursor.mark();
    if (cursor.peek(0) instanceof Token.Quoted quoted) {
      cursor.next();
      return quoted.text();
    }
    if (cursor.peek(0) instanceof Token.Num) {
      numbers();
      if (cursor.word(Vocabulary.LOAD_UNITS)) {
        cursor.word(Vocabulary.LOAD_NOUNS);
      }
      return written(from);
    }
    while (cursor.peek(0) instanceof Token.Word && cursor.mark() < from + 6 && !startsSide()) {
      cursor.next();
    }
    if (cursor.mark() == from) {
      cursor.reset(mark);
      return null;
    }
    return written(from);
  }

  private boolean startsSide() {
    return cursor.peek(1) instanceof Token.Word side && Vocabulary.SIDE_NOUNS.contains(side.text());
  }

  /** "5", "5-6", "3-1-3", "3/10", "6 out of 10", "50%". */
  private void numbers() {
    cursor.next();
    while (joined() > 0) {
      int tokens = joined();
      for (int i = 0; i < tokens; i++) {
        cursor.next();
      }
    }
    if (cursor.peek(0) instanceof Token.Odd odd && text.charAt(odd.start()) == '%') {
      cursor.next();
    }
  }

  private int joined() {
    boolean sign =
        cursor.isSign(0, Token.Kind.DASH)
            || cursor.isSign(0, Token.Kind.SLASH)
            || "to".equals(cursor.peekWord(0))
            || "of".equals(cursor.peekWord(0));
    if (sign && cursor.peek(1) instanceof Token.Num) {
      return 2;
    }
    boolean outOf = "out".equals(cursor.peekWord(0)) && "of".equals(cursor.peekWord(1));
    return outOf && cursor.peek(2) instanceof Token.Num ? 3 : 0;
  }

  /** The text from a mark to here as the author wrote it, with a space before a unit. */
  private String written(int from) {
    StringBuilder written = new StringBuilder();
    int end = cursor.end();
    int start = cursor.startOf(from);
    int here = cursor.mark();
    cursor.reset(from);
    while (cursor.mark() < here) {
      Token token = cursor.next();
      boolean glued = token.start() == start;
      if (!glued || !(token instanceof Token.Word)) {
        written.append(text, start, token.start());
      } else if (!written.isEmpty()) {
        written.append(' ');
      }
      written.append(text, token.start(), token.end());
      start = token.end();
    }
    written.append(text, start, end);
    return Words.tidy(written.toString());
  }
}
