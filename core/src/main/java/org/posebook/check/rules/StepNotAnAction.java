package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
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
public final class StepNotAnAction implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("step/not-an-action");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish() ? (piece, report) -> check(index, piece, report) : Run.NONE;
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    for (PlacedText step : piece.texts()) {
      if (step.part() == PlacedText.Part.STEP) {
        StepReading reading = step.step();
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
