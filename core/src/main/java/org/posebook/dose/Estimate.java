package org.posebook.dose;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * About how long one session of a dose takes.
 *
 * @param minSeconds at least so long
 * @param maxSeconds at most so long; empty where the dose has no upper end, as in "10 or more"
 */
public record Estimate(BigDecimal minSeconds, Optional<BigDecimal> maxSeconds) {
  public Estimate {
    minSeconds = plain(minSeconds);
    maxSeconds = maxSeconds.map(Estimate::plain);
    if (maxSeconds.isPresent() && maxSeconds.get().compareTo(minSeconds) < 0) {
      throw new IllegalArgumentException("an estimate goes from less to more");
    }
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  Estimate plus(Estimate other) {
    return new Estimate(
        minSeconds.add(other.minSeconds),
        maxSeconds.flatMap(max -> other.maxSeconds.map(max::add)));
  }

  Estimate times(Estimate other) {
    return new Estimate(
        minSeconds.multiply(other.minSeconds),
        maxSeconds.flatMap(max -> other.maxSeconds.map(max::multiply)));
  }
}
