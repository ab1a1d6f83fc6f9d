package org.posebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.posebook.compare.Alignment;

/** The lines that differ between two texts, in the unified format that tools such as git print. */
public final class UnifiedDiff {
  private static final int CONTEXT = 2;

  private UnifiedDiff() {}

  /** A line of the comparison: a space, {@code -} or {@code +}, and the text. */
  private record Line(char mark, String text) {}

  /** The difference; no lines where the texts are the same. */
  public static List<String> of(String name, String before, String after) {
    List<Line> all = lines(List.of(before.split("\n", -1)), List.of(after.split("\n", -1)));
    List<String> diff = new ArrayList<>();
    int old = 1;
    int now = 1;
    for (int i = 0; i < all.size(); ) {
      if (all.get(i).mark() == ' ') {
        i++;
        old++;
        now++;
        continue;
      }
      int from = Math.max(0, i - CONTEXT);
      int to = end(all, i);
      List<Line> hunk = all.subList(from, to);
      int firstOld = old - (i - from);
      int firstNow = now - (i - from);
      long oldCount = hunk.stream().filter(line -> line.mark() != '+').count();
      long nowCount = hunk.stream().filter(line -> line.mark() != '-').count();
      if (diff.isEmpty()) {
        diff.add("--- " + name);
        diff.add("+++ " + name);
      }
      diff.add("@@ -" + firstOld + "," + oldCount + " +" + firstNow + "," + nowCount + " @@");
      hunk.forEach(line -> diff.add(line.mark() + line.text()));
      old = firstOld + (int) oldCount;
      now = firstNow + (int) nowCount;
      i = to;
    }
    return diff;
  }

  /** Where a stretch of changes ends, with the lines after it that belong to it. */
  private static int end(List<Line> all, int from) {
    int last = from;
    for (int i = from; i < all.size() && i - last <= 2 * CONTEXT; i++) {
      if (all.get(i).mark() != ' ') {
        last = i;
      }
    }
    return Math.min(all.size(), last + 1 + CONTEXT);
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    int[] partners = Alignment.partners(before, after);
    List<Line> lines = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < before.size(); i++) {
      if (partners[i] < 0) {
        lines.add(new Line('-', before.get(i)));
        continue;
      }
      for (; j < partners[i]; j++) {
        lines.add(new Line('+', after.get(j)));
      }
      lines.add(new Line(' ', before.get(i)));
      j++;
    }
    for (; j < after.size(); j++) {
      lines.add(new Line('+', after.get(j)));
    }
    return lines;
  }
}
