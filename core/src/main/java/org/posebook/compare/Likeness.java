package org.posebook.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text may be another one reworded. */
final class Likeness {
  /** Shared words of all words of both (the Jaccard index) from which two texts are alike. */
  private static final double ALIKE = .3;

  private static final Pattern NO_WORD =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);

  private Likeness() {}

  static boolean areAlike(String one, String other) {
    return share(one, other) >= ALIKE;
  }

  /** The text that is most like this one, if any is like it; the first of several. */
  static Optional<String> nearest(String text, List<String> others) {
    Optional<String> best = Optional.empty();
    double most = 0;
    for (String other : others) {
      double share = share(text, other);
      if (share >= ALIKE && share > most) {
        most = share;
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static double share(String one, String other) {
    Set<String> words = words(one);
    Set<String> shared = new HashSet<>(words);
    Set<String> others = words(other);
    shared.retainAll(others);
    words.addAll(others);
    return words.isEmpty() ? 1 : (double) shared.size() / words.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
