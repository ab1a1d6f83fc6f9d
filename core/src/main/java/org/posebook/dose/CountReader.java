package org.posebook.dose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Amount;
import org.posebook.model.Span;

/** Tells which part of the dose an amount is: "3 x 10", "30 s", "3 times a week". */
final class CountReader {
  private static final Amount ONE = Amount.of(1);

  private final Cursor cursor;
  private final DoseBuilder dose;
  private final @Nullable DoseField field;
  private final ClauseState state;
  private final PhraseReader phrases;
  private final MeasureReader measures;

  CountReader(
      Cursor cursor,
      DoseBuilder dose,
      @Nullable DoseField field,
      ClauseState state,
      PhraseReader phrases) {
    this.cursor = cursor;
    this.dose = dose;
    this.field = field;
    this.state = state;
    this.phrases = phrases;
    this.measures = new MeasureReader(cursor);
  }

  /** Takes the amount that comes next; false when there is none. */
  boolean measure(int mark) {
    if (cursor.sign(Token.Kind.TIMES)) {
      Measured times = measures.read();
      if (times == null) {
        cursor.reset(mark);
        return false;
      }
      return times instanceof Measured.Measure measure ? times(mark, measure) : state.fault(times);
    }
    Measured measured = measures.read();
    if (measured == null) {
      return named(mark);
    }
    if (!(measured instanceof Measured.Measure measure)) {
      return state.fault(measured);
    }
    if (breaths(mark, measure) || slow(mark, measure)) {
      return true;
    }
    boolean product =
        (measure.unit() == Unit.BARE || measure.unit() == Unit.SET)
            && cursor.isSign(0, Token.Kind.TIMES);
    return product ? product(mark, measure) : count(mark, measure);
  }

  /** "5 slow breaths": the breaths are counted, how they are is the tempo. */
  private boolean breaths(int mark, Measured.Measure measure) {
    String how = cursor.peekWord(0);
    if (measure.unit() != Unit.BARE
        || how == null
        || !Vocabulary.BREATH_ADJECTIVES.contains(how)
        || !("breath".equals(cursor.peekWord(1)) || "breaths".equals(cursor.peekWord(1)))) {
      return false;
    }
    cursor.next();
    cursor.next();
    state.found(mark, dose.tempo, how + " breaths");
    return foundSpan(mark, new Span(measure.amount(), Span.Unit.BREATH));
  }

  /** "10 slow reps". */
  private boolean slow(int mark, Measured.Measure measure) {
    String how = cursor.peekWord(0);
    String noun = cursor.peekWord(1);
    if (measure.unit() != Unit.BARE
        || how == null
        || noun == null
        || !Vocabulary.TEMPOS.contains(how)
        || Vocabulary.unit(noun) != Unit.REPETITION) {
      return false;
    }
    cursor.next();
    cursor.next();
    state.found(mark, dose.tempo, how);
    return state.found(mark, dose.repetitions, measure.amount());
  }

  /** "reps: 10", "sets 3". */
  private boolean named(int mark) {
    String word = cursor.peekWord(0);
    Unit unit = word == null ? null : Vocabulary.unit(word);
    if (unit == Unit.REPETITION || unit == Unit.SET) {
      cursor.next();
      cursor.sign(Token.Kind.NOTHING);
      if (measures.read() instanceof Measured.Measure measure && measure.unit() == Unit.BARE) {
        return state.found(mark, unit == Unit.SET ? dose.sets : dose.repetitions, measure.amount());
      }
    }
    cursor.reset(mark);
    return false;
  }

