package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.model.TrackerKind;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines without a log.
 *
 * <p>Why it matters: a log helps people to begin and to go on.
 *
 * <p>Source: PEMAT-P, item 23 (a tool that helps to act); CERT, item 5, read for handouts as a
 * means to follow one's own practice.
 */
public final class NoTracker implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-tracker");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.tracker() == TrackerKind.NONE) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" has no log to fill in.",
                "Add \"tracker: daily\" or \"tracker: before-and-after\"."));
      }
    }
  }
}
