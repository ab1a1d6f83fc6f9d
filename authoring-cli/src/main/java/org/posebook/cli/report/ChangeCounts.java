package org.posebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.posebook.compare.LibraryChanges;

/** How much changed, in a sentence. */
final class ChangeCounts {
  private ChangeCounts() {}

  /** Such as "1 routine and 2 poses changed. 1 safety text is gone." */
  static String sentence(LibraryChanges changes) {
    List<String> parts = new ArrayList<>();
    add(parts, changes.routines().size(), "routine");
    add(parts, changes.poses().size(), "pose");
    add(parts, changes.settings().size(), "setting");
    String changed = parts.isEmpty() ? "" : list(parts) + " changed.";
    int lost = changes.losses().size();
    String gone =
        lost == 0 ? "" : count(lost, "safety text") + (lost == 1 ? " is" : " are") + " gone.";
    return (changed + " " + gone).strip();
  }

  private static void add(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(count(number, noun));
    }
  }

  private static String list(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
