package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that say nowhere what they are for: neither a main message, nor a
 * reason, nor an introduction.
 *
 * <p>Why it matters: readers decide in a moment whether a sheet is for them.
 *
 * <p>Source: PEMAT-P, item 1 (the material makes its purpose evident); TIDieR, item 1. That a text
 * in one of these three places is enough is our reading.
 */
public final class NoPurpose implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-purpose");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.mainMessage().isEmpty()
          && routine.why().isEmpty()
          && routine.introduction().isEmpty()) {
        report.accept(
            Diagnostic.warning(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" does not say what it is for.",
                "Add a main message, a reason (\"why\") or an introduction."));
      }
    }
  }
}
