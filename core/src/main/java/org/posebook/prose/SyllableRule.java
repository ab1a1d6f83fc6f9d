package org.posebook.prose;

import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its letters alone: its groups of vowels, without a
 * mute e, and with the vowels that stand side by side and are spoken apart. For words that no
 * dictionary has; {@link EnglishSyllables} says how often it is right.
 */
final class SyllableRule {
  private static final Pattern VOWELS = Pattern.compile("(?:qu(?=[aeiouy]))?[aeiouy]+");

  /** Vowels side by side that are spoken apart: each match is one syllable more. */
  private static final Pattern APART =
      any(
          // me-di-a, but spe-cial; ap-pre-ci-ate, but car-riage
          "(?<![cstg])ia(?!ge)",
          "[cstgx]iat(?=[eio])",
          // pa-ti-o, ra-di-o, har-mo-ni-ous, but ac-tion, on-ion
          "(?<![cstgxn])io",
          "nio(?=[umslc])",
          "iu(?=m|s)",
          "ii",
          // cra-zi-er, so-ci-e-ty, cra-zi-est, a-li-en, but pa-tient, friend
          "(?<!^)ier$",
          "ie(?=t[yi]|st$)",
          "(?<![ct])ie(?=n(?!d))",
          "eo(?=l|n?s|m|g|p)",
          "(?<=r)ea(?=t[eio]|l)",
          "(?<=[aeiouy][^aeiouy]{1,2})ea$",
          "ea(?=n$|te$)",
          // ac-tu-al, in-flu-ence, cru-el, but e-qual, lan-guage
          "(?<![qgaeo])u(?=al|ar|at|ou|iti|ent|ence|el)",
          "uo(?!r)",
          "(?<![cg])e(?=ous)",
          "[aeiouy](?=ing)",
          "[ao]i(?=sm)",
          "ao",
          "(?<!sh)o(?=e(?:t|m|ver))",
          // y as a consonant: roy-al, play-er, be-yond
          "(?<=[aeou])y(?=a|o)",
          "(?<=[aou])y(?=er)",
          "(?<=[^aeiou])yo(?!u)",
          // prefixes
          "^(?:re|pre|de)(?=[iou]|a(?:ss|cc|ct|dj|dv|ff|gg|li|nn|pp|rr|tt|wa)|e[nlmxvs])",
          "^pre(?=a(?!ch))",
          "^(?:anti|semi|multi|hydro|micro|auto|neo|geo|bio|pseudo|ante|poly)(?=[aeiou])",
          "^co(?=o[pr]|e[dnqx]|a[cgu])",
          // pris-m, could-n't
          "sms?$",
          "(?<![aeiouy])n't$");

  /** Vowels that are not heard: each match is one syllable less. */
  private static final Pattern MUTE =
      any(
          // make, whole, but ta-ble
          "(?<=[^aeiouyl])e$",
          "(?<=[aeiouyrwl]l)e$",
          // makes, clothes, but hor-ses, places
          "(?<=[^aeiouysxzcghl])es$",
          "(?<=[tp]h)es$",
          "(?<=[aeiouyrwl]l)es$",
          // raised, held, but lift-ed, han-dled
          "(?<=[^aeiouytdl])ed$",
          "(?<=[aeiouyrwl]l)ed$",
          // grace-ful-ly, move-ment, purpose-less
          "(?<=[aeouyi][^aeiouy])e(?=(?:(?:less|ful)(?:ly|ness)?|ly|ness|ments?)$)",
          "(?<=[aeouyi]rs)e(?=(?:less|ful|ly)(?:ly|ness)?$)",
          // tech-nique, vague; ba-sic-ly, as "basically" is spoken
          "(?<=q)ues?$",
          "(?<=[aeio]g)ues?$",
          "(?<=ic)a(?=lly$)");

  private SyllableRule() {}

  /** The syllables of a word in lower case, of letters a to z and apostrophes; at least one. */
  static int count(String word) {
    int count = matches(VOWELS, word) + matches(APART, word) - matches(MUTE, word);
    return Math.max(1, count);
  }

  private static int matches(Pattern pattern, String word) {
    return (int) pattern.matcher(word).results().count();
  }

  private static Pattern any(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }
}
