package org.posebook.check.rules;

import java.math.BigDecimal;
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
 * What it does: finds ranges that go from more to less in the text of a library: "10-8 times". In a
 * dose {@code dose/unreadable} finds them. What counts down ("from 10 to 1") is let pass.
 *
 * <p>Why it matters: one of the two numbers may be a slip, and the reader cannot tell which. After
 * PEMAT-P item 6 and items 15 and 16 of the CDC Clear Communication Index.
 *
 * <p>Example: "Do 10-8 repetitions." Instead: "Do 8-10 repetitions."
 */
public final class ReversedRange implements PieceCheck {
  private static final RuleId RULE = new RuleId("dose/reversed-range");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern RANGE =
      Pattern.compile(
          "(?iU)(?=\\d)(?<![\\d.,/:–-])(?<!\\bfrom\\s)(?<!\\bdown\\s)(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:[-–—]|\\bto\\b)\\s*"
              + "(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*"
              + "(?:%|°|(?:seconds?|secs?|s|minutes?|mins?|hours?|times|reps?|repetitions?|breaths?"
              + "|sets?|days?|weeks?|degrees?|segundos?|minutos?|veces|repeticiones|respiraciones|días?"
              + "|semanas?|Sekunden|Minuten|Wiederholungen|Mal|Atemzüge|secondes?|fois)\\b)");

  @Override
  public Run start(ContentIndex index) {
    return (piece, report) -> check(index, piece, report);
  }

  private static void check(ContentIndex index, Piece piece, Consumer<Diagnostic> report) {
    for (PlacedText text : piece.texts()) {
      Matcher matcher = RANGE.matcher(text.text());
      while (matcher.find()) {
        if (number(matcher.group(1)).compareTo(number(matcher.group(2))) > 0) {
          report.accept(
              Diagnostic.warning(
                  RULE,
                  text.at(index.content(), matcher.start(), matcher.end() - matcher.start()),
                  "\"" + matcher.group() + "\" goes from more to less.",
                  "Write the smaller number first, or mend the wrong one."));
        }
      }
    }
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
