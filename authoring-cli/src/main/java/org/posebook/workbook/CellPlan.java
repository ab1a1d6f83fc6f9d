package org.posebook.workbook;

import java.util.Optional;

/**
 * A cell of a planned workbook.
 *
 * @param text what it holds, without what no workbook can hold: see {@link #clean}
 * @param look how it looks
 * @param note a note on it
 */
record CellPlan(String text, Look look, Optional<String> note) {
  /** The most characters that spreadsheet programs keep in a cell. */
  static final int LONGEST = 32_767;

  /** How cells look. All are formatted as text, so that no program makes dates of "8-10". */
  enum Look {
    /** Content. */
    TEXT("", "", false, true),
    /** The name of a column that most poses need. */
    HEAD("2F5D50", "FFFFFF", true, true),
    /** The name of another column. */
    MORE_HEAD("D9E7E2", "1F3B33", true, true),
    /** The name of a fact. */
    LABEL("EEF3F1", "1F3B33", true, true),
    /** A heading in a guide. */
    TITLE("", "1F3B33", true, false),
    /** A small remark. */
    HINT("", "5A5A5A", false, false);

    /** The colour of the line under filled cells. */
    static final String LINE = "9DB5AD";

    /** How large the letters of {@link #TITLE} are, in points. */
    static final short TITLE_POINTS = 14;

    private final String fill;
    private final String ink;
    private final boolean bold;
    private final boolean wrapped;

    Look(String fill, String ink, boolean bold, boolean wrapped) {
      this.fill = fill;
      this.ink = ink;
      this.bold = bold;
      this.wrapped = wrapped;
    }

    /** The colour of the cell, in hexadecimal digits; empty for none. */
    String fill() {
      return fill;
    }

    /** The colour of the letters, in hexadecimal digits; empty for the program's own. */
    String ink() {
      return ink;
    }

    /** Whether the letters are bold. */
    boolean bold() {
      return bold;
    }

    /** Whether long text goes on in further lines of the cell, and not over the cells beside it. */
    boolean wrapped() {
      return wrapped;
    }
  }

  CellPlan {
    text = clean(text);
  }

  static CellPlan text(String text) {
    return new CellPlan(text, Look.TEXT, Optional.empty());
  }

  static CellPlan of(String text, Look look) {
    return new CellPlan(text, look, Optional.empty());
  }

  /** The text as a workbook can hold it: no unseen characters of control, and not too long. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.replace("\r\n", "\n").codePoints().forEach(c -> clean.appendCodePoint(held(c)));
    if (clean.length() <= LONGEST) {
      return clean.toString();
    }
    int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return clean.substring(0, end);
  }

  private static int held(int c) {
    boolean ok =
        c == '\t'
            || c == '\n'
            || (c >= ' ' && c <= 0xD7FF)
            || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    return c == '\r' ? '\n' : ok ? c : '?';
  }
}
