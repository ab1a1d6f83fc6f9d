package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.prose.StepReader;
import org.posebook.prose.StepReading;
import org.posebook.prose.Word;

/**
 * What it does: finds steps in English that do not open with a verb that tells the reader what to
 * do. Only what is surely something else is reported; see {@link org.posebook.prose.StepReader}.
 *
 * <p>Why it matters: readers act on "lift your hips"; "the hips are lifted" leaves open who does
 * it. After PEMAT-P items 20 and 21 and item 5 of the CDC Clear Communication Index; that each
 * single step has to open so is our reading.
 *
 * <p>Example: "The patient should lift the hips." Instead: "Lift your hips."
 */
public final class StepNotAnAction implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("step/not-an-action");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    if (!index.isEnglish()) {
      return;
    }
    for (PlacedText step : index.texts()) {
      if (step.part() == PlacedText.Part.STEP) {
        StepReading reading = StepReader.read(step.text());
        if (reading.opening() == StepReading.Opening.STATEMENT) {
          reading.start().ifPresent(start -> report.accept(diagnostic(index, step, start)));
        }
      }
    }
  }

  private static Diagnostic diagnostic(ContentIndex index, PlacedText step, Word start) {
    return Diagnostic.warning(
        RULE,
        step.at(index.content(), start.offset(), start.length()),
        "This step opens with \"" + start.text() + " …\", not with what the reader is to do.",
        "Open with a verb, as in \"Lift your hips.\"");
  }
}