  /** "3 x 10", "2 x 30 s", "3 x 10 x 5 s", "3x/week", "10 x 3 sets". */
  private boolean product(int mark, Measured.Measure first) {
    cursor.next();
    if (first.unit() == Unit.BARE && frequency(mark, first.amount(), true)) {
      return true;
    }
    int here = cursor.mark();
    Amount words = phrases.repetitions();
    if (words != null) {
      return state.found(mark, dose.sets, first.amount(), dose.repetitions, words);
    }
    Measured next = measures.read();
    if (next instanceof Measured.Fault) {
      state.found(mark, dose.sets, first.amount());
      return state.fault(next);
    }
    if (!(next instanceof Measured.Measure second)) {
      return first.unit() == Unit.SET
          ? state.found(mark, dose.sets, first.amount())
          : count(mark, first.unit() == Unit.BARE ? times(first) : first);
    }
    if (second.unit().span().isPresent()) {
      return state.found(mark, dose.sets, first.amount()) && count(here, second);
    }
    return switch (second.unit()) {
      case BARE, REPETITION, TIME -> {
        state.found(mark, dose.sets, first.amount(), dose.repetitions, second.amount());
        if (cursor.sign(Token.Kind.TIMES)) {
          Measured third = measures.read();
          if (third instanceof Measured.Measure hold && hold.unit().span().isPresent()) {
            yield hold(mark, hold);
          }
          state.unread(cursor.startOf(0), cursor.end(), "has too many factors", "3 x 10, hold 5 s");
          state.turned = true;
        } else if (phrases.perDay()) {
          yield state.found(mark, dose.timesPerDay, ONE);
        }
        yield true;
      }
      case SET -> state.found(mark, dose.sets, second.amount(), dose.repetitions, first.amount());
      case DAY, WEEK, SECOND, MINUTE, HOUR, BREATH ->
          state.unread(first.start(), cursor.end(), "is not clear", "3 x 10, 5 days a week");
    };
  }

  private static Measured.Measure times(Measured.Measure bare) {
    return new Measured.Measure(bare.start(), bare.end(), bare.amount(), Unit.TIME, bare.quoted());
  }

  /** "x 10" and, after a time, "x 3". */
  private boolean times(int mark, Measured.Measure measure) {
    return measure.unit() == Unit.BARE ? count(mark, times(measure)) : count(mark, measure);
  }

  private boolean count(int mark, Measured.Measure measure) {
    Amount amount = measure.amount();
    return switch (measure.unit()) {
      case BARE -> bare(mark, measure);
      case SECOND, MINUTE, HOUR, BREATH -> span(mark, measure);
      case SET -> perDay(mark, dose.sets, amount);
      case REPETITION -> perDay(mark, dose.repetitions, amount);
      case TIME -> {
        if (field == DoseField.TIMES_PER_DAY && !phrases.perWeek()) {
          phrases.perDay();
          yield state.found(mark, dose.timesPerDay, amount);
        }
        if (field == DoseField.DAYS_PER_WEEK) {
          phrases.perWeek();
          yield state.found(mark, dose.daysPerWeek, amount);
        }
        if (frequency(mark, amount, false)) {
          yield true;
        }
        if (field == DoseField.FREQUENCY) {
          yield state.unread(mark, "does not say whether a day or a week", "3 times a week");
        }
        boolean again = state.last == dose.duration || state.last == dose.repetitions;
        yield state.found(
            mark, again && dose.sets.isEmpty() ? dose.sets : dose.repetitions, amount);
      }
      case DAY -> days(mark, amount);
      case WEEK -> state.found(mark, dose.weeks, amount);
    };
  }

  private boolean perDay(int mark, DoseBuilder.Slot<Amount> slot, Amount amount) {
    return phrases.perDay()
        ? state.found(mark, slot, amount, dose.timesPerDay, ONE)
        : state.found(mark, slot, amount);
  }

  /** "3 times a week", "twice daily", "2x/day". */
  private boolean frequency(int mark, Amount amount, boolean sign) {
    if (phrases.perDay() || cursor.word("daily") || (sign && cursor.word("day"))) {
      return state.found(mark, dose.timesPerDay, amount);
    }
    if (phrases.perWeek() || (sign && cursor.word("week", "wk"))) {
      return state.found(mark, dose.daysPerWeek, amount);
    }
    return false;
  }

  /** The third factor of "3 x 10 x 5 s": how long each repetition is held. */
  private boolean hold(int mark, Measured.Measure measure) {
    state.role = ClauseState.Role.HOLD;
    state.roleMark = mark;
    cursor.word(Vocabulary.HOLD);
    return count(mark, measure);
  }

  private boolean days(int mark, Amount amount) {
    boolean on = mark > 0 && "on".equals(cursor.peekWord(mark - 1 - cursor.mark()));
    boolean week =
        phrases.perWeek()
            || cursor.phrase("of", "the", "week")
            || on
            || field == DoseField.DAYS_PER_WEEK
            || field == DoseField.FREQUENCY;
    if (!week) {
      return state.unread(mark, "does not say of which time", "5 days a week");
    }
    if (Amounts.least(amount).orElse(BigDecimal.ZERO).compareTo(Amounts.SEVEN) > 0
        || Amounts.most(amount).orElse(BigDecimal.ZERO).compareTo(Amounts.SEVEN) > 0) {
      return state.unread(mark, "is more days than a week has", "5 days a week");
    }
    return state.found(mark, dose.daysPerWeek, amount);
  }

