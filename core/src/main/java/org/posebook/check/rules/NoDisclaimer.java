package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that have no disclaimer, neither their own nor their library's.
 *
 * <p>Why it matters: health content is never printed without its safety text. All four handouts
 * that the samples come from carry such a text.
 *
 * <p>Example: a routine without {@code notices}. Instead: {@code notices: {disclaimer: "This sheet
 * does not take the place of a doctor's advice."}}
 */
public final class NoDisclaimer implements Check {
  private static final RuleId RULE = new RuleId("safety/no-disclaimer");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.notices().with(index.library().notices()).disclaimer().isEmpty()) {
        report.accept(
            Diagnostic.error(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "notices"),
                "\"" + routine.title() + "\" has no disclaimer. Nothing is printed without one.",
                "Add a \"Disclaimer\" row to the workbook, or \"disclaimer\" under \"notices\" in"
                    + " the routine or in posebook.yaml."));
      }
    }
  }
}
