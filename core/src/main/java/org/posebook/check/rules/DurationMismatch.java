package org.posebook.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;
import org.posebook.model.Span;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds titles and main messages that announce a number of minutes which the doses of
 * the poses cannot give.
 *
 * <p>Why it matters: a reader plans the time that the sheet names.
 *
 * <p>How: a repetition takes from 2 to 8 seconds, a breath from 3 to 8, a change of pose from 5 to
 * 30. These are wide on purpose. It speaks only where every pose has a dose, and where the
 * announced time lies outside the range that they give.
 */
public final class DurationMismatch implements Check {
  private static final RuleId RULE = new RuleId("routine/duration-mismatch");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern MINUTES =
      Pattern.compile("(?iu)(?<![\\d–-])(\\d{1,3})[ -]?(min|mins|minutes?)\\b");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)(every|each|for|hold|rest|walk|after|per|within|wait|about every)( \\w+)? $");

  /** From so many to so many seconds. */
  private record Range(double least, double most) {
    Range plus(Range other) {
      return new Range(least + other.least, most + other.most);
    }

    Range times(Range other) {
      return new Range(least * other.least, most * other.most);
    }
  }

  private static final Range REPETITION = new Range(2, 8);
  private static final Range BREATH = new Range(3, 8);
  private static final Range CHANGE = new Range(5, 30);
  private static final Range ONE = new Range(1, 1);

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      check(index, routine, routine.title(), "title", report);
      routine.mainMessage().ifPresent(text -> check(index, routine, text, "main-message", report));
    }
  }

  private static void check(
      ContentIndex index, Routine routine, String text, String key, Consumer<Diagnostic> report) {
    Matcher minutes = MINUTES.matcher(text);
    if (!minutes.find() || OTHER.matcher(text.substring(0, minutes.start())).find()) {
      return;
    }
    Optional<Range> whole = whole(index, routine);
    double announced = Integer.parseInt(minutes.group(1)) * 60.0;
    if (whole.isPresent() && (announced < whole.get().least || announced > whole.get().most)) {
      report.accept(
          Diagnostic.warning(
              RULE,
              index
                  .content()
                  .partAt(
                      SchemaName.ROUTINE,
                      routine.id(),
                      minutes.start(),
                      minutes.end() - minutes.start(),
                      key),
              "The doses of the poses take from "
                  + Math.round(whole.get().least / 60)
                  + " to "
                  + Math.round(whole.get().most / 60)
                  + " minutes, not "
                  + minutes.group(1)
                  + ".",
              "Write the time that they take, or change the doses."));
    }
  }

  private static Optional<Range> whole(ContentIndex index, Routine routine) {
    Range sum = new Range(0, 0);
    for (PlacedItem item : index.items(routine)) {
      Optional<Range> one =
          index
              .library()
              .guidance(item.item())
              .flatMap(Guidance::doseWithSides)
              .flatMap(DurationMismatch::of);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(one.get()).plus(CHANGE);
    }
    return Optional.of(sum);
  }

  private static Optional<Range> of(Dose dose) {
    if (dose.unread().isPresent()) {
      return Optional.empty();
    }
    Optional<Range> hold = dose.hold().flatMap(DurationMismatch::of);
    Optional<Range> repetitions = dose.repetitions().flatMap(DurationMismatch::of);
    Optional<Range> once = dose.duration().flatMap(DurationMismatch::of);
    if (once.isEmpty() && repetitions.isPresent()) {
      Range each = hold.map(REPETITION::plus).orElse(REPETITION);
      once = Optional.of(repetitions.get().times(each));
    } else if (once.isEmpty() && dose.repetitions().isEmpty()) {
      once = hold;
    }
    Optional<Range> sets =
        dose.sets().isPresent() ? dose.sets().flatMap(DurationMismatch::of) : Optional.of(ONE);
    if (once.isEmpty() || sets.isEmpty()) {
      return Optional.empty();
    }
    boolean twice = dose.side().filter(side -> side == Dose.Side.EACH).isPresent();
    Range rest = dose.rest().flatMap(DurationMismatch::of).orElse(new Range(0, 60));
    Range between = new Range(0, Math.max(0, sets.get().most - 1) * rest.most);
    return Optional.of(
        once.get().times(sets.get()).times(twice ? new Range(2, 2) : ONE).plus(between));
  }

  private static Optional<Range> of(Span span) {
    return of(span.amount())
        .flatMap(
            amount ->
                switch (span.unit()) {
                  case SECOND -> Optional.of(amount);
                  case MINUTE -> Optional.of(amount.times(new Range(60, 60)));
                  case HOUR -> Optional.of(amount.times(new Range(3600, 3600)));
                  case BREATH -> Optional.of(amount.times(BREATH));
                  case NONE -> Optional.empty();
                });
  }

  private static Optional<Range> of(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> range(exactly.value(), exactly.value());
      case Amount.Between between -> range(between.min(), between.max());
      case Amount.AtLeast least -> range(least.min(), least.min().multiply(BigDecimal.valueOf(3)));
      case Amount.AtMost most -> range(BigDecimal.ONE.min(most.max()), most.max());
      case Amount.Words words -> Optional.empty();
    };
  }

  private static Optional<Range> range(BigDecimal least, BigDecimal most) {
    return Optional.of(new Range(least.doubleValue(), most.doubleValue()));
  }
}
