package org.posebook.prose;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words: as the CMU Pronouncing Dictionary (cmudict, commit
 * 0f8072f, BSD licence, see {@code cmudict-license.txt}) speaks them, in its first pronunciation.
 *
 * <p>For a word that the dictionary lacks, in this order: its parts between hyphens, each by
 * itself; a word of the dictionary with an ending (-s, -ed, -ing, -er, -ly …) or a prefix (un-,
 * re-, non- …); two words of the dictionary in one; {@link SyllableRule}.
 *
 * <p>How often the count is the one that the Moby Hyphenator II has (Grady Ward, public domain
 * since 1996): see {@code SyllableAgreement} in the tests, which measured it. A number counts as it
 * is read aloud.
 */
public final class EnglishSyllables {
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑·]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^a-z']+");

  /** An ending, what stands in the word before it is taken off, and the syllables that it adds. */
  private record Ending(String letters, String instead, int adds, String after) {}

  /** The first that leads to a word of the dictionary counts. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ies", "y", 0, ""),
          new Ending("ied", "y", 0, ""),
          new Ending("ier", "y", 1, ""),
          new Ending("iest", "y", 1, ""),
          new Ending("iness", "y", 1, ""),
          new Ending("ily", "y", 1, ""),
          new Ending("es", "e", 1, "s z c g ch sh x"),
          new Ending("es", "", 1, "s z x ch sh"),
          new Ending("s", "", 0, ""),
          new Ending("ed", "e", 1, "t d"),
          new Ending("ed", "", 1, "t d"),
          new Ending("ed", "e", 0, ""),
          new Ending("ed", "", 0, ""),
          new Ending("ing", "", 1, ""),
          new Ending("ing", "e", 1, ""),
          new Ending("er", "", 1, ""),
          new Ending("er", "e", 1, ""),
          new Ending("ers", "", 1, ""),
          new Ending("ers", "e", 1, ""),
          new Ending("est", "", 1, ""),
          new Ending("est", "e", 1, ""),
          new Ending("ly", "", 1, ""),
          new Ending("ness", "", 1, ""),
          new Ending("less", "", 1, ""),
          new Ending("ful", "", 1, ""),
          new Ending("ment", "", 1, ""),
          new Ending("able", "", 2, ""),
          new Ending("able", "e", 2, ""),
          new Ending("ish", "", 1, ""));

  private static final List<String> PREFIXES =
      List.of("un", "re", "non", "mis", "dis", "pre", "out", "sub", "de", "bi", "in", "im", "up");

  private static final List<String> PREFIXES_OF_TWO =
      List.of("over", "under", "inter", "super", "semi", "anti", "multi", "after", "counter");

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_PART = 4;

  private EnglishSyllables() {}

  /** The syllables of a word or number; at least one. */
  public static int count(String word) {
    if (isPlain(word, 0)) {
      return count(word, SyllableTable.english());
    }
    boolean begins = word.length() > 1 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    return begins && isPlain(word, 1)
        ? count(word.toLowerCase(Locale.ROOT), SyllableTable.english())
        : ofParts(word);
  }

  /** Most words by far: nothing has to be taken apart. */
  private static boolean isPlain(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && c != '\'') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static int ofParts(String word) {
    int sum = 0;
    for (String part : HYPHEN.split(word, -1)) {
      if (!part.isEmpty()) {
        sum += Character.isDigit(part.codePointAt(0)) ? SpokenNumber.english(part) : part(part);
      }
    }
    return Math.max(1, sum);
  }

  private static int part(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('ʼ', '\'');
    plain = NOT_ASCII.matcher(plain).replaceAll("");
    if (plain.isEmpty()) {
      return 1;
    }
    return isInitials(word) ? initials(plain) : count(plain, SyllableTable.english());
  }

  /** Capitals without a vowel, such as "PRN", are spoken letter by letter. */
  private static boolean isInitials(String word) {
    return word.length() > 1
        && word.length() < 6
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
  }

  private static int initials(String letters) {
    return letters.chars().map(c -> c == 'w' ? 3 : 1).sum();
  }

  /** The syllables of a word of letters a to z and apostrophes. */
  static int count(String word, SyllableTable table) {
    int known = table.syllables(word);
    return known > 0 ? known : unknown(word, table);
  }

  private static int unknown(String word, SyllableTable table) {
    int derived = possessive(word, table);
    if (derived == 0) {
      derived = inflected(word, table);
    }
    if (derived == 0) {
      derived = prefixed(word, table);
    }
    if (derived == 0) {
      derived = compound(word, table);
    }
    return derived > 0 ? derived : SyllableRule.count(word);
  }

  private static int possessive(String word, SyllableTable table) {
    int mark = word.endsWith("'s") ? 2 : word.endsWith("s'") ? 1 : 0;
    if (mark == 0 || word.length() == mark) {
      return 0;
    }
    String base = word.substring(0, word.length() - mark);
    return count(base, table) + (mark == 2 && hisses(base) ? 1 : 0);
  }

  private static boolean hisses(String word) {
    return word.matches(".*(?:s|x|z|ch|sh|[cgs]e)");
  }

  private static int inflected(String word, SyllableTable table) {
    for (Ending ending : ENDINGS) {
      String stem = stem(word, ending.letters());
      if (stem.length() >= SHORTEST_STEM && fits(stem, ending.after())) {
        int base = table.syllables(stem + ending.instead());
        if (base == 0 && ending.instead().isEmpty() && isDoubled(stem)) {
          base = table.syllables(stem.substring(0, stem.length() - 1));
        }
        if (base > 0) {
          return base + ending.adds();
        }
      }
    }
    return 0;
  }

  private static String stem(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }

  private static boolean fits(String stem, String after) {
    return after.isEmpty() || List.of(after.split(" ", -1)).stream().anyMatch(stem::endsWith);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return stem.charAt(last) == stem.charAt(last - 1)
        && "bdgklmnprtv".indexOf(stem.charAt(last)) >= 0;
  }

  private static int prefixed(String word, SyllableTable table) {
    int base = afterPrefix(word, PREFIXES_OF_TWO, table);
    if (base > 0) {
      return base + 2;
    }
    base = afterPrefix(word, PREFIXES, table);
    return base > 0 ? base + 1 : 0;
  }

  private static int afterPrefix(String word, List<String> prefixes, SyllableTable table) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_PART) {
        String rest = word.substring(prefix.length());
        int base = table.syllables(rest);
        base = base > 0 ? base : inflected(rest, table);
        if (base > 0) {
          return base;
        }
      }
    }
    return 0;
  }

  /** The longest first word whose rest is a word as well. */
  private static int compound(String word, SyllableTable table) {
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      int first = table.syllables(word.substring(0, at));
      if (first > 0) {
        String rest = word.substring(at);
        int second = table.syllables(rest);
        second = second > 0 ? second : inflected(rest, table);
        if (second > 0) {
          return first + second;
        }
      }
    }
    return 0;
  }
}
