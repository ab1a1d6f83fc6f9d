package org.posebook.check.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.Piece;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * What it does: finds times without a unit in the instructions of an English library: "hold for
 * 30". In a dose {@code dose/unreadable} finds them.
 *
 * <p>Why it matters: thirty seconds, breaths or counts? After PEMAT-P item 6 and items 15 and 16 of
 * the CDC Clear Communication Index.
 *
 * <p>Example: "Hold for 30." Instead: "Hold for 30 seconds."
 */
public final class NoUnit implements PieceCheck {
  private static final RuleId RULE = new RuleId("dose/no-unit");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\b(?:hold|stay|rest|wait|pause|remain)\\s+(?:(?:it|here|there|this|that)\\s+)?(?:for\\s+)?(?:about\\s+|around\\s+|up"
              + " to\\s+|at least\\s+)?"
              + "(\\d{1,4}(?:\\s*(?:[-–]|to)\\s*\\d{1,4})?)(?=\\s*(?:[;!?)]|[.,](?!\\d)|$)|\\s+(?:and|then|on"
              + " each side|each side|before|while)\\b)");

  private static final Stems VERBS = Stems.of("hold", "stay", "rest", "wait", "pause", "remain");

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish() ? (piece, report) -> check(index, piece, report) : Run.NONE;
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    for (PlacedText text : piece.texts()) {
      if (text.part().isInstruction() && VERBS.in(text.text())) {
        Matcher matcher = TIME.matcher(text.text());
        while (matcher.find()) {
          report.accept(
              Diagnostic.warning(
                  RULE,
                  text.at(index.content(), matcher.start(1), matcher.end(1) - matcher.start(1)),
                  "\"" + matcher.group() + "\" has no unit.",
                  "Write, for example, \"" + matcher.group() + " seconds\"."));
        }
      }
    }
  }
}
