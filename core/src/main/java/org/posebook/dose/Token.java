package org.posebook.dose;

import java.math.BigDecimal;

/**
 * A word, number or sign of a dose, with its place in the text: from start up to, not with, end.
 */
sealed interface Token {
  int start();

  int end();

  /** A number, such as 10, 1.5 or ½. */
  record Num(int start, int end, BigDecimal value) implements Token {}

  /** Minutes and seconds, such as 1:30. */
  record Clock(int start, int end, BigDecimal seconds) implements Token {}

  /** A number that cannot be one, such as 1.2.3 or one of forty digits. */
  record BadNumber(int start, int end, String message, String example) implements Token {}

  /** A word in lower case. */
  record Word(int start, int end, String text) implements Token {}

  /** Text in quotation marks: taken as it is. */
  record Quoted(int start, int end, String text) implements Token {}

  /** A sign. */
  record Sign(int start, int end, Kind kind) implements Token {}

  /** Anything else. */
  record Odd(int start, int end) implements Token {}

  /** What a sign means. */
  enum Kind {
    /** x, × or *. */
    TIMES,
    /** A hyphen, dash or minus. */
    DASH,
    /** +. */
    PLUS,
    /** /. */
    SLASH,
    /** ~ or ≈. */
    ABOUT,
    /** ≥ or >=. */
    AT_LEAST,
    /** ≤ or <=. */
    AT_MOST,
    /** A colon or other sign that says nothing. */
    NOTHING,
    /** A comma, semicolon, bracket, line break or the end of a sentence. */
    BREAK
  }
}
