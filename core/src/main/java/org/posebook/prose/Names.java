package org.posebook.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.posebook.model.Ids;

/**
 * Names that do not count when a text is measured: a reader who meets "Supta Baddha Konasana" reads
 * a name, not a hard word.
 */
public final class Names {
  /** No names. */
  public static final Names NONE = new Names(Map.of());

  /** The names' folded words by the first of them, longer names first. */
  private final Map<String, List<List<String>>> byFirst;

  private Names(Map<String, List<List<String>>> byFirst) {
    this.byFirst = byFirst;
  }

  /** Names of one or more words; case, accents and apostrophes do not matter. */
  public static Names of(Collection<String> names) {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (String name : names) {
      List<String> words = WordScanner.words(name).stream().map(Names::folded).toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(words);
      }
    }
    Comparator<List<String>> longest = Comparator.comparingInt(List::size);
    byFirst.values().forEach(same -> same.sort(longest.reversed()));
    return new Names(byFirst);
  }

  /** The words that are in none of the names. */
  List<Word> without(List<Word> words) {
    if (byFirst.isEmpty()) {
      return words;
    }
    List<String> folded = words.stream().map(Names::folded).toList();
    List<Word> left = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int length = longestAt(folded, i);
      if (length == 0) {
        left.add(words.get(i));
      }
      i += Math.max(1, length);
    }
    return left;
  }

  private int longestAt(List<String> words, int at) {
    for (List<String> name : byFirst.getOrDefault(words.get(at), List.of())) {
      int end = at + name.size();
      if (end <= words.size() && words.subList(at, end).equals(name)) {
        return name.size();
      }
    }
    return 0;
  }

  private static String folded(Word word) {
    String folded = Ids.fold(word.text());
    return folded.isEmpty() ? word.text().toLowerCase(Locale.ROOT) : folded;
  }
}
