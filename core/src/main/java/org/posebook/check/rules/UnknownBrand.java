package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that choose a brand which the library does not have.
 *
 * <p>Why it matters: the sheet would carry another name and another logo.
 *
 * <p>Example: {@code brand: evening-studoi}. Instead: {@code brand: evening-studio}.
 */
public final class UnknownBrand implements Check {
  private static final RuleId RULE = new RuleId("brand/unknown");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      routine
          .brand()
          .filter(id -> !index.library().brands().containsKey(id))
          .ifPresent(
              id ->
                  report.accept(
                      Diagnostic.error(
                          RULE,
                          index.content().at(SchemaName.ROUTINE, routine.id(), "brand"),
                          "The library has no brand \"" + id + "\".",
                          index.library().brands().isEmpty()
                              ? "List it under \"brands\" in posebook.yaml."
                              : Suggestions.hint(id, index.library().brands().keySet()))));
    }
  }
}
