package org.posebook.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.dose.Finding.Setting;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Reads one clause: what stands between two commas. */
final class ClauseReader {
  private static final Amount ONE = Amount.of(1);

  private final Cursor cursor;
  private final DoseBuilder dose;
  private final @Nullable DoseField field;
  private final MeasureReader measures;
  private final PhraseReader phrases;
  private final TextReader texts;
  private final List<Finding> findings = new ArrayList<>();
  private final int clauseStart;
  private final int clauseEnd;

  /** What the next length of time is for, once a word such as "hold" has said so. */
  private @Nullable Role role;

  private int roleStart;
  private int leftStart = -1;
  private int leftEnd;
  private boolean turned;
  private boolean rests;

  /** What was read last in this clause. */
  private DoseBuilder.@Nullable Slot<?> last;

  private enum Role {
    HOLD,
    REST,
    DURATION,
    PER_WEEK
  }

  ClauseReader(List<Token> tokens, String text, DoseBuilder dose, @Nullable DoseField field) {
    this.cursor = new Cursor(tokens);
    this.dose = dose;
    this.field = field;
    this.measures = new MeasureReader(cursor);
    this.phrases = new PhraseReader(cursor);
    this.texts = new TextReader(cursor, text);
    this.clauseStart = tokens.getFirst().start();
    this.clauseEnd = tokens.getLast().end();
    for (Token token : tokens) {
      rests |= token instanceof Token.Word word && Vocabulary.REST.contains(word.text());
    }
  }

  List<Finding> read() {
    while (!cursor.done()) {
      int mark = cursor.mark();
      if (!texts(mark) && !phrases(mark) && !measure(mark) && !role(mark) && !noise()) {
        leftOver();
      }
    }
    if (role != null) {
      unread(roleStart, cursor.end(), "does not say how long", "hold 30 s");
    }
    flush();
    if (turned) {
      return List.of(
          new Finding.Unread(
              clauseStart, clauseEnd, "is not clear", "3 x 10, hold 5 s, each side"));
    }
    return findings;
  }

  private boolean texts(int mark) {
    String tempo = texts.tempo();
    if (tempo != null) {
      return found(mark, dose.tempo, tempo);
    }
    String load = texts.load();
    if (load != null) {
      return found(mark, dose.load, load);
    }
    String effort = texts.effort();
    return effort != null && found(mark, dose.effort, effort);
  }

  private boolean phrases(int mark) {
    Dose.Side side = phrases.side();
    if (side != null) {
      return found(mark, dose.side, side);
    }
    Amount days = phrases.days();
    if (days != null) {
      return found(mark, dose.daysPerWeek, days);
    }
    Amount times = phrases.timesOfDay();
    if (times != null) {
      return found(mark, dose.timesPerDay, times);
    }
    Amount repetitions = phrases.repetitions();
    if (repetitions != null) {
      return found(mark, dose.repetitions, repetitions);
    }
    Amount length = phrases.length();
    return length != null && foundSpan(mark, new Span(length, Span.Unit.NONE));
  }

