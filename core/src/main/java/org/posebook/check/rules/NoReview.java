package org.posebook.check.rules;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds routines that nobody has looked over, and reviews that do not say with what
 * credential or when.
 *
 * <p>Why it matters: readers and clinics want to know who stands behind a sheet.
 *
 * <p>Source: CERT, item 2; TIDieR, item 5; CLARIFY, item 4a: who, with what qualification. The day
 * is needed to see that a review is not out of date.
 */
public final class NoReview implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("review/missing");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      if (routine.review().isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "Nobody has looked over \"" + routine.title() + "\".",
                "Let a clinician or a teacher look over it, and add \"review\": by whom, with what"
                    + " credential, and when."));
        continue;
      }
      Review review = routine.review().get();
      Supplier<Location> at = () -> index.content().at(SchemaName.ROUTINE, routine.id(), "review");
      if (review.credential().isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                at.get(),
                "The review does not say with what credential.",
                "Add \"credential\", such as: physical therapist."));
      }
      if (review.on().isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE, at.get(), "The review does not say when it was.", "Add \"on\": 2026-01-31."));
      }
    }
  }
}
