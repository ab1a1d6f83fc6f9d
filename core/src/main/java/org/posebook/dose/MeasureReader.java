package org.posebook.dose;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Amount;

/**
 * Reads amounts with their units: "10", "2-3 seconds", "at least 10", "several breaths", "1:30".
 */
final class MeasureReader {
  private enum Bound {
    NONE,
    RANGE,
    LEAST,
    MOST
  }

  /** A number and, for "1:30" or "twice", the unit that comes with it. */
  private record Value(BigDecimal number, Unit unit) {}

  private static final Set<String> HALVES = Set.of("half");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Cursor cursor;
  private final NumberReader numbers;

  MeasureReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
  }

  /** The amount that begins here, or nothing; then the cursor stays where it was. */
  @Nullable Measured read() {
    int mark = cursor.mark();
    about();
    Measured words = words(mark);
    if (words != null) {
      return words;
    }
    Bound bound = bound();
    about();
    if (cursor.peek(0) instanceof Token.BadNumber bad) {
      cursor.next();
      unit();
      return fault(mark, bad.message(), bad.example());
    }
    Value first = value();
    if (first == null) {
      cursor.reset(mark);
      return null;
    }
    return afterFirst(mark, bound, first);
  }

  private Measured afterFirst(int mark, Bound bound, Value first) {
    if (cursor.isSign(0, Token.Kind.SLASH) && cursor.peek(1) instanceof Token.Num) {
      cursor.next();
      cursor.next();
      unit();
      return fault(mark, "is not clear: a date, a share or a choice?", "8-10 times");
    }
    boolean plus = cursor.sign(Token.Kind.PLUS);
    Unit unit = unitOf(first);
    if (plus) {
      return measure(mark, new Amount.AtLeast(first.number()), unit);
    }
    if (bound == Bound.NONE || bound == Bound.RANGE) {
      Measured range = range(mark, bound, first.number(), unit);
      if (range != null) {
        return range;
      }
    }
    BigDecimal number = first.number();
    Unit smallest = unit;
    if (unit == Unit.MINUTE || unit == Unit.HOUR) {
      Value rest = lesser(unit);
      if (rest != null) {
        number = number.multiply(unit.in(rest.unit())).add(rest.number());
        smallest = rest.unit();
      }
    }
    if (bound == Bound.NONE) {
      bound = suffix();
      if (smallest == Unit.BARE && bound != Bound.NONE) {
        smallest = unit();
      }
    }
    return switch (bound) {
      case NONE, RANGE -> measure(mark, new Amount.Exactly(number), smallest);
      case LEAST -> measure(mark, new Amount.AtLeast(number), smallest);
      case MOST -> measure(mark, new Amount.AtMost(number), smallest);
    };
  }

  private @Nullable Measured range(int mark, Bound bound, BigDecimal min, Unit minUnit) {
    int here = cursor.mark();
    boolean or = cursor.word("or");
    boolean joined =
        or
            || cursor.sign(Token.Kind.DASH)
            || cursor.word("to")
            || (bound == Bound.RANGE && cursor.word("and"));
    Value second = joined ? value() : null;
    if (second == null) {
      cursor.reset(here);
      return null;
    }
    BigDecimal max = second.number();
    if (or && max.compareTo(min.add(BigDecimal.ONE)) != 0) {
      cursor.reset(here);
      return null;
    }
    if (cursor.isSign(0, Token.Kind.DASH) && cursor.peek(1) instanceof Token.Num) {
      while (cursor.isSign(0, Token.Kind.DASH) && cursor.peek(1) instanceof Token.Num) {
        cursor.next();
        cursor.next();
      }
      unit();
      return fault(mark, "has more than two numbers", "8-10 times, or tempo 3-1-3");
    }
    Unit unit = unitOf(second);
    if (minUnit != Unit.BARE && minUnit != unit) {
      if (unit == Unit.BARE && minUnit.span().isPresent()) {
        unit = minUnit;
      } else if (minUnit.isClockTime() && unit.isClockTime()) {
        Unit smaller = minUnit.compareTo(unit) < 0 ? minUnit : unit;
        min = min.multiply(minUnit.in(smaller));
        max = max.multiply(unit.in(smaller));
        unit = smaller;
      } else {
        cursor.reset(here);
        return null;
      }
    }
    if (min.compareTo(max) > 0) {
      return fault(mark, "goes from more to less", "8-10 times");
    }
    return measure(
        mark,
        min.compareTo(max) == 0 ? new Amount.Exactly(min) : new Amount.Between(min, max),
        unit);
  }

  /** The seconds of "1 min 30 s", unless they are a rest of their own. */
  private @Nullable Value lesser(Unit unit) {
    int here = cursor.mark();
    cursor.word("and");
    Value value = cursor.peek(0) instanceof Token.Num ? value() : null;
    if (value != null) {
      Unit lesser = unit();
      if (lesser.isClockTime()
          && lesser.compareTo(unit) < 0
          && !cursor.isWord(0, Vocabulary.REST)
          && !cursor.isSign(0, Token.Kind.DASH)
          && !cursor.isWord(0, Vocabulary.HOLD)) {
        return new Value(value.number(), lesser);
      }
    }
    cursor.reset(here);
    return null;
  }

  private @Nullable Measured words(int mark) {
    if (cursor.peek(0) instanceof Token.Quoted quoted) {
      cursor.next();
      Unit unit = unit();
      return new Measured.Measure(
          cursor.startOf(mark), cursor.end(), new Amount.Words(quoted.text()), unit, true);
    }
    String quantity = null;
    if (cursor.phrase("a", "couple", "of")) {
      quantity = "a couple of";
    } else if (cursor.phrase("a", "couple")) {
      quantity = "a couple";
    } else if (cursor.phrase("a", "few")) {
      quantity = "a few";
    } else if (cursor.isWord(0, Vocabulary.QUANTITIES)) {
      quantity = cursor.peekWord(0);
      cursor.next();
    }
    if (quantity == null) {
      return null;
    }
    return measure(mark, new Amount.Words(quantity), unit());
  }

  private void about() {
    if (cursor.sign(Token.Kind.ABOUT)
        || cursor.word("about", "around", "approximately", "approx", "roughly", "circa", "ca")) {
      cursor.sign(Token.Kind.NOTHING);
    }
  }

  private Bound bound() {
    int mark = cursor.mark();
    if (cursor.sign(Token.Kind.AT_LEAST)
        || cursor.phrase("at", "least")
        || cursor.word("minimum", "min")) {
      cursor.word("of");
      return bounded(mark, Bound.LEAST);
    }
    if (cursor.sign(Token.Kind.AT_MOST)
        || cursor.phrase("up", "to")
        || cursor.phrase("at", "most")
        || cursor.phrase("no", "more", "than")
        || cursor.phrase("not", "more", "than")
        || cursor.word("maximum", "max")) {
      cursor.word("of");
      return bounded(mark, Bound.MOST);
    }
    if (cursor.word("from", "between")) {
      return bounded(mark, Bound.RANGE);
    }
    return Bound.NONE;
  }

  /** A bound only counts before a number; "between sets" is none. */
  private Bound bounded(int mark, Bound bound) {
    int here = cursor.mark();
    cursor.sign(Token.Kind.NOTHING);
    about();
    boolean number = value() != null || cursor.peek(0) instanceof Token.BadNumber;
    cursor.reset(number ? here : mark);
    if (number) {
      cursor.sign(Token.Kind.NOTHING);
    }
    return number ? bound : Bound.NONE;
  }

  private Bound suffix() {
    if (cursor.phrase("or", "more")
        || cursor.phrase("or", "longer")
        || cursor.phrase("and", "more")
        || cursor.phrase("at", "least")
        || cursor.word("plus", "minimum")) {
      return Bound.LEAST;
    }
    if (cursor.phrase("or", "less")
        || cursor.phrase("or", "fewer")
        || cursor.phrase("at", "most")
        || cursor.word("max", "maximum")) {
      return Bound.MOST;
    }
    return Bound.NONE;
  }

  private @Nullable Value value() {
    if (cursor.peek(0) instanceof Token.Clock clock) {
      cursor.next();
      return new Value(clock.seconds(), Unit.SECOND);
    }
    if (cursor.word("once")) {
      return new Value(BigDecimal.ONE, Unit.TIME);
    }
    if (cursor.word("twice")) {
      return new Value(BigDecimal.TWO, Unit.TIME);
    }
    if (cursor.word("thrice")) {
      return new Value(BigDecimal.valueOf(3), Unit.TIME);
    }
    if (cursor.isWord(0, HALVES)) {
      int articles = "a".equals(cursor.peekWord(1)) || "an".equals(cursor.peekWord(1)) ? 1 : 0;
      String unit = cursor.peekWord(1 + articles);
      if (unit != null && Vocabulary.isTimeUnit(unit)) {
        cursor.next();
        cursor.word("a", "an");
        return new Value(HALF, Unit.BARE);
      }
      return null;
    }
    if (cursor.isWord(0, ARTICLES)) {
      String unit = cursor.peekWord(1);
      if (unit != null && (Vocabulary.isTimeUnit(unit) || unit.equals("breath"))) {
        cursor.next();
        return new Value(BigDecimal.ONE, Unit.BARE);
      }
      return null;
    }
    BigDecimal number = numbers.read();
    return number == null ? null : new Value(number, Unit.BARE);
  }

  private Unit unitOf(Value value) {
    if (value.unit() == Unit.BARE) {
      return unit();
    }
    if (value.unit() == Unit.SECOND) {
      cursor.word("min", "mins", "minutes", "m");
    }
    return value.unit();
  }

  /** The unit that comes next; the hyphen of "30-second" belongs to it. */
  private Unit unit() {
    int mark = cursor.mark();
    cursor.sign(Token.Kind.DASH);
    String word = cursor.peekWord(0);
    Unit unit = word == null ? null : Vocabulary.unit(word);
    if (unit == null) {
      cursor.reset(mark);
      return Unit.BARE;
    }
    cursor.next();
    cursor.sign(Token.Kind.NOTHING);
    return unit;
  }

  /** A measure; numbers that were added or turned into a smaller unit may have grown too large. */
  private Measured measure(int mark, Amount amount, Unit unit) {
    if (isTooLarge(amount)) {
      return fault(mark, "is too large a number", "10 times");
    }
    return new Measured.Measure(cursor.startOf(mark), cursor.end(), amount, unit, false);
  }

  private static boolean isTooLarge(Amount amount) {
    BigDecimal largest =
        switch (amount) {
          case Amount.Exactly exactly -> exactly.value();
          case Amount.Between between -> between.max();
          case Amount.AtLeast least -> least.min();
          case Amount.AtMost most -> most.max();
          case Amount.Words words -> BigDecimal.ZERO;
        };
    return largest.compareTo(Tokenizer.MOST) > 0;
  }

  private Measured fault(int mark, String message, String example) {
    return new Measured.Fault(cursor.startOf(mark), cursor.end(), message, example);
  }
}
