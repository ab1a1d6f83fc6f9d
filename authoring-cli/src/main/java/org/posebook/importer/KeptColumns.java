package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;

/** Tells which columns of a file posebook's own mapping keeps without printing them. */
final class KeptColumns {
  static final RuleId KEPT = new RuleId("import/kept-columns");

  private KeptColumns() {}

  static List<Diagnostic> of(RawBook book, Mapping mapping) {
    List<String> kept = new ArrayList<>();
    for (RawSheet sheet : book.sheets()) {
      if (sheet.rows().isEmpty()) {
        continue;
      }
      SheetMapping columns = mapping.of(sheet.name());
      List<RawRow> rows = sheet.rows().subList(1, sheet.rows().size());
      for (RawCell head : sheet.rows().getFirst().cells()) {
        SheetMapping.MappedColumn column = columns.columns().get(HeaderKey.of(head.shown()));
        if (column != null
            && column.rule().targets().stream().allMatch(Target.Extra.class::isInstance)) {
          long cells = rows.stream().filter(row -> row.in(head.column()).isPresent()).count();
          kept.add(head.shown() + " (" + cells + ")");
        }
      }
    }
    if (kept.isEmpty()) {
      return List.of();
    }
    return List.of(
        Diagnostic.advice(
            KEPT,
            new Location.WholeFile(book.file()),
            "Kept as extra content, but not printed: "
                + String.join(", ", kept)
                + ". Pictures among them are kept as addresses: nothing is fetched.",
            "If one should be printed, say what it means in a mapping: --suggest-mapping."));
  }
}
