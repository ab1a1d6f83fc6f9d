package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/** Draws together remarks that say the same of many cells of a sheet. */
final class Repeats {
  /** From so many on, one remark speaks for all. */
  private static final int MANY = 4;

  private static final int SHOWN = 8;

  private Repeats() {}

  private record Said(
      RuleId rule, Severity severity, String file, String sheet, String message, String hint) {}

  /** The remarks in their order, each group at the place of its first. */
  static List<Diagnostic> grouped(List<Diagnostic> diagnostics) {
    Map<Said, List<Diagnostic>> groups = new LinkedHashMap<>();
    List<Diagnostic> grouped = new ArrayList<>();
    Set<Said> told = new HashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      groups.computeIfAbsent(said(diagnostic), key -> new ArrayList<>()).add(diagnostic);
    }
    for (Diagnostic diagnostic : diagnostics) {
      List<Diagnostic> group = groups.getOrDefault(said(diagnostic), List.of());
      if (group.size() < MANY || !(diagnostic.at() instanceof Location.CellRef)) {
        grouped.add(diagnostic);
      } else if (told.add(said(diagnostic))) {
        grouped.add(together(group));
      }
    }
    return grouped;
  }

  private static Said said(Diagnostic diagnostic) {
    return new Said(
        diagnostic.rule(),
        diagnostic.severity(),
        diagnostic.at().file(),
        diagnostic.at() instanceof Location.CellRef cell ? cell.sheet() : "",
        diagnostic.message(),
        diagnostic.hint().orElse(""));
  }

  private static Diagnostic together(List<Diagnostic> group) {
    Diagnostic first = group.getFirst();
    List<String> cells = new ArrayList<>();
    for (Diagnostic diagnostic : group.subList(1, group.size())) {
      if (diagnostic.at() instanceof Location.CellRef cell && cells.size() < SHOWN) {
        cells.add(cell.cell());
      }
    }
    int more = group.size() - 1 - cells.size();
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.at(),
        first.message()
            + " The same holds for "
            + (group.size() - 1)
            + " more cells: "
            + String.join(", ", cells)
            + (more > 0 ? " and " + more + " that are not listed" : "")
            + ".",
        first.hint());
  }
}
