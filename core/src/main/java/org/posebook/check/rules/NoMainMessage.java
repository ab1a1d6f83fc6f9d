package org.posebook.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.prose.Language;
import org.posebook.prose.Sentences;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines without a main message, and main messages of more than three
 * sentences.
 *
 * <p>Why it matters: what is said first, and in few words, is what people keep in mind.
 *
 * <p>Source: CDC Clear Communication Index, items 1 to 3 and 10: one main message, at the top, set
 * off from the rest.
 */
public final class NoMainMessage implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-main-message");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int MOST_SENTENCES = 3;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      Optional<String> message = routine.mainMessage();
      if (message.isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" has no main message.",
                "Say in one to three short sentences what the reader should remember."));
        continue;
      }
      int sentences =
          Sentences.of(
                  message.get(), Language.of(index.library().language()).orElse(Language.ENGLISH))
              .size();
      if (sentences > MOST_SENTENCES) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "main-message"),
                "The main message has " + sentences + " sentences.",
                "Keep the one thing to remember, in three short sentences at most. The rest can go"
                    + " into \"introduction\"."));
      }
    }
  }
}
