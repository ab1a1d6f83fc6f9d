package org.posebook.dose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the dose language knows. */
final class Vocabulary {
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static final Set<String> LOAD_UNITS =
      Set.of("kg", "kgs", "kilo", "kilos", "lb", "lbs", "pound", "pounds");

  /** Amounts that give no number; they stay words. */
  static final Set<String> QUANTITIES =
      Set.of("several", "a few", "few", "some", "many", "a couple of", "a couple");

  static final Set<String> HOLD =
      Set.of("hold", "holds", "holding", "squeeze", "stay", "keep", "remain", "pause");
  static final Set<String> REST =
      Set.of("rest", "rests", "resting", "break", "recovery", "recover");

  /** What may stand between "hold" or "rest" and its time. */
  static final Set<String> ROLE_FILLERS =
      Set.of(
          "each",
          "one",
          "it",
          "the",
          "this",
          "that",
          "stretch",
          "pose",
          "position",
          "here",
          "there",
          "still",
          "rep",
          "repetition",
          "posture",
          "time",
          "every");

  static final Set<String> SIDE_NOUNS =
      Set.of(
          "side",
          "sides",
          "leg",
          "legs",
          "arm",
          "arms",
          "foot",
          "feet",
          "hand",
          "hands",
          "hip",
          "hips",
          "knee",
          "knees",
          "ankle",
          "ankles",
          "shoulder",
          "shoulders");

  static final Set<String> TEMPOS =
      Set.of(
          "slow",
          "slowly",
          "controlled",
          "fast",
          "quick",
          "quickly",
          "steady",
          "steadily",
          "smooth",
          "smoothly",
          "gently",
          "gentle");
  static final Set<String> BREATH_ADJECTIVES =
      Set.of("deep", "slow", "full", "long", "calm", "easy", "gentle", "natural", "even");

  static final Set<String> LOAD_ADJECTIVES =
      Set.of(
          "light",
          "medium",
          "heavy",
          "strong",
          "thin",
          "thick",
          "red",
          "yellow",
          "green",
          "blue",
          "black",
          "elastic",
          "resistance");
  static final Set<String> LOAD_NOUNS =
      Set.of("band", "bands", "weight", "weights", "dumbbell", "dumbbells", "load", "resistance");

  static final Set<String> EFFORTS =
      Set.of(
          "easy",
          "light",
          "moderate",
          "hard",
          "gentle",
          "medium",
          "low",
          "high",
          "vigorous",
          "comfortable");
  static final Set<String> EFFORT_SCALES = Set.of("rpe", "rir", "borg");

  /** Words that say nothing in a dose. */
  static final Set<String> NOISE =
      Set.of("and", "of", "for", "with", "do", "repeat", "perform", "at", "the", "a", "on");

  /**
   * Words that turn the sense of what stands beside them ("not", "or", "every"). Where one is left
   * over, nothing of its clause is read: half a sense is worse than none.
   */
  static final Set<String> TURNS =
      Set.of(
          "not",
          "no",
          "don't",
          "dont",
          "never",
          "without",
          "unless",
          "if",
          "until",
          "till",
          "or",
          "but",
          "except",
          "instead",
          "avoid",
          "skip",
          "stop",
          "less",
          "fewer",
          "more",
          "than",
          "increase",
          "add",
          "reduce",
          "build",
          "progress",
          "over",
          "under",
          "every",
          "after",
          "before",
          "within",
          "first",
          "last",
          "minus",
          "from",
          "to",
          "between",
          "by",
          "cannot",
          "can't",
          "above",
          "below",
          "half",
          "another",
          "off",
          "when",
          "while",
          "once",
          "one",
          "both",
          "kg",
          "kgs",
          "kilo",
          "kilos",
          "lb",
          "lbs",
          "pound",
          "pounds",
          "g",
          "m",
          "cm",
          "mm",
          "km",
          "ft",
          "meter",
          "meters",
          "metre",
          "metres",
          "mile",
          "miles",
          "yard",
          "yards",
          "steps",
          "month",
          "months",
          "year",
          "years");

  private Vocabulary() {}

  private static void units(Unit unit, String... words) {
    for (String word : words) {
      UNITS.put(word, unit);
    }
  }

  static {
    units(Unit.SECOND, "s", "sec", "secs", "second", "seconds");
    units(Unit.MINUTE, "min", "mins", "minute", "minutes");
    units(Unit.HOUR, "h", "hr", "hrs", "hour", "hours");
    units(Unit.BREATH, "breath", "breaths");
    units(Unit.REPETITION, "rep", "reps", "repetition", "repetitions", "repeats");
    units(Unit.TIME, "time", "times");
    units(Unit.SET, "set", "sets", "round", "rounds", "series");
    units(Unit.DAY, "day", "days");
    units(Unit.WEEK, "week", "weeks", "wk", "wks");
    List<String> ones =
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
            "nineteen");
    for (int i = 0; i < ones.size(); i++) {
      NUMBERS.put(ones.get(i), i);
    }
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      NUMBERS.put(tens.get(i), 20 + 10 * i);
    }
    NUMBERS.put("hundred", 100);
  }

  static @Nullable Unit unit(String word) {
    return UNITS.get(word);
  }

  static boolean isTimeUnit(String word) {
    Unit unit = UNITS.get(word);
    return unit != null && unit.isClockTime();
  }

  static @Nullable Integer number(String word) {
    return NUMBERS.get(word);
  }
}
