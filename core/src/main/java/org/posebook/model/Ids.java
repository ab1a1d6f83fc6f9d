package org.posebook.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of poses and routines, and the folding of names by which they are compared. */
public final class Ids {
  private static final int LONGEST = 80;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʼʹ′`´]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<UnicodeScript> HAS_ACCENTS =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private Ids() {}

  /**
   * Whether a text is an id: words of {@code a-z} and {@code 0-9} with single hyphens between, 80
   * characters at most.
   */
  public static boolean isId(String text) {
    return text.length() <= LONGEST && ID.matcher(text).matches();
  }

  /**
   * The id that a name gives: "Child's pose" gives {@code childs-pose}, "Bālāsana" gives {@code
   * balasana}. A long name gives as many of its words as an id can hold. Empty when the name has no
   * letter or digit of the Latin script.
   */
  public static String fromName(String name) {
    String id = fold(name).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '-');
    if (id.length() <= LONGEST) {
      return id;
    }
    int end = id.lastIndexOf('-', LONGEST);
    return id.substring(0, end > 0 ? end : LONGEST);
  }

  /**
   * A name without case, accents, apostrophes and punctuation, so that two spellings of one name
   * are equal: "Cat/Cow" and "cat-cow" both give {@code cat cow}. In Devanagari and other scripts a
   * mark is a vowel or joins letters, and stays.
   */
  public static String fold(String name) {
    return isAscii(name) ? foldedAscii(name) : folded(name);
  }

  /** The same for the most usual names, without patterns: tables have very many. */
  private static String foldedAscii(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    boolean apart = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char low = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
      if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9')) {
        if (apart && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.append(low);
        apart = false;
      } else if (c != '\'' && c != '`') {
        apart = true;
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    // An acute accent that stands alone would fall apart into a space and an accent.
    String joined = APOSTROPHES.matcher(name).replaceAll("");
    String apart = Normalizer.normalize(joined, Normalizer.Form.NFKD);
    String plain = withoutAccents(APOSTROPHES.matcher(apart).replaceAll(""));
    return NOT_A_WORD.matcher(spelled(plain.toLowerCase(Locale.ROOT))).replaceAll(" ").strip();
  }

  private static String withoutAccents(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    boolean keepsMarks = false;
    for (int c : text.codePoints().toArray()) {
      if (!isMark(c)) {
        keepsMarks = Character.isLetter(c) && !HAS_ACCENTS.contains(UnicodeScript.of(c));
      }
      if (!isMark(c) || keepsMarks) {
        bare.appendCodePoint(c);
      }
    }
    return bare.toString();
  }

  /** Letters of Latin alphabets that have no accent to take off. */
  private static String spelled(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(c);
          });
    }
    return plain.toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
