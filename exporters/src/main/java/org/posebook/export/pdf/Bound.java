package org.posebook.export.pdf;

import java.util.regex.Pattern;

/**
 * Binds what belongs together: a number and its unit stay on a line, and numbers have real signs
 * for times and minus. Hyphens need no care: lines break at spaces only.
 */
final class Bound {
  private static final Pattern TIMES = Pattern.compile("(?<=\\d\\+?) ?[x\u00D7] (?=\\d)");
  private static final Pattern TIMES_AFTER = Pattern.compile("(?<=\\d) (?=\u00D7)");
  private static final Pattern MINUS = Pattern.compile("(?<![^\\s(])-(?=\\d)");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d\\+?)"
              + " (?=(?:s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|mm|cm"
              + "|m|km|kg|g|lb|oz|ml|l|in|inches|ft|feet|times?|reps?|breaths?|sets?|rounds?"
              + "|points?|AM|PM|am|pm)\\b|[%\u00B0])");

  private Bound() {}

  /** A text with no-break spaces and signs where they belong. */
  static String text(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return text;
    }
    String times = TIMES.matcher(text).replaceAll("\u00A0\u00D7\u00A0");
    String after = TIMES_AFTER.matcher(times).replaceAll("\u00A0");
    String minus = MINUS.matcher(after).replaceAll("\u2212");
    return UNIT.matcher(minus).replaceAll("\u00A0");
  }
}
