package org.posebook.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Gathers the parts of a dose; the first to come stays. */
final class DoseBuilder {
  /** A place for one part of a dose. */
  static final class Slot<T> {
    private final String name;
    private @Nullable T value;

    private Slot(String name) {
      this.name = name;
    }

    /** What the part is called in a message. */
    String name() {
      return name;
    }

    boolean isEmpty() {
      return value == null;
    }

    /** Sets the part; false when another value is there already. */
    boolean offer(T next) {
      if (value == null) {
        value = next;
      }
      return value.equals(next);
    }

    void offer(Optional<T> next) {
      next.ifPresent(this::offer);
    }

    private Optional<T> get() {
      return Optional.ofNullable(value);
    }
  }

  final Slot<Amount> sets = new Slot<>("number of sets");
  final Slot<Amount> repetitions = new Slot<>("number of repetitions");
  final Slot<Span> hold = new Slot<>("hold");
  final Slot<Span> duration = new Slot<>("duration");
  final Slot<Span> rest = new Slot<>("rest");
  final Slot<String> tempo = new Slot<>("tempo");
  final Slot<String> load = new Slot<>("load");
  final Slot<Dose.Side> side = new Slot<>("side");
  final Slot<Amount> timesPerDay = new Slot<>("number of times a day");
  final Slot<Amount> daysPerWeek = new Slot<>("number of days a week");
  final Slot<Span> perWeek = new Slot<>("time per week");
  final Slot<Amount> weeks = new Slot<>("number of weeks");
  final Slot<String> effort = new Slot<>("effort");
  private final List<String> unread = new ArrayList<>();

  void unread(String text) {
    String tidy = Words.tidy(text);
    if (!tidy.isEmpty()) {
      unread.add(tidy);
    }
  }

  Dose build() {
    return new Dose(
        sets.get(),
        repetitions.get(),
        hold.get(),
        duration.get(),
        rest.get(),
        tempo.get(),
        load.get(),
        side.get(),
        timesPerDay.get(),
        daysPerWeek.get(),
        perWeek.get(),
        weeks.get(),
        effort.get(),
        unread.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unread)));
  }
}
