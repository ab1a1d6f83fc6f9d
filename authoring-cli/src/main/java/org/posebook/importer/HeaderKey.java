package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.posebook.model.Ids;

/**
 * The name over a column as mappings compare it: case, accents and marks do not count, unless the
 * name has nothing else.
 */
final class HeaderKey {
  private HeaderKey() {}

  static String of(String header) {
    String folded = Ids.fold(header);
    return folded.isEmpty() ? header.strip() : folded;
  }

  /**
   * The names of a table's columns as a mapping writes them: of two columns "Reps" the second is
   * "Reps (2)".
   */
  static List<String> numbered(List<RawCell> header) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (RawCell cell : header) {
      int times = seen.merge(of(cell.shown()), 1, Integer::sum);
      String name = cell.shown().replaceAll("\\s+", " ");
      names.add(times == 1 ? name : name + " (" + times + ")");
    }
    return names;
  }
}
