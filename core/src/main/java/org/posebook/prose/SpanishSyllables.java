package org.posebook.prose;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Counts the syllables of Spanish words by the rules of Spanish spelling (Real Academia Española,
 * Ortografía de la lengua española, 2010): each group of vowels that is spoken together is one.
 *
 * <ul>
 *   <li>a, e, o are strong, i, u weak. A weak vowel beside a strong one, or two different weak
 *       ones, are one syllable (diphthong); so are weak, strong, weak (triphthong).
 *   <li>Two strong vowels are two syllables (hiatus), and so are a strong vowel and a weak one with
 *       an accent (maíz), and the same vowel twice.
 *   <li>h between vowels changes nothing (prohíbe, ahumar), but hu and hi before a vowel begin a
 *       syllable (cacahuete).
 *   <li>u is mute in que, qui, gue, gui, and spoken in güe, güi.
 *   <li>y is a vowel at the end of a word and before a consonant, else a consonant.
 * </ul>
 */
public final class SpanishSyllables {
  private static final String STRONG = "aeoáéó";
  private static final String ACCENTED_WEAK = "íú";
  private static final String VOWELS = "aeoáéóíúiuü";

  private SpanishSyllables() {}

  /** The syllables of a word or number; at least one. */
  public static int count(String word) {
    int sum = 0;
    for (String part : word.split("[-‐‑·]", -1)) {
      if (!part.isEmpty()) {
        sum += Character.isDigit(part.codePointAt(0)) ? SpokenNumber.spanish(part) : vowels(part);
      }
    }
    return Math.max(1, sum);
  }

  private static int vowels(String word) {
    String letters = spoken(word);
    int count = 0;
    char before = ' '; // The vowel before in the same syllable.
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (VOWELS.indexOf(c) < 0) {
        before = c == 'h' && joins(letters, i) ? before : ' ';
      } else {
        if (before == ' ' || apart(before, c)) {
          count++;
        }
        before = c;
      }
    }
    return count;
  }

  /** Lower case and composed, without mute u, and with y as i where it is a vowel. */
  private static String spoken(String word) {
    String lower =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
            .replace('à', 'á')
            .replace('è', 'é')
            .replace('ò', 'ó')
            .replace("\u00AD", "");
    return lower
        .replaceAll("(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])", "")
        .replaceAll("(?<=[a-záéíóúüñ])y(?![a-záéíóúüñ])|y(?=[^aeiouáéíóúüh\\s])|^y$", "i");
  }

  /** Whether an h lets the vowels around it be one syllable. */
  private static boolean joins(String letters, int h) {
    boolean glide =
        h + 2 < letters.length()
            && "iu".indexOf(letters.charAt(h + 1)) >= 0
            && VOWELS.indexOf(letters.charAt(h + 2)) >= 0;
    boolean digraph = h > 0 && letters.charAt(h - 1) == 'c';
    return !glide && !digraph;
  }

  private static boolean apart(char first, char second) {
    boolean bothStrong = isStrong(first) && isStrong(second);
    boolean accent =
        (isAccentedWeak(first) && isStrong(second)) || (isStrong(first) && isAccentedWeak(second));
    return bothStrong || accent || bare(first) == bare(second);
  }

  private static boolean isStrong(char c) {
    return STRONG.indexOf(c) >= 0;
  }

  private static boolean isAccentedWeak(char c) {
    return ACCENTED_WEAK.indexOf(c) >= 0;
  }

  private static char bare(char c) {
    return switch (c) {
      case 'í' -> 'i';
      case 'ú', 'ü' -> 'u';
      default -> c;
    };
  }
}
