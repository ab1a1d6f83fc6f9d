package org.posebook.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Measures how often syllables are counted as the Moby Hyphenator II does: run with the paths of
 * {@code mhyph.txt} and {@code cmudict.dict}. Single words in small letters count, each once; those
 * that Moby parts in two ways are left out. Two counts agree if they are equal.
 */
final class SyllableAgreement {
  private SyllableAgreement() {}

  public static void main(String[] paths) throws IOException {
    Map<String, Integer> moby = moby(Path.of(paths[0]));
    SortedMap<String, Integer> cmu = SyllableTableWriter.words(Path.of(paths[1]));
    SyllableTable table = SyllableTable.english();
    Map<String, Integer> both = new TreeMap<>(moby);
    both.keySet().retainAll(cmu.keySet());
    Map<String, Integer> rare = new TreeMap<>(moby);
    rare.keySet().removeAll(cmu.keySet());
    say("Moby's words, all", moby, w -> EnglishSyllables.count(w, table));
    say("Moby's words that the dictionary has", both, w -> EnglishSyllables.count(w, table));
    say("Moby's words that it lacks", rare, w -> EnglishSyllables.count(w, table));
    say("the same, by the rule alone", rare, SyllableRule::count);
    say("the dictionary's words, by the rule alone", restrict(cmu, both), SyllableRule::count);
  }

  private static Map<String, Integer> restrict(Map<String, Integer> counts, Map<String, ?> to) {
    Map<String, Integer> some = new TreeMap<>(counts);
    some.keySet().retainAll(to.keySet());
    return some;
  }

  private static void say(String what, Map<String, Integer> counts, ToIntFunction<String> counted) {
    long same =
        counts.entrySet().stream()
            .filter(e -> counted.applyAsInt(e.getKey()) == e.getValue())
            .count();
    System.out.printf(
        Locale.ROOT, "%s: %d, %.2f %% agree%n", what, counts.size(), 100.0 * same / counts.size());
  }

  private static Map<String, Integer> moby(Path list) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> twoWays = new HashSet<>();
    for (String line : Files.readAllLines(list, StandardCharsets.ISO_8859_1)) {
      String marked = line.strip().replace('\u00A5', '`');
      String word = marked.replace("`", "");
      if (word.matches("[a-z']+")) {
        int count = (int) marked.chars().filter(c -> c == '`').count() + 1;
        Integer other = counts.put(word, count);
        if (other != null && other != count) {
          twoWays.add(word);
        }
      }
    }
    counts.keySet().removeAll(twoWays);
    return counts;
  }
}
