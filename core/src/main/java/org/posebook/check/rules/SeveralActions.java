package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.prose.Word;

/**
 * What it does: finds steps in English that ask for three actions or more. How actions are counted
 * stands at {@link org.posebook.prose.StepReader}: how to breathe, how long to stay and what to
 * feel are none. Two that belong together ("tuck your toes and lift your hips") are let pass.
 *
 * <p>Why it matters: a reader on the floor keeps one or two things in mind. After PEMAT-P item 22
 * and item 14 of the CDC Clear Communication Index; the number is ours.
 *
 * <p>Example: "Lie down, bend your knees, and place your feet." Instead: three steps.
 */
public final class SeveralActions implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("step/several-actions");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int TOO_MANY = 3;

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish() ? (piece, report) -> check(index, piece, report) : Run.NONE;
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    for (PlacedText step : piece.texts()) {
      if (step.part() == PlacedText.Part.STEP) {
        List<Word> actions = step.step().actions();
        if (actions.size() >= TOO_MANY) {
          report.accept(diagnostic(index, step, actions));
        }
      }
    }
  }

  private static Diagnostic diagnostic(ContentIndex index, PlacedText step, List<Word> actions) {
    Word third = actions.get(TOO_MANY - 1);
    String verbs = actions.stream().map(Word::lower).collect(Collectors.joining("\", \""));
    return Diagnostic.advice(
        RULE,
        step.at(index.content(), third.offset(), third.length()),
        "This step asks for " + actions.size() + " actions: \"" + verbs + "\".",
        "Make a step of each.");
  }
}
