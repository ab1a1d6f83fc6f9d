package org.posebook.dose;

import java.math.BigDecimal;
import java.util.Optional;
import org.posebook.model.Span;

/** What an amount in a dose counts. */
enum Unit {
  BARE,
  SECOND,
  MINUTE,
  HOUR,
  BREATH,
  REPETITION,
  /** The word "times", which may count repetitions or how often in a day. */
  TIME,
  SET,
  DAY,
  WEEK;

  /** The unit for a length of time, if it is one. */
  Optional<Span.Unit> span() {
    return switch (this) {
      case SECOND -> Optional.of(Span.Unit.SECOND);
      case MINUTE -> Optional.of(Span.Unit.MINUTE);
      case HOUR -> Optional.of(Span.Unit.HOUR);
      case BREATH -> Optional.of(Span.Unit.BREATH);
      case BARE, REPETITION, TIME, SET, DAY, WEEK -> Optional.empty();
    };
  }

  boolean isClockTime() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** How many of the smaller unit this one has; both are clock times. */
  BigDecimal in(Unit smaller) {
    return BigDecimal.valueOf(seconds() / smaller.seconds());
  }

  private long seconds() {
    return switch (this) {
      case HOUR -> 3600;
      case MINUTE -> 60;
      case SECOND, BARE, BREATH, REPETITION, TIME, SET, DAY, WEEK -> 1;
    };
  }
}
