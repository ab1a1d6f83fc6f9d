package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.prose.Language;
import org.posebook.prose.PassiveVoice;
import org.posebook.prose.Sentence;

/**
 * What it does: finds the passive voice in English: each time in a main message; elsewhere in a
 * pose or routine of whose sentences more than one in five has it. A disclaimer is let pass.
 *
 * <p>Why it matters: "your hips are lifted by your legs" takes longer to understand than "your legs
 * lift your hips". After PEMAT-P item 5, which is met where it holds in four of five cases, and
 * item 6 of the CDC Clear Communication Index, which asks it of the main message.
 *
 * <p>Example: "The pose should be held." Instead: "Hold the pose."
 */
public final class Passive implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("text/passive");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final double SHARE = 0.2;

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish() ? (piece, report) -> check(index, piece, report) : Run.NONE;
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    int sentences = 0;
    int passive = 0;
    List<Supplier<Diagnostic>> found = new ArrayList<>();
    for (PlacedText text : piece.texts()) {
      if (text.part() == PlacedText.Part.DISCLAIMER) {
        continue;
      }
      List<Sentence> own = text.sentences(Language.ENGLISH);
      sentences += own.size();
      boolean strict = text.part() == PlacedText.Part.MAIN_MESSAGE;
      for (PassiveVoice.Found verb : PassiveVoice.find(text.text(), own)) {
        passive++;
        if (strict) {
          report.accept(diagnostic(index, text, verb, true));
        } else {
          found.add(() -> diagnostic(index, text, verb, false));
        }
      }
    }
    if (passive > SHARE * sentences) {
      found.forEach(each -> report.accept(each.get()));
    }
  }

  private static Diagnostic diagnostic(
      ContentIndex index, PlacedText text, PassiveVoice.Found verb, boolean strict) {
    return new Diagnostic(
        RULE,
        strict ? Severity.WARNING : Severity.ADVICE,
        text.at(index.content(), verb.offset(), verb.length()),
        "\"" + verb.text() + "\" does not say who does it (passive voice).",
        Optional.of("Say who does what, as in \"Lift your hips.\""));
  }
}
