package org.posebook.compare;

import java.util.List;
import java.util.regex.Pattern;

/** Texts of a library in a line of a report. */
final class Said {
  /** Line ends, and characters that would turn a terminal's line or the direction of its text. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Cc}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\u00a0]");

  private Said() {}

  static String quoted(String text) {
    return '"' + clean(text) + '"';
  }

  /** The text on one line. */
  static String clean(String text) {
    return UNSEEN.matcher(text).replaceAll(" ").strip();
  }

  /** What two texts share at their ends is said once: "hold 5 s", "hold 10 s": hold 5 → 10 s. */
  static String arrow(String was, String now) {
    List<String> before = words(was);
    List<String> after = words(now);
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter - 1 && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head - 1
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    String start = String.join(" ", before.subList(0, head));
    String left = String.join(" ", before.subList(head, before.size() - tail));
    String right = String.join(" ", after.subList(head, after.size() - tail));
    String end = String.join(" ", after.subList(after.size() - tail, after.size()));
    return (start + " " + left + " → " + right + " " + end).strip();
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(clean(text), -1));
  }
}
