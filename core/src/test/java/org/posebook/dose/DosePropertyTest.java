package org.posebook.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

final class DosePropertyTest {
  private static final String[] PIECES = {
    "3",
    "x",
    "10",
    " ",
    " ",
    " ",
    ",",
    ";",
    "hold",
    "s",
    "sec",
    "min",
    "-",
    "–",
    "to",
    "up to",
    "at least",
    "\"",
    "\"\"",
    "rest",
    "each",
    "side",
    "a",
    "day",
    "week",
    "per",
    "/",
    "every",
    "about",
    "~",
    "1:30",
    "½",
    "twice",
    "or",
    "more",
    "sets",
    "of",
    "reps",
    "times",
    "daily",
    "light",
    "slow",
    "and",
    "tempo",
    "effort",
    "load",
    "kg",
    ".",
    "\n",
    "(",
    ")",
    "0",
    "99999999",
    "1.5.2",
    "several",
    "breaths",
    "briefly",
    "as",
    "long",
    "many",
    "you",
    "can",
    "left",
    "right",
    "only",
    "both",
    "between",
    "with",
    "the",
    "breath",
    "+",
    "%",
    "\ud800",
    "𝟙",
    "%",
    "half",
    "most",
    "days",
    "wibble",
    "not",
    "none",
    "RPE",
    "″",
    "'",
    "duration",
    "then",
    "\u00a0",
    "1,5",
    "8,10"
  };

  @Property(tries = 3000)
  void canonicalTextReadsBackAsTheSameDose(@ForAll("doses") Dose dose) {
    String canonical = DoseFormat.canonical(dose);
    assertEquals(new DoseReading(dose, List.of()), DoseReader.read(canonical), canonical);
  }

  @Property(tries = 3000)
  void nothingIsLeftOut(@ForAll("doses") Dose dose) {
    String brief = DoseFormat.brief(dose);
    String sentence = DoseFormat.sentence(dose);
    for (Optional<Amount> amount :
        List.of(
            dose.sets(),
            dose.repetitions(),
            dose.timesPerDay(),
            dose.daysPerWeek(),
            dose.weeks(),
            dose.hold().map(Span::amount),
            dose.duration().map(Span::amount),
            dose.rest().map(Span::amount),
            dose.perWeek().map(Span::amount))) {
      amount
          .filter(
              a -> !a.equals(Amount.of(1)) && !a.equals(Amount.of(2)) && !a.equals(Amount.of(7)))
          .filter(a -> !a.equals(new Amount.Exactly(new BigDecimal("0.5"))))
          .ifPresent(
              a -> {
                String named =
                    a instanceof Amount.Words words
                        ? words.text()
                        : Amounts.named(a).orElseThrow().toPlainString();
                assertTrue(brief.contains(named), () -> named + " in " + brief);
                assertTrue(
                    sentence.contains(named) || named.equals("as many as you can"),
                    () -> named + " in " + sentence);
              });
    }
  }

  @Property(tries = 3000)
  void anyTextIsRead(@ForAll("texts") String text, @ForAll DoseField field) {
    check(DoseReader.read(text), text);
    check(DoseReader.readField(field, text), text);
  }

  @Property(tries = 1000)
  void anyCharsAreRead(@ForAll String text, @ForAll DoseField field) {
    check(DoseReader.read(text), text);
    check(DoseReader.readField(field, text), text);
  }

  @Test
  void longTextsAreReadInTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          for (String piece : PIECES) {
            for (String end : new String[] {"", " ", "a", "\"", " 3 "}) {
              String text = (piece + end).repeat(10_000 / (piece + end).length());
              check(DoseReader.read(text), text);
            }
          }
        });
  }

  private static void check(DoseReading reading, String text) {
    for (DoseProblem problem : reading.problems()) {
      assertTrue(problem.offset() + problem.length() <= text.length());
      String stretch = text.substring(problem.offset(), problem.offset() + problem.length());
      assertTrue(reading.dose().unread().orElseThrow().contains(Words.tidy(stretch)));
    }
    String canonical = DoseFormat.canonical(reading.dose());
    assertEquals(
        new DoseReading(reading.dose(), List.of()),
        DoseReader.read(canonical),
        () -> text + " -> " + canonical);
    DoseFormat.brief(reading.dose());
    DoseFormat.sentence(reading.dose());
    DoseTime.estimate(reading.dose(), 4, 6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Dose> doses() {
    Arbitrary<Optional<Amount>> amount = amounts().optional(0.4);
    Arbitrary<Optional<Span>> span = spans().optional(0.4);
    Arbitrary<Optional<String>> text = words().optional(0.3);
    Arbitrary<Dose> first =
        Combinators.combine(
                amount,
                amount,
                span,
                span,
                span,
                text,
                text,
                Arbitraries.of(Dose.Side.class).optional(0.5))
            .as(
                (sets, repetitions, hold, duration, rest, tempo, load, side) ->
                    new Dose(
                        sets,
                        repetitions,
                        hold,
                        duration,
                        rest,
                        tempo,
                        load,
                        side,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    return Combinators.combine(first, amount, amount, span, amount, text, text)
        .as(
            (dose, times, days, perWeek, weeks, effort, unread) ->
                new Dose(
                    dose.sets(),
                    dose.repetitions(),
                    dose.hold(),
                    dose.duration(),
                    dose.rest(),
                    dose.tempo(),
                    dose.load(),
                    dose.side(),
                    times,
                    days,
                    perWeek,
                    weeks,
                    effort,
                    unread));
  }

  private static Arbitrary<Span> spans() {
    Arbitrary<Span> measured =
        Combinators.combine(
                amounts(),
                Arbitraries.of(
                    Span.Unit.SECOND, Span.Unit.MINUTE, Span.Unit.HOUR, Span.Unit.BREATH))
            .as(Span::new);
    return Arbitraries.oneOf(
        measured, words().map(w -> new Span(new Amount.Words(w), Span.Unit.NONE)));
  }

  private static Arbitrary<Amount> amounts() {
    Arbitrary<BigDecimal> number =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999))
                .ofScale(3));
    return Arbitraries.oneOf(
        number.map(Amount.Exactly::new),
        number.map(Amount.AtLeast::new),
        number.map(Amount.AtMost::new),
        Combinators.combine(number, number)
            .as(
                (a, b) ->
                    a.compareTo(b) == 0
                        ? new Amount.Exactly(a)
                        : new Amount.Between(a.min(b), a.max(b))),
        words().map(Amount.Words::new));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
            Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join(" ", pieces)),
            Arbitraries.of(
                "several",
                "a few",
                "as many as you can",
                "with the breath",
                "briefly",
                "slow",
                "every other day",
                "every morning",
                "RPE 5-6",
                "2 kg",
                "light band",
                "3-1-3"),
            Arbitraries.strings().ofMaxLength(12))
        .map(Words::tidy)
        .filter(text -> !text.isBlank());
  }
}
