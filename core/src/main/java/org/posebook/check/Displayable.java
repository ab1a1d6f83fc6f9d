package org.posebook.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Which characters a sheet can show. The list is a file, {@code displayable.txt}: ranges of code
 * points. A test of the writer holds it to the fonts.
 */
public final class Displayable {
  private static final BitSet COVERED = read();

  private Displayable() {}

  /** Whether a sheet can show a character, or need not, since nobody sees it. */
  public static boolean covers(int codePoint) {
    return COVERED.get(codePoint) || isSpace(codePoint) || isInvisible(codePoint);
  }

  /** Whether a character is white space. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Soft hyphens, joiners, marks of direction, variants of the character before: they only steer
   * how other letters are set.
   */
  public static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x61C
        || c == 0xFEFF
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** The characters of a text that a sheet cannot show. */
  public static NavigableSet<Integer> missing(String text) {
    NavigableSet<Integer> missing = new TreeSet<>();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !covers(c))
        .forEach(missing::add);
    return missing;
  }

  /** What is printed in place of a character that cannot be shown, such as {@code [U+1F600]}. */
  public static String number(int codePoint) {
    String hex = HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 5 : 4);
    return String.format(Locale.ROOT, "[U+%s]", hex);
  }

  private static BitSet read() {
    BitSet covered = new BitSet();
    try (InputStream in = Displayable.class.getResourceAsStream("displayable.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      for (String range : new String(bytes, StandardCharsets.US_ASCII).split("\\s+", -1)) {
        if (!range.isEmpty()) {
          int dash = range.indexOf('-');
          int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
          int last = Integer.parseInt(range.substring(dash + 1), 16);
          covered.set(first, last + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return covered;
  }
}
