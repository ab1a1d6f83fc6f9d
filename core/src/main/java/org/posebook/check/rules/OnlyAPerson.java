package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds reviews that do not say what the reviewer has judged of the items that no
 * program can tell: whether the text stays on its topic, whether the pictures fit and are clear,
 * and whether it says what is not known.
 *
 * <p>Why it matters: a clean check is no proof that a sheet is good.
 *
 * <p>Source: PEMAT-P, items 2, 16 and 18; CDC Clear Communication Index, item 11. A named person
 * signs for them; they never pass by themselves.
 */
public final class OnlyAPerson implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("evidence/only-a-person-can-tell");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** The items, as a review names them. */
  static final List<String> ITEMS = List.of("pemat-2", "pemat-16", "pemat-18", "cci-11");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      routine
          .review()
          .ifPresent(
              review -> {
                List<String> open =
                    ITEMS.stream().filter(item -> !review.judged().contains(item)).toList();
                if (!open.isEmpty()) {
                  report.accept(
                      Diagnostic.advice(
                          RULE,
                          index.content().at(SchemaName.ROUTINE, routine.id(), "review", "by"),
                          "The review does not say that these were judged: "
                              + String.join(", ", open)
                              + ". Only a person can tell.",
                          "Let the reviewer look at them (\"posebook check --scorecard\" lists"
                              + " them), and add them under \"judged\"."));
                }
              });
    }
  }
}
