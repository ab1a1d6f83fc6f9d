package org.posebook.export.pdf;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes texts fit to be set: composed letters (NFC), single spaces, and in place of each character
 * that the fonts cannot show its number in brackets, such as {@code [U+1F600]}. PDF writers drop
 * such characters in silence otherwise.
 */
final class Legible {
  private final Metrics metrics;
  private final SortedSet<Integer> missing = new TreeSet<>();

  Legible(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The text as it can be set. No-break spaces stay; other white space becomes one space. */
  String text(String raw) {
    if (plain(raw)) {
      return raw;
    }
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length() + 16);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
        space(c, out);
      } else if (joins(c, out)) {
        out.append((char) c);
      } else if (metrics.shows(c) && !invisible(c)) {
        out.append((char) c);
      } else if (!invisible(c)) {
        missing.add(c);
        out.append(number(c));
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  /** Whether all of a text can be shown; what cannot is kept for {@link #missing()}. */
  boolean shows(String raw) {
    Legible alone = new Legible(metrics);
    alone.text(raw);
    missing.addAll(alone.missing);
    return alone.missing.isEmpty();
  }

  /** The characters that could not be shown so far. */
  SortedSet<Integer> missing() {
    return missing;
  }

  /** How a character that cannot be shown is printed. */
  static String number(int codePoint) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 5 : 4);
    return String.format(Locale.ROOT, "[U+%s]", hex);
  }

  private static void space(int c, StringBuilder out) {
    if (c == 0xA0 || c == 0x202F || c == 0x2007) {
      out.append('\u00A0');
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Whether a joiner stands after a letter that it joins to the next one. */
  private static boolean joins(int c, StringBuilder before) {
    return Shapers.isJoiner(c)
        && !before.isEmpty()
        && Shapers.isShaped(before.charAt(before.length() - 1));
  }

  /** Soft hyphens, joiners and marks of direction: they only steer how other letters are set. */
  private static boolean invisible(int c) {
    return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064);
  }

  /** Whether a text is only of plain letters, with single spaces between its words. */
  private static boolean plain(String raw) {
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || raw.isEmpty();
  }
}
