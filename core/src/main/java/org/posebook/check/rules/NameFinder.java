package org.posebook.check.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.posebook.model.Library;

/**
 * Finds names of poses in texts, whatever their case. It takes as long as the text is long, however
 * many names there are.
 */
final class NameFinder {
  private final Set<String> names;
  private final int longest;

  private NameFinder(Set<String> names) {
    this.names = names;
    this.longest = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /** A finder of all names of a library's poses. */
  static NameFinder of(Library library) {
    return of(library.poses().values().stream().flatMap(pose -> pose.names().all()).toList());
  }

  /** A finder of these names. */
  static NameFinder of(Collection<String> names) {
    Set<String> lower = new HashSet<>();
    names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    return new NameFinder(lower);
  }

  /** What hears of a name that was found. */
  @FunctionalInterface
  interface Found {
    /**
     * A name in a text.
     *
     * @param name in lower case
     * @param from where it begins
     * @param to where it ends
     */
    void name(String name, int from, int to);
  }

  /** Finds each name that stands in a text as whole words, and each time that it does. */
  void find(String text, Found found) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int from = 0; from < lower.length(); from++) {
      if (!isStart(lower, from)) {
        continue;
      }
      int last = Math.min(lower.length(), from + longest);
      for (int to = from + 1; to <= last; to++) {
        if (isEnd(lower, to)) {
          String name = lower.substring(from, to);
          if (names.contains(name)) {
            found.name(name, from, to);
          }
        }
      }
    }
  }

  /** Whether a stretch of a text belongs to a name there; the name may go on as in "bridges". */
  boolean isWithin(String text, int from, int to) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int start = Math.max(0, to - longest); start <= from; start++) {
      if (isStart(lower, start)) {
        int last = Math.min(lower.length(), start + longest);
        for (int end = to; end <= last; end++) {
          if (names.contains(lower.substring(start, end))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || !isInner(text.codePointBefore(at));
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || !isInner(text.codePointAt(at));
  }

  private static boolean isInner(int c) {
    return Character.isLetter(c) || c == '-';
  }
}
