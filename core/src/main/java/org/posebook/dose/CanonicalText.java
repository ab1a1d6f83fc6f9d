package org.posebook.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Writes a dose as the reader reads it. */
final class CanonicalText {
  private final Dose dose;
  private final List<String> clauses = new ArrayList<>();

  CanonicalText(Dose dose) {
    this.dose = dose;
  }

  String write() {
    head();
    dose.rest().ifPresent(rest -> clauses.add("rest " + span(rest)));
    dose.side().ifPresent(side -> clauses.add(side(side)));
    dose.tempo().ifPresent(tempo -> clauses.add(text("tempo", tempo)));
    dose.load().ifPresent(load -> clauses.add(text("load", load)));
    dose.effort().ifPresent(effort -> clauses.add(text("effort", effort)));
    dose.timesPerDay().ifPresent(times -> clauses.add(timesPerDay(times)));
    dose.daysPerWeek().ifPresent(days -> clauses.add(daysPerWeek(days)));
    dose.perWeek().ifPresent(time -> clauses.add(perWeek(time)));
    dose.weeks().ifPresent(weeks -> clauses.add(counted(weeks, "week")));
    dose.unread().ifPresent(unread -> clauses.add(Words.quoted(unread)));
    return String.join(", ", clauses);
  }

  private void head() {
    boolean sets = dose.sets().filter(Amounts::isNumber).isPresent();
    boolean times = dose.repetitions().filter(Amounts::isNumber).isPresent();
    boolean hold = dose.hold().filter(CanonicalText::isMeasured).isPresent();
    boolean duration =
        dose.duration().filter(d -> isMeasured(d) && d.unit() != Span.Unit.BREATH).isPresent();
    if (sets && times) {
      clauses.add(amount(dose.sets().get()) + " x " + amount(dose.repetitions().get()));
      holdAndDuration();
    } else if (sets && dose.repetitions().isEmpty() && hold && dose.duration().isEmpty()) {
      clauses.add(amount(dose.sets().get()) + " x " + holdAfter(dose.hold().get()));
    } else if (sets && dose.repetitions().isEmpty() && duration && dose.hold().isEmpty()) {
      clauses.add(amount(dose.sets().get()) + " x " + span(dose.duration().get()));
    } else {
      dose.sets().ifPresent(amount -> clauses.add(counted(amount, "set")));
      dose.repetitions().ifPresent(amount -> clauses.add(repetitions(amount)));
      holdAndDuration();
    }
  }

  private void holdAndDuration() {
    dose.hold().ifPresent(hold -> clauses.add(hold(hold)));
    dose.duration().ifPresent(duration -> clauses.add(duration(duration)));
  }

  private static boolean isMeasured(Span span) {
    return span.unit() != Span.Unit.NONE && Amounts.isNumber(span.amount());
  }

  private static String hold(Span hold) {
    String natural = hold.unit() == Span.Unit.BREATH ? span(hold) : "hold " + bare(hold);
    DoseBuilder same = new DoseBuilder();
    same.hold.offer(hold);
    return reads(natural, same) ? natural : "hold " + span(hold);
  }

  private static String holdAfter(Span hold) {
    return hold.unit() == Span.Unit.BREATH ? span(hold) : span(hold) + " hold";
  }

  private static String duration(Span duration) {
    boolean plain = duration.unit() != Span.Unit.BREATH && duration.unit() != Span.Unit.NONE;
    return plain ? span(duration) : "duration " + span(duration);
  }

  private static String repetitions(Amount repetitions) {
    DoseBuilder same = new DoseBuilder();
    same.repetitions.offer(repetitions);
    if (repetitions instanceof Amount.Words words && reads(words.text(), same)) {
      return words.text();
    }
    return counted(repetitions, "rep");
  }

  private static String timesPerDay(Amount times) {
    DoseBuilder same = new DoseBuilder();
    same.timesPerDay.offer(times);
    if (times instanceof Amount.Words words && reads(words.text(), same)) {
      return words.text();
    }
    if (times.equals(Amount.of(1))) {
      return "once a day";
    }
    return times.equals(Amount.of(2)) ? "twice a day" : counted(times, "time") + " a day";
  }

  private static String daysPerWeek(Amount days) {
    DoseBuilder same = new DoseBuilder();
    same.daysPerWeek.offer(days);
    if (days instanceof Amount.Words words && reads(words.text(), same)) {
      return words.text();
    }
    if (days.equals(Amount.of(1))) {
      return "once a week";
    }
    if (days.equals(Amount.of(7))) {
      return "daily";
    }
    boolean week = Amounts.named(days).orElse(BigDecimal.ONE).compareTo(Amounts.SEVEN) <= 0;
    return counted(days, week ? "day" : "time") + " a week";
  }

  private static String perWeek(Span time) {
    return time.unit() == Span.Unit.NONE ? "per week " + span(time) : span(time) + " a week";
  }

  static String side(Dose.Side side) {
    return switch (side) {
      case EACH -> "each side";
      case ALTERNATING -> "alternating sides";
      case LEFT -> "left side only";
      case RIGHT -> "right side only";
    };
  }

  /**
   * The text as it is where the reader knows it, else with its field's name and quotation marks.
   */
  private static String text(String key, String text) {
    DoseBuilder same = new DoseBuilder();
    switch (key) {
      case "tempo" -> same.tempo.offer(text);
      case "load" -> same.load.offer(text);
      default -> same.effort.offer(text);
    }
    if (reads(text, same)) {
      return text;
    }
    String named = key + " " + text;
    return reads(named, same) ? named : key + " " + Words.quoted(text);
  }

  private static boolean reads(String text, DoseBuilder same) {
    DoseReading reading = DoseReader.read(text);
    return reading.problems().isEmpty()
        && reading.dose().equals(same.build())
        && text.equals(Words.tidy(text))
        && text.indexOf(',') < 0
        && text.indexOf('"') < 0;
  }

  private static String counted(Amount amount, String noun) {
    return amount(amount) + " " + noun + (Amounts.isOne(amount) ? "" : "s");
  }

  private static String bare(Span span) {
    return span.unit() == Span.Unit.NONE && span.amount() instanceof Amount.Words words
        ? words.text()
        : span(span);
  }

  static String span(Span span) {
    if (span.unit() == Span.Unit.NONE && span.amount() instanceof Amount.Words words) {
      return Words.quoted(words.text());
    }
    boolean one = Amounts.isOne(span.amount());
    boolean words = !Amounts.isNumber(span.amount());
    String unit =
        switch (span.unit()) {
          case SECOND -> words ? " seconds" : " s";
          case MINUTE -> words ? " minutes" : " min";
          case HOUR -> words ? " hours" : " h";
          case BREATH -> one ? " breath" : " breaths";
          case NONE -> "";
        };
    return amount(span.amount()) + unit;
  }

  static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> exactly.value().toPlainString();
      case Amount.Between between ->
          between.min().toPlainString() + "-" + between.max().toPlainString();
      case Amount.AtLeast atLeast -> atLeast.min().toPlainString() + "+";
      case Amount.AtMost atMost -> "up to " + atMost.max().toPlainString();
      case Amount.Words words ->
          Vocabulary.QUANTITIES.contains(words.text()) ? words.text() : Words.quoted(words.text());
    };
  }
}
