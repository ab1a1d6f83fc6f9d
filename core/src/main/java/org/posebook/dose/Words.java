package org.posebook.dose;

import java.util.regex.Pattern;

/** Small helpers for text. */
final class Words {
  private static final int SHOWN = 40;
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d-])(\\d{1,6}) ?[-–] ?(\\d{1,6})(?![\\d-])");

  private Words() {}

  /** Whether a char is a space of any kind, a line break or a control. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** The text without spaces at its ends, and one plain space for each run of them within. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !tidy.isEmpty()) {
          tidy.append(' ');
        }
        space = false;
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  /** The text in quotation marks for a message, cut where it is long. */
  static String shown(String text) {
    String tidy = tidy(text);
    if (tidy.length() > SHOWN) {
      int cut = Character.isHighSurrogate(tidy.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
      tidy = tidy.substring(0, cut) + "…";
    }
    return "\"" + tidy + "\"";
  }

  /** The text in straight quotation marks, which the reader takes as it is. */
  static String quoted(String text) {
    return "\"" + tidy(text).replace("\"", "\"\"") + "\"";
  }

  /** Text with the hyphen between two numbers replaced; "3-1-3" is no range and stays. */
  static String ranges(String text, String joiner) {
    return RANGE.matcher(text).replaceAll("$1" + joiner + "$2");
  }
}
