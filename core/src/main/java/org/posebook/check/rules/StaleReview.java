package org.posebook.check.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Pose;
import org.posebook.model.Review;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds reviews whose last day is over, or that are older than three years and name
 * no last day.
 *
 * <p>Why it matters: advice changes.
 *
 * <p>Source: CERT, item 2, asks who; how long a review counts no instrument says. Three years is
 * our choice. It is silent where the day of the check is not known.
 */
public final class StaleReview implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("review/stale");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** For how long a review counts, in years. */
  private static final int YEARS = 3;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    index
        .today()
        .ifPresent(
            today -> {
              for (Routine routine : index.library().routines().values()) {
                check(
                    routine.review(),
                    today,
                    () -> index.content().at(SchemaName.ROUTINE, routine.id(), "review", "on"),
                    report);
              }
              for (Pose pose : index.library().poses().values()) {
                check(
                    pose.review(),
                    today,
                    () -> index.content().at(SchemaName.POSE, pose.id(), "review", "on"),
                    report);
              }
            });
  }

  private static void check(
      Optional<Review> review,
      LocalDate today,
      Supplier<Location> at,
      Consumer<Diagnostic> report) {
    if (review.isEmpty()) {
      return;
    }
    Optional<LocalDate> last =
        review.get().until().or(() -> review.get().on().map(on -> on.plusYears(YEARS)));
    last.filter(today::isAfter)
        .ifPresent(
            day ->
                report.accept(
                    Diagnostic.warning(
                        RULE,
                        at.get(),
                        review.get().until().isPresent()
                            ? "This review counted until " + day + "."
                            : "This review is more than " + YEARS + " years old.",
                        "Look it over again, and write the new day.")));
  }
}
