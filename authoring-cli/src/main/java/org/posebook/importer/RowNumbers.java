package org.posebook.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lists of rows or columns for messages: "3, 5-9 and 12". */
final class RowNumbers {
  private static final int SHOWN = 10;

  private RowNumbers() {}

  /** Row numbers, runs of them drawn together; a long list is cut off, and says so. */
  static String of(Collection<Integer> numbers) {
    return of(numbers, Integer::toString);
  }

  static String of(Collection<Integer> numbers, IntFunction<String> name) {
    int[] sorted = numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    List<String> runs = new ArrayList<>();
    int listed = 0;
    for (int i = 0; i < sorted.length && runs.size() < SHOWN; ) {
      int start = i;
      while (i + 1 < sorted.length && sorted[i + 1] == sorted[i] + 1) {
        i++;
      }
      if (i - start >= 2) {
        runs.add(name.apply(sorted[start]) + "–" + name.apply(sorted[i]));
        listed += i - start + 1;
      } else {
        IntStream.rangeClosed(start, i).forEach(at -> runs.add(name.apply(sorted[at])));
        listed += i - start + 1;
      }
      i++;
    }
    if (listed < sorted.length) {
      return String.join(", ", runs) + " and " + (sorted.length - listed) + " more";
    }
    return runs.size() == 1
        ? runs.getFirst()
        : String.join(", ", runs.subList(0, runs.size() - 1)) + " and " + runs.getLast();
  }
}
