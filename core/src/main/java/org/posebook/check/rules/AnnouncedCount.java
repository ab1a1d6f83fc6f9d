package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number of poses that a text announces, as in "15 gentle stretches".
 *
 * @param number how many
 * @param offset where the number stands in the text
 * @param length how many chars the number has there
 */
record AnnouncedCount(int number, int offset, int length) {
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Set<String> POSES =
      Set.of("poses", "postures", "asanas", "stretches", "exercises", "moves", "movements");

  /** Between the number and the poses these show that the number counts something else. */
  private static final Set<String> COUNTED_ELSE =
      Set.of(
          "a", "an", "and", "as", "at", "by", "do", "for", "from", "in", "into", "more", "of", "on",
          "or", "other", "per", "than", "the", "these", "those", "to", "with", "without", "your",
          "second", "seconds", "sec", "minute", "minutes", "min", "mins", "hour", "hours", "day",
          "days", "week", "weeks", "month", "months", "year", "years", "breath", "breaths", "set",
          "sets", "round", "rounds", "rep", "reps", "time", "times", "way", "ways", "part", "parts",
          "step", "steps", "reason", "reasons", "tip", "tips", "leg", "legged", "arm", "armed",
          "minded", "person", "people");

  /** Before the number these show that it names a thing, or is no exact number of poses. */
  private static final Set<String> NAMES_OR_BOUNDS =
      Set.of(
          "level", "part", "week", "day", "phase", "stage", "session", "lesson", "class", "chapter",
          "unit", "module", "series", "grade", "step", "set", "no", "nr", "number", "volume", "vol",
          "version", "page", "sheet", "age", "aged", "over", "under", "above", "below", "than",
          "least", "most", "to", "or", "about", "around", "nearly", "almost", "any", "first",
          "last", "next", "other", "another", "only", "choose", "pick");

  /** Before the number these show that a message speaks of all the poses. */
  private static final Set<String> ALL = Set.of("these", "all", "following", "the", "has", "are");

  /** After "the five moves" these show that it speaks of some of them. */
  private static final Set<String> SOME =
      Set.of("that", "which", "who", "for", "with", "you", "at", "on", "without", "marked");

  private static final Set<String> EACH = Set.of("a", "per", "each", "every");
  private static final Set<String> PERIODS =
      Set.of("day", "week", "hour", "morning", "evening", "night", "time", "session");

  private static final int MOST_WORDS_BETWEEN = 3;

  /** Words with their inner hyphens, and every other sign by itself. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-’'.,][\\p{L}\\p{M}\\p{N}]+)*|[^\\s\\p{Z}]");

  /** The numbers that a title announces; none where another number makes it unclear. */
  static List<AnnouncedCount> inTitle(String title) {
    List<AnnouncedCount> counts = new ArrayList<>();
    List<MatchResult> words = WORDS.matcher(title).results().toList();
    for (int i = 0; i < words.size(); i++) {
      int number = numberOfPoses(words, i);
      if (number >= 0) {
        counts.add(at(words.get(i), number));
      } else if (number(word(words, i)) >= 0) {
        return List.of();
      }
    }
    return counts;
  }

  /** The numbers that a message announces of all the poses. */
  static List<AnnouncedCount> inMessage(String message) {
    List<AnnouncedCount> counts = new ArrayList<>();
    List<MatchResult> words = WORDS.matcher(message).results().toList();
    for (int i = 1; i < words.size(); i++) {
      int number = numberOfPoses(words, i);
      String before = word(words, i - 1);
      if (number >= 0
          && ALL.contains(before)
          && (before.equals("these") || before.equals("all") || !isOfSome(words, i))) {
        counts.add(at(words.get(i), number));
      }
    }
    return counts;
  }

  private static AnnouncedCount at(MatchResult word, int number) {
    return new AnnouncedCount(number, word.start(), word.end() - word.start());
  }

  /** The number at a place if it counts poses, else −1. */
  private static int numberOfPoses(List<MatchResult> words, int at) {
    int number = number(word(words, at));
    int noun = noun(words, at);
    boolean counts =
        number >= 0 && noun > 0 && !namesOrBounds(words, at) && !isEachTime(words, noun);
    return counts ? number : -1;
  }

  private static int noun(List<MatchResult> words, int number) {
    for (int i = number + 1; i < words.size() && i <= number + 1 + MOST_WORDS_BETWEEN; i++) {
      String word = word(words, i);
      if (POSES.contains(word)) {
        return i;
      }
      if (!Character.isLetter(word.codePointAt(0))
          || number(word) >= 0
          || COUNTED_ELSE.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean namesOrBounds(List<MatchResult> words, int at) {
    if (at == 0) {
      return false;
    }
    String before = word(words, at - 1);
    if (Character.isLetterOrDigit(before.codePointAt(0))) {
      return NAMES_OR_BOUNDS.contains(before);
    }
    // "2 – 5 stretches" is a range, "Back care – 5 stretches" is not.
    boolean joined = words.get(at - 1).end() == words.get(at).start();
    boolean range = at > 1 && number(word(words, at - 2)) >= 0;
    return (joined || range) && "–—-−+#/~<>×".contains(before);
  }

  /** Whether it is said how many to do in a day or the like, which is not how many there are. */
  private static boolean isEachTime(List<MatchResult> words, int noun) {
    return EACH.contains(word(words, noun + 1)) && PERIODS.contains(word(words, noun + 2));
  }

  private static boolean isOfSome(List<MatchResult> words, int number) {
    return SOME.contains(word(words, noun(words, number) + 1));
  }

  private static String word(List<MatchResult> words, int at) {
    return at < words.size() ? words.get(at).group().toLowerCase(Locale.ROOT) : "";
  }

  private static int number(String word) {
    if (word.matches("[0-9]{1,3}")) {
      return Integer.parseInt(word);
    }
    return NUMBERS.indexOf(word);
  }
}
