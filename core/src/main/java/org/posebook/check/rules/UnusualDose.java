package org.posebook.check.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Pose;
import org.posebook.model.PoseKind;
import org.posebook.model.Span;

/**
 * What it does: finds stretches that are held, without repetitions, for less than 10 or more than
 * 60 seconds, and stretches on fewer than two days a week.
 *
 * <p>Why it matters: the American College of Sports Medicine advises to hold a static stretch for
 * 10 to 30 seconds (older adults 30 to 60), on two days a week or more (Guidelines for Exercise
 * Testing and Prescription, 11th edition, table 5.6). Other doses may be meant so: it is advice
 * only.
 *
 * <p>Example: {@code hold 2 s}. Instead: {@code hold 10-30 s}.
 */
public final class UnusualDose implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("dose/unusual");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final BigDecimal SHORTEST = BigDecimal.valueOf(10);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(60);
  private static final BigDecimal FEWEST_DAYS = BigDecimal.TWO;
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedDose placed : PlacedDose.all(index)) {
      boolean stretch =
          placed.pose().flatMap(Pose::kind).filter(PoseKind.STRETCH::equals).isPresent();
      if (stretch) {
        hold(placed.dose())
            .or(() -> days(placed.dose()))
            .ifPresent(
                message ->
                    report.accept(
                        Diagnostic.advice(
                            RULE,
                            placed.at(),
                            message,
                            "Usual is 10-30 s, for older adults 30-60 s, on 2 days a week or"
                                + " more (ACSM).")));
      }
    }
  }

  private static Optional<String> hold(Dose dose) {
    boolean still = dose.repetitions().isEmpty() && dose.tempo().isEmpty();
    Optional<Span> hold = dose.hold().filter(span -> still && factor(span).isPresent());
    if (hold.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal factor = factor(hold.get()).orElseThrow();
    Amount amount = hold.get().amount();
    if (most(amount).filter(max -> max.multiply(factor).compareTo(SHORTEST) < 0).isPresent()) {
      return Optional.of("This stretch is held for less than is usual.");
    }
    if (least(amount).filter(min -> min.multiply(factor).compareTo(LONGEST) > 0).isPresent()) {
      return Optional.of("This stretch is held for longer than is usual.");
    }
    return Optional.empty();
  }

  private static Optional<String> days(Dose dose) {
    return dose.daysPerWeek()
        .flatMap(UnusualDose::most)
        .filter(days -> days.compareTo(FEWEST_DAYS) < 0)
        .map(days -> "This stretch is done on fewer days than is usual.");
  }

  private static Optional<BigDecimal> factor(Span span) {
    return switch (span.unit()) {
      case SECOND -> Optional.of(BigDecimal.ONE);
      case MINUTE -> Optional.of(MINUTE);
      case HOUR -> Optional.of(MINUTE.multiply(MINUTE));
      case BREATH, NONE -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> most(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> Optional.of(exactly.value());
      case Amount.Between between -> Optional.of(between.max());
      case Amount.AtMost most -> Optional.of(most.max());
      case Amount.AtLeast least -> Optional.empty();
      case Amount.Words words -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> least(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> Optional.of(exactly.value());
      case Amount.Between between -> Optional.of(between.min());
      case Amount.AtMost most -> Optional.empty();
      case Amount.AtLeast least -> Optional.of(least.min());
      case Amount.Words words -> Optional.empty();
    };
  }
}
