package org.posebook.importer.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark between cells.
 *
 * @param mark one of comma, semicolon, tab and pipe
 * @param from where the table begins in the text: after a first line {@code sep=;}
 */
record Delimiter(char mark, int from) {
  private static final String MARKS = ",;\t|";
  private static final int ROWS_TO_LOOK_AT = 100;

  /** What Excel writes and reads, and does not show. */
  private static final Pattern SEP =
      Pattern.compile("^\"?sep=(.)\"?(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

  /** Takes the told one, or the file's own word for it, or the one that gives the evenest rows. */
  static Delimiter of(String text, Optional<Character> told) {
    Matcher sep = SEP.matcher(text);
    boolean said = sep.find();
    int from = said ? sep.end() : 0;
    if (told.isPresent()) {
      return new Delimiter(told.get(), from);
    }
    return new Delimiter(said ? sep.group(1).charAt(0) : guess(text), from);
  }

  /** Its name in messages. */
  String words() {
    return switch (mark) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "the sign |";
      default -> "the sign " + mark;
    };
  }

  /**
   * The mark with the most rows of one length, if that is at least two cells; of those the one that
   * gives the most cells. Lists in cells are of uneven length, so their marks lose.
   */
  private static char guess(String text) {
    char best = MARKS.charAt(0);
    long most = 0;
    for (int i = 0; i < MARKS.length(); i++) {
      long score = score(text, MARKS.charAt(i));
      if (score > most) {
        most = score;
        best = MARKS.charAt(i);
      }
    }
    return best;
  }

  private static long score(String text, char mark) {
    Map<Integer, Integer> lengths = new HashMap<>();
    int fields = 1;
    int rows = 0;
    boolean quoted = false;
    boolean start = true;
    boolean empty = true;
    for (int i = 0; i <= text.length() && rows < ROWS_TO_LOOK_AT; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted) {
        quoted = c != '"' && i < text.length();
        continue;
      }
      if (c == '\n' || c == '\r') {
        if (!empty) {
          rows++;
          lengths.merge(fields, 1, Integer::sum);
        }
        fields = 1;
        start = true;
        empty = true;
      } else if (c == mark) {
        fields++;
        start = true;
        empty = false;
      } else {
        quoted = c == '"' && start;
        start = start && c == ' ';
        empty = false;
      }
    }
    return lengths.entrySet().stream()
        .filter(entry -> entry.getKey() > 1)
        .mapToLong(entry -> entry.getValue() * 100_000L + Math.min(entry.getKey(), 1000))
        .max()
        .orElse(0);
  }
}
