package org.posebook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of a list stand in another in the same order: a longest common subsequence, or, in
 * lists that are too long for it, a long one.
 */
public final class Alignment {
  /** Lists whose product is larger are compared by their names alone, element by element. */
  private static final long MOST_CELLS = 4_000_000;

  private Alignment() {}

  /** For each element of the first list its partner in the second; -1 where it has none. */
  public static int[] partners(List<String> from, List<String> to) {
    int[] partners = new int[from.size()];
    Arrays.fill(partners, -1);
    int head = 0;
    while (head < Math.min(from.size(), to.size()) && from.get(head).equals(to.get(head))) {
      partners[head] = head;
      head++;
    }
    int end = from.size();
    int toEnd = to.size();
    while (end > head && toEnd > head && from.get(end - 1).equals(to.get(toEnd - 1))) {
      partners[--end] = --toEnd;
    }
    if ((long) (end - head) * (toEnd - head) > MOST_CELLS) {
      quickly(from.subList(head, end), to.subList(head, toEnd), head, partners);
    } else {
      longest(from.subList(head, end), to.subList(head, toEnd), head, partners);
    }
    return partners;
  }

  private static void longest(List<String> from, List<String> to, int offset, int[] partners) {
    int[][] length = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        length[i][j] =
            from.get(i).equals(to.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < from.size() && j < to.size(); ) {
      if (from.get(i).equals(to.get(j))) {
        partners[offset + i++] = offset + j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Not the longest, but in time that grows with the lists alone. */
  private static void quickly(List<String> from, List<String> to, int offset, int[] partners) {
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < to.size(); j++) {
      places.put(to.get(j), j);
    }
    int last = -1;
    for (int i = 0; i < from.size(); i++) {
      int place = places.getOrDefault(from.get(i), -1);
      if (place > last) {
        partners[offset + i] = offset + place;
        last = place;
      }
    }
  }

  /** Names made unlike each other: each with how many of its like stand before it. */
  static List<String> unique(List<String> names) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      unique.add(name + "\n" + seen.merge(name, 1, Integer::sum));
    }
    return unique;
  }
}
