package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Notices;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that do not say when to stop, or when to call a clinician. The
 * library's notices count.
 *
 * <p>Why it matters: a reader is alone with the sheet when it begins to hurt.
 *
 * <p>Source: CDC Clear Communication Index, items 14 (when to call a provider) and 18 (what the
 * risk is); CERT, item 11, read for handouts as what to watch for.
 */
public final class NoStopRule implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("safety/no-stop-rule");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      Notices notices = routine.notices().with(index.library().notices());
      if (notices.stopIf().isEmpty()) {
        report.accept(
            Diagnostic.warning(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "notices"),
                "\"" + routine.title() + "\" does not say when to stop.",
                "Add \"stop-if\" under \"notices\", such as: The pain is sharp or gets worse."));
      }
      if (notices.redFlags().isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "notices"),
                "\"" + routine.title() + "\" does not say when to call a clinician.",
                "Add \"red-flags\" under \"notices\", with what to do: get medical help at once."));
      }
    }
  }
}
