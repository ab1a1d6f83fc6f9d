package org.posebook.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a dose into tokens; never fails, and looks at each char a fixed number of times. */
final class Tokenizer {
  static final BigDecimal MOST = BigDecimal.valueOf(999_999);
  private static final int MOST_DECIMALS = 6;
  private static final String FRACTIONS = "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞";
  private static final String[] FRACTION_VALUES = {
    "0.5", "0.25", "0.75", "0.2", "0.4", "0.6", "0.8", "0.125", "0.375", "0.625", "0.875"
  };

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean quotesPair = true;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.step();
    }
    return tokenizer.tokens;
  }

  private void step() {
    int start = at;
    int c = text.codePointAt(at);
    if (c == '\n' || c == '\r' || c == 0x2028) {
      at++;
      tokens.add(new Token.Sign(start, at, Token.Kind.BREAK));
    } else if (Words.isSpace(c)) {
      at += Character.charCount(c);
    } else if (startsNumber()) {
      number();
    } else if (isLetter(c)) {
      word();
    } else if (c == '"' && quotesPair && quoted()) {
      return;
    } else {
      at += Character.charCount(c);
      sign(start, c);
    }
  }

  private boolean startsNumber() {
    return digit(at) >= 0
        || FRACTIONS.indexOf(text.charAt(at)) >= 0
        || (text.charAt(at) == '.' && digit(at + 1) >= 0);
  }

  private void number() {
    int start = at;
    StringBuilder digits = new StringBuilder("0");
    digits(digits);
    int whole = digits.length();
    if (isClock()) {
      clock(start, digits.toString());
      return;
    }
    boolean fraction = false;
    if (at < text.length()
        && digit(at + 1) >= 0
        && (text.charAt(at) == '.' || isDecimalComma(at))) {
      fraction = true;
      at++;
      digits.append('.');
      digits(digits);
    }
    BigDecimal part = BigDecimal.ZERO;
    if (!fraction && at < text.length() && FRACTIONS.indexOf(text.charAt(at)) >= 0) {
      part = new BigDecimal(FRACTION_VALUES[FRACTIONS.indexOf(text.charAt(at))]);
      at++;
    }
    if (at < text.length() && text.charAt(at) == '.' && digit(at + 1) >= 0) {
      while (at < text.length() && (text.charAt(at) == '.' || digit(at) >= 0)) {
        at += Character.charCount(text.codePointAt(at));
      }
      tokens.add(new Token.BadNumber(start, at, "has too many points for a number", "1.5 min"));
      return;
    }
    if (at < text.length() && text.charAt(at) == ',' && digit(at + 1) >= 0) {
      while (at < text.length() && (text.charAt(at) == ',' || digit(at) >= 0)) {
        at += Character.charCount(text.codePointAt(at));
      }
      tokens.add(new Token.BadNumber(start, at, "has a comma in it", "8-12 times"));
      return;
    }
    if (whole > 100 || digits.length() - whole > MOST_DECIMALS + 1) {
      tokens.add(new Token.BadNumber(start, at, "has too many digits", "10 times"));
      return;
    }
    BigDecimal value = new BigDecimal(digits.toString()).add(part);
    if (value.compareTo(MOST) > 0) {
      tokens.add(new Token.BadNumber(start, at, "is too large a number", "10 times"));
      return;
    }
    tokens.add(new Token.Num(start, at, value));
    primes();
  }

  private void digits(StringBuilder into) {
    int digit;
    while ((digit = digit(at)) >= 0) {
      into.append((char) ('0' + digit));
      at += Character.charCount(text.codePointAt(at));
    }
  }

  /** A mark right after a number: 30″ is seconds, 2′ minutes. */
  private void primes() {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
    if (c == '″' || c == '"' || c == '”' || ((c == '\'' || c == '′') && twice)) {
      int length = c == '\'' || c == '′' ? 2 : 1;
      tokens.add(new Token.Word(at, at + length, "s"));
      at += length;
    } else if (c == '′' || c == '\'' || c == '’') {
      tokens.add(new Token.Word(at, at + 1, "min"));
      at++;
    }
  }

  /** "1,5 min" is one and a half minutes; "8,10 times" is not a number. */
  private boolean isDecimalComma(int comma) {
    if (text.charAt(comma) != ',') {
      return false;
    }
    int i = comma + 1;
    while (i < comma + 3 && digit(i) >= 0) {
      i++;
    }
    if (i < text.length() && Words.isSpace(text.charAt(i))) {
      i++;
    }
    int from = i;
    while (i < text.length() && i < from + 8 && isLetter(text.charAt(i))) {
      i++;
    }
    String unit = text.substring(from, i).toLowerCase(Locale.ROOT);
    return Vocabulary.isTimeUnit(unit) || Vocabulary.LOAD_UNITS.contains(unit);
  }

  private boolean isClock() {
    return at < text.length() && text.charAt(at) == ':' && digit(at + 1) >= 0;
  }

  private void clock(int start, String first) {
    List<String> parts = new ArrayList<>(List.of(first));
    boolean good = first.length() <= 5;
    while (isClock()) {
      at++;
      StringBuilder part = new StringBuilder();
      digits(part);
      good &= part.length() == 2 && part.charAt(0) < '6';
      parts.add(part.toString());
    }
    if (!good || parts.size() > 3 || tooLong(parts)) {
      tokens.add(
          new Token.BadNumber(start, at, "is not minutes and seconds", "1:30 for 90 seconds"));
      return;
    }
    tokens.add(new Token.Clock(start, at, seconds(parts)));
  }

  private static boolean tooLong(List<String> parts) {
    return seconds(parts).compareTo(MOST) > 0;
  }

  private static BigDecimal seconds(List<String> parts) {
    BigDecimal seconds = BigDecimal.ZERO;
    for (String part : parts) {
      seconds = seconds.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(part));
    }
    return seconds;
  }

  private void word() {
    int start = at;
    while (at < text.length() && (isLetter(text.codePointAt(at)) || isApostrophe(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean afterNumber =
        !tokens.isEmpty()
            && tokens.getLast() instanceof Token.Num
            && tokens.getLast().end() == start;
    if (word.equals("x")) {
      tokens.add(new Token.Sign(start, at, Token.Kind.TIMES));
    } else if (afterNumber && word.startsWith("x")) {
      at = start + 1;
      tokens.add(new Token.Sign(start, at, Token.Kind.TIMES));
    } else if (word.equals("then")) {
      tokens.add(new Token.Sign(start, at, Token.Kind.BREAK));
    } else {
      tokens.add(new Token.Word(start, at, word));
    }
  }

  private boolean isApostrophe(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’') && i + 1 < text.length() && isLetter(text.codePointAt(i + 1));
  }

  private boolean quoted() {
    int start = at;
    StringBuilder inside = new StringBuilder();
    int i = at + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        inside.append('"');
        i += 2;
      } else if (c == '"') {
        String tidy = Words.tidy(inside.toString());
        if (tidy.isEmpty()) {
          return false;
        }
        at = i + 1;
        tokens.add(new Token.Quoted(start, at, tidy));
        return true;
      } else {
        inside.append(c);
        i++;
      }
    }
    quotesPair = false;
    return false;
  }

  private void sign(int start, int c) {
    boolean orEqual = at < text.length() && text.charAt(at) == '=';
    switch (c) {
      case '×', '*', '✕', '✖', '⨯' -> add(start, Token.Kind.TIMES);
      case '-', '‐', '‑', '‒', '–', '—', '−', '﹣', '－' -> add(start, Token.Kind.DASH);
      case '+', '＋' -> add(start, Token.Kind.PLUS);
      case '/', '⁄' -> add(start, Token.Kind.SLASH);
      case '~', '≈', '∼' -> add(start, Token.Kind.ABOUT);
      case '≥' -> add(start, Token.Kind.AT_LEAST);
      case '≤' -> add(start, Token.Kind.AT_MOST);
      case '>', '<' -> {
        if (orEqual) {
          at++;
          add(start, c == '>' ? Token.Kind.AT_LEAST : Token.Kind.AT_MOST);
        } else {
          tokens.add(new Token.Odd(start, at));
        }
      }
      case '&' -> tokens.add(new Token.Word(start, at, "and"));
      case ':', '@', '=' -> add(start, Token.Kind.NOTHING);
      case ',', ';', '(', ')', '[', ']', '|', '•', '·', '，', '；' -> add(start, Token.Kind.BREAK);
      case '.' -> add(start, endsSentence() ? Token.Kind.BREAK : Token.Kind.NOTHING);
      default -> tokens.add(new Token.Odd(start, at));
    }
  }

  /** A full stop ends a sentence before a capital; after "sec" it only ends a short form. */
  private boolean endsSentence() {
    if (at >= text.length()) {
      return true;
    }
    if (!Words.isSpace(text.charAt(at))) {
      return false;
    }
    return at + 1 < text.length() && Character.isUpperCase(text.codePointAt(at + 1));
  }

  private void add(int start, Token.Kind kind) {
    tokens.add(new Token.Sign(start, at, kind));
  }

  private int digit(int i) {
    if (i >= text.length()) {
      return -1;
    }
    int c = text.codePointAt(i);
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
