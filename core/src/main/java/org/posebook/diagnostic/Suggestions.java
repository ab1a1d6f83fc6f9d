package org.posebook.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?" */
public final class Suggestions {
  private Suggestions() {}

  /**
   * The candidate that is nearest to what was written, if one is near: at most one slip in three
   * letters, where a slip is a letter too many, too few, wrong, or swapped with its neighbour
   * (optimal string alignment distance).
   */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    String word = written.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> mayBeNear(word.length(), candidate.toLowerCase(Locale.ROOT).length()))
        .map(candidate -> new Scored(candidate, distance(word, candidate.toLowerCase(Locale.ROOT))))
        .filter(
            scored ->
                scored.distance <= Math.max(1, Math.min(word.length(), scored.word.length()) / 3))
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  /** A hint: "Did you mean …?" where a candidate is near, else the list of what is allowed. */
  public static String hint(String written, Collection<String> allowed) {
    return nearest(written, allowed)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElseGet(() -> "Allowed: " + String.join(", ", allowed) + ".");
  }

  /** Each letter too many or too few is a slip, so most candidates need no closer look. */
  private static boolean mayBeNear(int length, int other) {
    return Math.abs(length - other) <= Math.max(1, Math.min(length, other) / 3);
  }

  private record Scored(String word, int distance) {}

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
