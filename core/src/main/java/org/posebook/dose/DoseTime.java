package org.posebook.dose;

import java.math.BigDecimal;
import java.util.Optional;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Tells how long a dose takes. */
public final class DoseTime {
  private static final Estimate ONE = exactly(BigDecimal.ONE);

  private DoseTime() {}

  /** As {@link #estimate(Dose, BigDecimal, BigDecimal)}. */
  public static Optional<Estimate> estimate(
      Dose dose, double breathSecondsMin, double breathSecondsMax) {
    return estimate(
        dose, BigDecimal.valueOf(breathSecondsMin), BigDecimal.valueOf(breathSecondsMax));
  }

  /**
   * The seconds of one session: all sets, on both sides where the dose is for each side, with the
   * rests between the sets. Empty where the dose does not tell: repetitions without a time, and
   * words such as "several breaths". The time of moving in and out of a pose is not in it.
   *
   * @param breathSecondsMin the length of a short breath
   * @param breathSecondsMax the length of a long breath, not less
   */
  public static Optional<Estimate> estimate(
      Dose dose, BigDecimal breathSecondsMin, BigDecimal breathSecondsMax) {
    Estimate breath = new Estimate(breathSecondsMin, Optional.of(breathSecondsMax));
    Optional<Estimate> sets = count(dose.sets());
    Optional<Estimate> once = once(dose, breath);
    if (sets.isEmpty() || once.isEmpty()) {
      return Optional.empty();
    }
    boolean each = dose.side().filter(side -> side == Dose.Side.EACH).isPresent();
    Estimate all = sets.get().times(once.get());
    if (each) {
      all = all.plus(all);
    }
    return Optional.of(all.plus(rests(dose, sets.get(), each, breath)));
  }

  /** One set on one side. */
  private static Optional<Estimate> once(Dose dose, Estimate breath) {
    if (dose.duration().isPresent()) {
      return seconds(dose.duration().get(), breath);
    }
    if (dose.hold().isEmpty()) {
      return Optional.empty();
    }
    Optional<Estimate> hold = seconds(dose.hold().get(), breath);
    return count(dose.repetitions()).flatMap(times -> hold.map(times::times));
  }

  /** A rest between sets; where each side has its sets, there may be rests for both. */
  private static Estimate rests(Dose dose, Estimate sets, boolean each, Estimate breath) {
    if (dose.rest().isEmpty()) {
      return exactly(BigDecimal.ZERO);
    }
    Estimate rest =
        seconds(dose.rest().get(), breath).orElse(new Estimate(BigDecimal.ZERO, Optional.empty()));
    BigDecimal least = sets.minSeconds().subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    Optional<BigDecimal> most =
        sets.maxSeconds()
            .map(max -> each ? max.add(max) : max)
            .map(max -> max.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
    return new Estimate(least, most.filter(max -> max.signum() >= 0)).times(rest);
  }

  private static Optional<Estimate> count(Optional<Amount> amount) {
    return amount.isEmpty() ? Optional.of(ONE) : amount.flatMap(DoseTime::bounds);
  }

  private static Optional<Estimate> seconds(Span span, Estimate breath) {
    Optional<Estimate> unit =
        switch (span.unit()) {
          case SECOND -> Optional.of(ONE);
          case MINUTE -> Optional.of(exactly(BigDecimal.valueOf(60)));
          case HOUR -> Optional.of(exactly(BigDecimal.valueOf(3600)));
          case BREATH -> Optional.of(breath);
          case NONE -> Optional.empty();
        };
    return unit.flatMap(length -> bounds(span.amount()).map(length::times));
  }

  private static Optional<Estimate> bounds(Amount amount) {
    return Amounts.least(amount).map(least -> new Estimate(least, Amounts.most(amount)));
  }

  private static Estimate exactly(BigDecimal value) {
    return new Estimate(value, Optional.of(value));
  }
}
