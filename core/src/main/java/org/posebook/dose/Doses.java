package org.posebook.dose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.model.Dose;

/** Puts doses together. */
public final class Doses {
  private Doses() {}

  /**
   * One dose from the doses of several fields. Where both say something different, the first is
   * right, and what the second says is kept, as canonical text, with what could not be read: it is
   * printed and not lost. {@link #contradictions} tells beforehand.
   */
  public static Dose merge(Dose a, Dose b) {
    DoseBuilder dose = new DoseBuilder();
    fill(dose, a);
    Dose clash = fill(dose, b);
    a.unread().ifPresent(dose::unread);
    if (!clash.equals(Dose.NONE)) {
      dose.unread(DoseFormat.canonical(clash));
    }
    b.unread().filter(u -> !a.unread().equals(Optional.of(u))).ifPresent(dose::unread);
    return dose.build();
  }

  /** The parts of which two doses say different things. */
  public static List<DoseField> contradictions(Dose a, Dose b) {
    return Stream.of(DoseField.values()).filter(f -> differ(part(f, a), part(f, b))).toList();
  }

  private static boolean differ(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static Optional<?> part(DoseField field, Dose dose) {
    return switch (field) {
      case SETS -> dose.sets();
      case REPETITIONS -> dose.repetitions();
      case HOLD -> dose.hold();
      case DURATION -> dose.duration();
      case REST -> dose.rest();
      case TEMPO -> dose.tempo();
      case LOAD -> dose.load();
      case SIDE -> dose.side();
      case TIMES_PER_DAY -> dose.timesPerDay();
      case DAYS_PER_WEEK -> dose.daysPerWeek();
      case PER_WEEK -> dose.perWeek();
      case WEEKS -> dose.weeks();
      case EFFORT -> dose.effort();
      case FREQUENCY -> Optional.empty();
    };
  }

  /** A dose of that one part. */
  static Dose alone(DoseField field, Dose dose) {
    DoseBuilder alone = new DoseBuilder();
    switch (field) {
      case SETS -> alone.sets.offer(dose.sets());
      case REPETITIONS -> alone.repetitions.offer(dose.repetitions());
      case HOLD -> alone.hold.offer(dose.hold());
      case DURATION -> alone.duration.offer(dose.duration());
      case REST -> alone.rest.offer(dose.rest());
      case TEMPO -> alone.tempo.offer(dose.tempo());
      case LOAD -> alone.load.offer(dose.load());
      case SIDE -> alone.side.offer(dose.side());
      case TIMES_PER_DAY -> alone.timesPerDay.offer(dose.timesPerDay());
      case DAYS_PER_WEEK -> alone.daysPerWeek.offer(dose.daysPerWeek());
      case PER_WEEK -> alone.perWeek.offer(dose.perWeek());
      case WEEKS -> alone.weeks.offer(dose.weeks());
      case EFFORT -> alone.effort.offer(dose.effort());
      case FREQUENCY -> {
        // Its two parts have fields of their own.
      }
    }
    return alone.build();
  }

  /** Offers all parts; gives back those that another value was in the way of. */
  private static Dose fill(DoseBuilder into, Dose from) {
    DoseBuilder clash = new DoseBuilder();
    offer(into.sets, clash.sets, from.sets());
    offer(into.repetitions, clash.repetitions, from.repetitions());
    offer(into.hold, clash.hold, from.hold());
    offer(into.duration, clash.duration, from.duration());
    offer(into.rest, clash.rest, from.rest());
    offer(into.tempo, clash.tempo, from.tempo());
    offer(into.load, clash.load, from.load());
    offer(into.side, clash.side, from.side());
    offer(into.timesPerDay, clash.timesPerDay, from.timesPerDay());
    offer(into.daysPerWeek, clash.daysPerWeek, from.daysPerWeek());
    offer(into.perWeek, clash.perWeek, from.perWeek());
    offer(into.weeks, clash.weeks, from.weeks());
    offer(into.effort, clash.effort, from.effort());
    return clash.build();
  }

  private static <T> void offer(
      DoseBuilder.Slot<T> into, DoseBuilder.Slot<T> clash, Optional<T> value) {
    if (value.isPresent() && !into.offer(value.get())) {
      clash.offer(value);
    }
  }
}
