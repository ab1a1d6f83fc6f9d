package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Form;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds harder forms of a pose that do not say when to go on to them.
 *
 * <p>Why it matters: without a sign to wait for, people go on too early, or never.
 *
 * <p>Source: CERT, items 7a (a rule for when to progress) and 7b (how). Which words tell when is
 * our reading.
 */
public final class VagueProgression implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("progression/vague");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern WHEN =
      Pattern.compile(
          "(?iu)\\b(when|once|if|after|as soon as|until|from week|in week|next week|only with|"
              + "as you|for \\d+ (days|weeks)|ready|easy)\\b");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    if (!index.library().language().startsWith("en")) {
      return; // The words that it looks for are English.
    }
    for (Pose pose : index.library().poses().values()) {
      List<Form> harder = pose.guidance().harder();
      for (int i = 0; i < harder.size(); i++) {
        if (!WHEN.matcher(harder.get(i).how()).find()) {
          report.accept(
              Diagnostic.advice(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "harder", i, "how"),
                  "This harder form does not say when to go on to it.",
                  "Say when, such as: When 10 in a row are easy, lift one foot."));
        }
      }
    }
  }
}
