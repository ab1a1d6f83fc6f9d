package org.posebook.check.rules;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines of more than four moves that the reader is to do daily, and weighs
 * more than six as a warning.
 *
 * <p>Why it matters: people who are given fewer exercises do more of them, and do them better.
 *
 * <p>Source: studies of how well home exercise is kept up: Henry, Rosemond and Eckert, Effect of
 * number of home exercises on compliance and performance in adults over 65 years of age (Physical
 * Therapy, 1999), and Medina-Mirapeix and others on home exercise for neck and low back pain. The
 * limits of four and six are our reading.
 */
public final class TooMany implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/too-many");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int MANY = 4;
  private static final int TOO_MANY = 6;

  private static final Pattern DAILY =
      Pattern.compile(
          "\\b(daily|every day|each day|(once|twice|(one|two|three|[1-9]) times) (a|per|each|every)"
              + " day|every (morning|evening|night)|each (morning|evening|night)|7 (days|times) a"
              + " week)\\b");

  /** Said where one is to choose. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(pick|choose|select|a few (of|at)|some of|one or two|two or three|"
              + "(one|two|three|four|five|[1-5]) of (these|them|the))\\b");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      String said =
          (routine.frequency().orElse("") + "\n" + routine.mainMessage().orElse(""))
              .toLowerCase(Locale.ROOT);
      int moves = routine.items().size();
      if (moves <= MANY || !DAILY.matcher(said).find() || CHOICE.matcher(said).find()) {
        continue;
      }
      String message =
          "The reader is to do " + moves + " moves every day. People keep up fewer better.";
      String hint =
          "Keep the " + MANY + " that matter most, or let the reader choose: \"Pick a few.\"";
      Object key = routine.frequency().isPresent() ? "frequency" : "main-message";
      report.accept(
          moves > TOO_MANY
              ? Diagnostic.warning(
                  RULE, index.content().at(SchemaName.ROUTINE, routine.id(), key), message, hint)
              : Diagnostic.advice(
                  RULE, index.content().at(SchemaName.ROUTINE, routine.id(), key), message, hint));
    }
  }
}