  private boolean measure(int mark) {
    if (cursor.sign(Token.Kind.TIMES)) {
      Measured times = measures.read();
      if (times == null) {
        cursor.reset(mark);
        return false;
      }
      return times instanceof Measured.Measure measure ? times(mark, measure) : fault(times);
    }
    Measured measured = measures.read();
    if (measured == null) {
      return false;
    }
    if (!(measured instanceof Measured.Measure measure)) {
      return fault(measured);
    }
    if (breaths(mark, measure)) {
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
    found(mark, dose.tempo, how + " breaths");
    return foundSpan(mark, new Span(measure.amount(), Span.Unit.BREATH));
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
      return found(mark, dose.sets, first.amount(), dose.repetitions, words);
    }
    Measured next = measures.read();
    if (next instanceof Measured.Fault) {
      found(mark, dose.sets, first.amount());
      return fault(next);
    }
    if (!(next instanceof Measured.Measure second)) {
      return first.unit() == Unit.SET
          ? found(mark, dose.sets, first.amount())
          : count(mark, first.unit() == Unit.BARE ? times(first) : first);
    }
    if (second.unit().span().isPresent()) {
      return found(mark, dose.sets, first.amount()) && count(here, second);
    }
    return switch (second.unit()) {
      case BARE, REPETITION, TIME -> {
        found(mark, dose.sets, first.amount(), dose.repetitions, second.amount());
        if (cursor.sign(Token.Kind.TIMES)) {
          Measured third = measures.read();
          if (third instanceof Measured.Measure hold && hold.unit().span().isPresent()) {
            role = Role.HOLD;
            roleStart = hold.start();
            yield count(cursor.mark() - 1, hold);
          }
          unread(clauseStart, cursor.end(), "has too many factors", "3 x 10, hold 5 s");
          turned = true;
        } else if (phrases.perDay()) {
          yield found(mark, dose.timesPerDay, ONE);
        }
        yield true;
      }
      case SET -> found(mark, dose.sets, second.amount(), dose.repetitions, first.amount());
      case DAY, WEEK, SECOND, MINUTE, HOUR, BREATH ->
          unread(first.start(), cursor.end(), "is not clear", "3 x 10, 5 days a week");
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
          yield found(mark, dose.timesPerDay, amount);
        }
        if (field == DoseField.DAYS_PER_WEEK) {
          phrases.perWeek();
          yield found(mark, dose.daysPerWeek, amount);
        }
        if (frequency(mark, amount, false)) {
          yield true;
        }
        if (field == DoseField.FREQUENCY) {
          yield unread(mark, "does not say whether a day or a week", "3 times a week");
        }
        boolean again = last == dose.duration || last == dose.repetitions;
        yield found(mark, again && dose.sets.isEmpty() ? dose.sets : dose.repetitions, amount);
      }
      case DAY -> days(mark, amount);
      case WEEK -> found(mark, dose.weeks, amount);
    };
  }

  private boolean perDay(int mark, DoseBuilder.Slot<Amount> slot, Amount amount) {
    return phrases.perDay()
        ? found(mark, slot, amount, dose.timesPerDay, ONE)
        : found(mark, slot, amount);
  }

  /** "3 times a week", "twice daily", "2x/day". */
  private boolean frequency(int mark, Amount amount, boolean sign) {
    if (phrases.perDay() || cursor.word("daily") || (sign && cursor.word("day"))) {
      return found(mark, dose.timesPerDay, amount);
    }
    if (phrases.perWeek() || (sign && cursor.word("week", "wk"))) {
      return found(mark, dose.daysPerWeek, amount);
    }
    return false;
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
      return unread(mark, "does not say of which time", "5 days a week");
    }
    if (Amounts.least(amount).orElse(BigDecimal.ZERO).compareTo(Amounts.SEVEN) > 0
        || Amounts.most(amount).orElse(BigDecimal.ZERO).compareTo(Amounts.SEVEN) > 0) {
      return unread(mark, "is more days than a week has", "5 days a week");
    }
    return found(mark, dose.daysPerWeek, amount);
  }

  private boolean span(int mark, Measured.Measure measure) {
    Span span = new Span(measure.amount(), measure.unit().span().orElseThrow());
    if (role == null && phrases.perWeek()) {
      if (!cursor.phrase("in", "all") && !cursor.phrase("in", "total")) {
        cursor.word("total", "altogether");
      }
      return found(mark, dose.perWeek, span);
    }
    if (foundSpan(mark, span) && phrases.perDay()) {
      return found(mark, dose.timesPerDay, ONE);
    }
    return true;
  }

  private boolean foundSpan(int mark, Span span) {
    Role now = role;
    if (now == null) {
      now = roleAfter();
    }
    if (now == null) {
      now = fieldRole();
    }
    role = null;
    if (now == null) {
      boolean stays = span.unit() == Span.Unit.BREATH || span.unit() == Span.Unit.NONE;
      now = stays ? Role.HOLD : Role.DURATION;
    }
    return found(
        mark,
        switch (now) {
          case HOLD -> dose.hold;
          case REST -> dose.rest;
          case DURATION -> dose.duration;
          case PER_WEEK -> dose.perWeek;
        },
        span);
  }

  /** The "hold" of "30 s hold". */
  private @Nullable Role roleAfter() {
    int mark = cursor.mark();
    cursor.sign(Token.Kind.DASH);
    cursor.word("of");
    if (cursor.word(Vocabulary.HOLD)) {
      return Role.HOLD;
    }
    if (cursor.word(Vocabulary.REST)) {
      return Role.REST;
    }
    cursor.reset(mark);
    return null;
  }

  private @Nullable Role fieldRole() {
    return field == DoseField.HOLD
        ? Role.HOLD
        : field == DoseField.REST
            ? Role.REST
            : field == DoseField.DURATION
                ? Role.DURATION
                : field == DoseField.PER_WEEK ? Role.PER_WEEK : null;
  }

  /** An amount without a unit: only what cannot be a time is guessed. */
  private boolean bare(int mark, Measured.Measure measure) {
    Amount amount = measure.amount();
    if (measure.quoted() && (role != null || fieldRole() != null)) {
      return foundSpan(mark, new Span(amount, Span.Unit.NONE));
    }
    DoseBuilder.Slot<Amount> slot = fieldSlot();
    if (slot == null && amount instanceof Amount.Words words) {
      flush();
      findings.add(new Finding.AsWritten(measure.start(), measure.end(), words.text()));
      return true;
    }
    boolean time = role != null || fieldRole() != null || field == DoseField.FREQUENCY;
    if (slot == null && !time && (last == dose.sets || !(amount instanceof Amount.Exactly))) {
      slot = dose.repetitions;
    }
    if (slot == null) {
      String unit = role == Role.REST || fieldRole() == Role.REST ? "rest 30 s" : "hold 30 s";
      unread(mark, "has no unit", time ? unit : "10 times, or 10 s");
      return true;
    }
    return found(mark, slot, amount);
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

  private boolean role(int mark) {
    Role next =
        cursor.word(Vocabulary.HOLD)
            ? Role.HOLD
            : cursor.word(Vocabulary.REST)
                ? Role.REST
                : cursor.word("duration")
                    ? Role.DURATION
                    : phrases.perWeek() ? Role.PER_WEEK : null;
    if (next == null) {
      return false;
    }
    flush();
    if (role == null) {
      roleStart = cursor.startOf(mark);
    }
    role = next;
    return true;
  }

  private boolean noise() {
    if (rests && cursor.isWord(0, Set.of("between", "in"))) {
      int mark = cursor.mark();
      cursor.word("in");
      if (cursor.word("between")) {
        cursor.word("each", "the");
        String noun = cursor.peekWord(0);
        if (noun != null && Vocabulary.unit(noun) == Unit.SET) {
          cursor.next();
          return true;
        }
      }
      cursor.reset(mark);
    }
    if (cursor.isSign(0, Token.Kind.DASH)
        && cursor.peek(1) instanceof Token.Num num
        && num.start() == cursor.startOf(cursor.mark()) + 1) {
      turned = true;
    }
    return (role != null && cursor.word(Vocabulary.ROLE_FILLERS))
        || cursor.word(Vocabulary.NOISE)
        || cursor.sign(Token.Kind.NOTHING)
        || cursor.sign(Token.Kind.DASH);
  }

  private void leftOver() {
    Token token = cursor.next();
    turned |= token instanceof Token.Word word && Vocabulary.TURNS.contains(word.text());
    if (leftStart < 0) {
      leftStart = token.start();
    }
    leftEnd = token.end();
  }

  private void flush() {
    if (leftStart >= 0) {
      findings.add(
          new Finding.Unread(
              leftStart, leftEnd, "is not understood here", "3 x 10, hold 5 s, each side"));
      leftStart = -1;
    }
  }

  private boolean fault(Measured measured) {
    if (measured instanceof Measured.Fault fault) {
      unread(fault.start(), fault.end(), fault.message(), fault.example());
    }
    return true;
  }

  private boolean unread(int mark, String message, String example) {
    return unread(cursor.startOf(mark), cursor.end(), message, example);
  }

  private boolean unread(int start, int end, String message, String example) {
    flush();
    int from = role == null ? start : Math.min(start, roleStart);
    role = null;
    findings.add(new Finding.Unread(from, end, message, example));
    return true;
  }

  private <T> boolean found(int mark, DoseBuilder.Slot<T> slot, T value) {
    flush();
    last = slot;
    findings.add(
        new Finding.Found(cursor.startOf(mark), cursor.end(), List.of(new Setting<>(slot, value))));
    return true;
  }

  private boolean found(
      int mark, DoseBuilder.Slot<Amount> one, Amount a, DoseBuilder.Slot<Amount> two, Amount b) {
    flush();
    last = two;
    findings.add(
        new Finding.Found(
            cursor.startOf(mark),
            cursor.end(),
            List.of(new Setting<>(one, a), new Setting<>(two, b))));
    return true;
  }
}
