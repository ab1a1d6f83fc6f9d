package org.posebook.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How much of a pose to do, and how often.
 *
 * @param sets rounds
 * @param repetitions how many times in a set
 * @param hold how long to stay, each time
 * @param duration how long the whole of it goes on (a walk, a rest)
 * @param rest how long to rest between sets
 * @param tempo how fast, such as "slow" or "3-1-3"
 * @param load how heavy, such as "2 kg" or "light band"
 * @param side whether the dose counts for each side
 * @param timesPerDay how often in a day
 * @param daysPerWeek on how many days of a week, or how many times in a week
 * @param perWeek how much in a week all told, such as 150 minutes
 * @param weeks for how many weeks
 * @param effort how hard it should feel
 * @param unread what the author wrote that posebook could not read: kept and printed as written
 */
public record Dose(
    Optional<Amount> sets,
    Optional<Amount> repetitions,
    Optional<Span> hold,
    Optional<Span> duration,
    Optional<Span> rest,
    Optional<String> tempo,
    Optional<String> load,
    Optional<Side> side,
    Optional<Amount> timesPerDay,
    Optional<Amount> daysPerWeek,
    Optional<Span> perWeek,
    Optional<Amount> weeks,
    Optional<String> effort,
    Optional<String> unread) {
  /** Whether a dose counts for each side. */
  public enum Side {
    /** For each side (arm, leg). */
    EACH,
    /** Left and right in turn. */
    ALTERNATING,
    /** The left side only. */
    LEFT,
    /** The right side only. */
    RIGHT
  }

  /** A dose that says nothing. */
  public static final Dose NONE =
      new Dose(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Dose {
    Objects.requireNonNull(sets);
    Objects.requireNonNull(repetitions);
    Objects.requireNonNull(hold);
    Objects.requireNonNull(duration);
    Objects.requireNonNull(rest);
    Objects.requireNonNull(tempo);
    Objects.requireNonNull(load);
    Objects.requireNonNull(side);
    Objects.requireNonNull(timesPerDay);
    Objects.requireNonNull(daysPerWeek);
    Objects.requireNonNull(perWeek);
    Objects.requireNonNull(weeks);
    Objects.requireNonNull(effort);
    Objects.requireNonNull(unread);
  }

  /** This dose, for that side. */
  public Dose withSide(Side other) {
    return new Dose(
        sets,
        repetitions,
        hold,
        duration,
        rest,
        tempo,
        load,
        Optional.of(other),
        timesPerDay,
        daysPerWeek,
        perWeek,
        weeks,
        effort,
        unread);
  }
}
