package org.posebook.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of poses and routines, and the folding of names by which they are compared. */
public final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Ids() {}

  /** Whether a text is an id: words of {@code a-z} and {@code 0-9} with single hyphens between. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The id that a name gives: "Child's pose" gives {@code childs-pose}, "Bālāsana" gives {@code
   * balasana}. Empty when the name has no letter or digit of the Latin script.
   */
  public static String fromName(String name) {
    return fold(name).replaceAll("[^a-z0-9]+", " ").strip().replace(' ', '-');
  }

  /**
   * A name without case, accents, apostrophes and punctuation, so that two spellings of one name
   * are equal: "Cat/Cow" and "cat-cow" both give {@code cat cow}.
   */
  public static String fold(String name) {
    String plain =
        APOSTROPHES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    // In Devanagari and other scripts a mark is a vowel: only marks on Latin letters are accents.
    String bare = hasLatin(plain) ? MARKS.matcher(plain).replaceAll("") : plain;
    return NOT_A_WORD
        .matcher(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
        .replaceAll(" ")
        .strip();
  }

  private static boolean hasLatin(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
