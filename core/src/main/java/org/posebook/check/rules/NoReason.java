package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that give no reason: neither in {@code why} nor as the purpose of
 * any pose.
 *
 * <p>Why it matters: people keep up what they see the sense of.
 *
 * <p>Source: CDC Clear Communication Index, item 13; TIDieR, item 2.
 */
public final class NoReason implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-reason");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.why().isEmpty()
          && routine.items().stream()
              .noneMatch(
                  item -> index.library().guidance(item).flatMap(Guidance::purpose).isPresent())) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" does not say why these moves help.",
                "Add \"why\", or a purpose to the poses."));
      }
    }
  }
}