  private boolean span(int mark, Measured.Measure measure) {
    Span span = new Span(measure.amount(), measure.unit().span().orElseThrow());
    if (state.role == null && phrases.perWeek()) {
      if (!cursor.phrase("in", "all") && !cursor.phrase("in", "total")) {
        cursor.word("total", "altogether");
      }
      return state.found(mark, dose.perWeek, span);
    }
    if (foundSpan(mark, span) && phrases.perDay()) {
      return state.found(mark, dose.timesPerDay, ONE);
    }
    return true;
  }

  boolean foundSpan(int mark, Span span) {
    ClauseState.Role now = state.role;
    if (now == null) {
      now = roleAfter();
    }
    if (now == null) {
      now = fieldRole();
    }
    int from = state.role == null ? mark : Math.min(mark, state.roleMark);
    state.role = null;
    if (now == null) {
      boolean stays = span.unit() == Span.Unit.BREATH || span.unit() == Span.Unit.NONE;
      now = stays ? ClauseState.Role.HOLD : ClauseState.Role.DURATION;
    }
    return state.found(
        from,
        switch (now) {
          case HOLD -> dose.hold;
          case REST -> dose.rest;
          case DURATION -> dose.duration;
          case PER_WEEK -> dose.perWeek;
        },
        span);
  }

  /** The "hold" of "30 s hold". */
  private ClauseState.@Nullable Role roleAfter() {
    int mark = cursor.mark();
    cursor.sign(Token.Kind.DASH);
    cursor.word("of");
    if (cursor.word(Vocabulary.HOLD)) {
      return ClauseState.Role.HOLD;
    }
    if (cursor.word(Vocabulary.REST)) {
      return ClauseState.Role.REST;
    }
    cursor.reset(mark);
    return null;
  }

  private ClauseState.@Nullable Role fieldRole() {
    return field == DoseField.HOLD
        ? ClauseState.Role.HOLD
        : field == DoseField.REST
            ? ClauseState.Role.REST
            : field == DoseField.DURATION
                ? ClauseState.Role.DURATION
                : field == DoseField.PER_WEEK ? ClauseState.Role.PER_WEEK : null;
  }

  /** An amount without a unit: only what cannot be a time is guessed. */
  private boolean bare(int mark, Measured.Measure measure) {
    Amount amount = measure.amount();
    if (measure.quoted() && (state.role != null || fieldRole() != null)) {
      return foundSpan(mark, new Span(amount, Span.Unit.NONE));
    }
    DoseBuilder.Slot<Amount> slot = fieldSlot();
    if (slot == null && amount instanceof Amount.Words && !measure.quoted()) {
      return state.unread(mark, "does not say of what", "a few breaths");
    }
    if (slot == null && amount instanceof Amount.Words words) {
      state.add(new Finding.AsWritten(measure.start(), measure.end(), words.text()));
      return true;
    }
    boolean time = state.role != null || fieldRole() != null || field == DoseField.FREQUENCY;
    if (slot == null && !time && (state.last == dose.sets || !(amount instanceof Amount.Exactly))) {
      slot = dose.repetitions;
    }
    if (slot == null) {
      String unit =
          state.role == ClauseState.Role.REST || fieldRole() == ClauseState.Role.REST
              ? "rest 30 s"
              : "hold 30 s";
      state.unread(mark, "has no unit", time ? unit : "10 times, or 10 s");
      return true;
    }
    return state.found(mark, slot, amount);
  }

  private DoseBuilder.@Nullable Slot<Amount> fieldSlot() {
    if (field == null) {
      return null;
    }
    return switch (field) {
      case SETS -> dose.sets;
      case REPETITIONS -> dose.repetitions;
      case TIMES_PER_DAY -> dose.timesPerDay;
      case DAYS_PER_WEEK -> dose.daysPerWeek;
      case WEEKS -> dose.weeks;
      case HOLD, DURATION, REST, TEMPO, LOAD, SIDE, PER_WEEK, EFFORT, FREQUENCY -> null;
    };
  }
}
