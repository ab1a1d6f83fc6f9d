package org.posebook.check.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds two poses, or two routines, with one id.
 *
 * <p>Why it matters: a routine that names the id could mean either, and one of the two would be
 * left out.
 *
 * <p>Example: {@code bridge.yaml} and {@code bridge.json}. Instead: give one of them another id.
 */
public final class DuplicateId implements Check {
  private static final RuleId RULE = new RuleId("library/duplicate-id");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (SchemaName kind : List.of(SchemaName.POSE, SchemaName.ROUTINE)) {
      Map<String, Document> first = new LinkedHashMap<>();
      for (Document document : index.content().of(kind)) {
        Document other = first.putIfAbsent(document.id(), document);
        if (other != null) {
          report.accept(
              Diagnostic.error(
                  RULE,
                  document.at("id"),
                  "The id \""
                      + document.id()
                      + "\" is taken: "
                      + other.at("id").display()
                      + " has it.",
                  "Give one of the two another id, or put them together."));
        }
      }
    }
  }
}
