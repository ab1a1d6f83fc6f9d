package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/** The rows of a sheet's tables that are no poses: they are told in one message. */
final class SkippedRows {
  static final RuleId SKIPPED = new RuleId("import/skipped-rows");

  static final String HEADER_AGAIN = "the column names again";
  static final String TOTAL = "a total";
  static final String NOTE = "a note";

  private final Map<String, List<RawRow>> rows = new LinkedHashMap<>();

  void add(String why, RawRow row) {
    rows.computeIfAbsent(why, key -> new ArrayList<>()).add(row);
  }

  void report(List<Diagnostic> diagnostics) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    rows.forEach(
        (why, list) ->
            parts.add(
                (list.size() == 1 ? "row " : "rows ")
                    + RowNumbers.of(list.stream().map(RawRow::number).toList())
                    + " ("
                    + why
                    + ")"));
    RawRow first = rows.values().iterator().next().getFirst();
    diagnostics.add(
        Diagnostic.advice(
            SKIPPED,
            first.cells().getFirst().at(),
            "Left out as no poses: " + String.join("; ", parts) + ".",
            "If one of them is a pose, give it another name. A note for readers goes under the"
                + " table, beside a label."));
  }
}
