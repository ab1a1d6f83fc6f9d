package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines that do not say where they are done: at home, in a class, with a
 * clinician.
 *
 * <p>Why it matters: what is safe with a teacher beside you may not be safe alone.
 *
 * <p>Source: CERT, items 3 (alone or in a group), 4 (supervised or not) and 12 (place).
 */
public final class NoSetting implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-setting");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.setting().isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" does not say where and with whom it is done.",
                "Add \"setting\", such as: At home, on a mat, by yourself."));
      }
    }
  }
}
