package org.posebook.model;

import java.util.Objects;

/**
 * How long: an amount with its unit.
 *
 * @param amount how many units
 * @param unit seconds, minutes, hours or breaths
 */
public record Span(Amount amount, Unit unit) {
  /** What a length of time is counted in. */
  public enum Unit {
    /** Seconds. */
    SECOND,
    /** Minutes. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Breaths, in and out; how long one takes is the library's to say. */
    BREATH,
    /** A word that names its own length, such as "briefly": the amount holds it. */
    NONE
  }

  public Span {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
  }
}
