package org.posebook.dose;

/** Small helpers for text. */
final class Words {
  private static final int SHOWN = 40;

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
    return "“" + tidy + "”";
  }

  /** The text in straight quotation marks, which the reader takes as it is. */
  static String quoted(String text) {
    return "\"" + tidy(text).replace("\"", "\"\"") + "\"";
  }
}
