package org.posebook.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Writes a dose in as few words as will do. */
final class BriefText {
  private static final String NO_BREAK = "\u00a0";
  private static final String TIMES = NO_BREAK + "×" + NO_BREAK;

  private final Dose dose;
  private final List<String> parts = new ArrayList<>();

  BriefText(Dose dose) {
    this.dose = dose;
  }

  String write() {
    head();
    dose.side().ifPresent(this::side);
    dose.rest().ifPresent(rest -> parts.add(rest(rest)));
    dose.tempo().ifPresent(tempo -> parts.add(named("tempo", tempo, Vocabulary.TEMPOS)));
    dose.load().ifPresent(load -> parts.add(load(load)));
    dose.effort().ifPresent(effort -> parts.add(Words.ranges(effort(effort), "–")));
    dose.timesPerDay().ifPresent(times -> parts.add(timesPerDay(times)));
    dose.daysPerWeek().ifPresent(days -> parts.add(daysPerWeek(days)));
    dose.perWeek().ifPresent(time -> parts.add(span(time) + " a week"));
    dose.weeks().ifPresent(weeks -> parts.add("for " + counted(weeks, "week")));
    dose.unread().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private void head() {
    List<String> factors = new ArrayList<>();
    boolean words =
        dose.sets().filter(a -> !Amounts.isNumber(a)).isPresent()
            || dose.repetitions().filter(a -> !Amounts.isNumber(a)).isPresent();
    Optional<String> hold = dose.hold().map(BriefText::hold);
    Optional<String> duration =
        dose.duration().map(d -> d.unit() == Span.Unit.BREATH ? span(d) + " in all" : span(d));
    boolean both = hold.isPresent() && duration.isPresent();
    Optional<String> time = hold.isPresent() ? hold : duration;
    boolean product =
        !words && !both && (dose.repetitions().isEmpty() || dose.duration().isEmpty());
    if (product) {
      dose.sets().ifPresent(a -> factors.add(amount(a)));
      dose.repetitions().ifPresent(a -> factors.add(amount(a)));
      time.ifPresent(factors::add);
    }
    if (factors.size() > 1) {
      parts.add(String.join(TIMES, factors));
      return;
    }
    if (!words && dose.sets().isPresent() && dose.repetitions().isPresent()) {
      parts.add(amount(dose.sets().get()) + TIMES + amount(dose.repetitions().get()));
    } else {
      dose.sets().ifPresent(sets -> parts.add(counted(sets, "set")));
      dose.repetitions().ifPresent(r -> parts.add(repetitions(r)));
    }
    hold.ifPresent(parts::add);
    duration.ifPresent(parts::add);
  }

  private static String hold(Span hold) {
    if (hold.unit() == Span.Unit.BREATH) {
      return span(hold);
    }
    return hold.unit() == Span.Unit.NONE ? "hold " + span(hold) : span(hold) + " hold";
  }

  private static String repetitions(Amount repetitions) {
    if (repetitions instanceof Amount.Words words
        && !Vocabulary.QUANTITIES.contains(words.text())) {
      return words.text().equals("with the breath") ? "repeat with the breath" : words.text();
    }
    return counted(repetitions, "time");
  }

  private void side(Dose.Side side) {
    String text = CanonicalText.side(side);
    if (parts.size() == 1 && side == Dose.Side.EACH) {
      parts.set(0, parts.get(0) + " " + text);
    } else {
      parts.add(text);
    }
  }

  private static String rest(Span rest) {
    return rest.unit() == Span.Unit.NONE ? "rest " + span(rest) : span(rest) + " rest";
  }

  private static String named(String name, String text, Set<String> known) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean plain =
        known.stream().anyMatch(lower::startsWith)
            || lower.contains(name)
            || lower.endsWith(" breaths");
    return plain ? text : name + " " + text;
  }

  private static String load(String load) {
    return Words.ranges(load, "–").replaceAll("(\\d) (?=\\p{L})", "$1" + NO_BREAK);
  }

  private static String effort(String effort) {
    String lower = effort.toLowerCase(Locale.ROOT);
    boolean plain =
        lower.contains("effort") || Vocabulary.EFFORT_SCALES.stream().anyMatch(lower::startsWith);
    return plain ? effort : "effort " + effort;
  }

  private static String timesPerDay(Amount times) {
    if (times.equals(Amount.of(1))) {
      return "once a day";
    }
    if (times.equals(Amount.of(2))) {
      return "twice a day";
    }
    if (times instanceof Amount.Words words && words.text().startsWith("every")) {
      return words.text();
    }
    return counted(times, "time") + " a day";
  }

  private static String daysPerWeek(Amount days) {
    if (days.equals(Amount.of(1))) {
      return "once a week";
    }
    if (days.equals(Amount.of(7))) {
      return "every day";
    }
    if (days instanceof Amount.Words words && words.text().contains("day")) {
      return words.text();
    }
    boolean week = Amounts.named(days).orElse(BigDecimal.ONE).compareTo(Amounts.SEVEN) <= 0;
    return counted(days, week ? "day" : "time") + " a week";
  }

  private static String counted(Amount amount, String noun) {
    return amount(amount) + NO_BREAK + noun + (Amounts.isOne(amount) ? "" : "s");
  }

  private static String span(Span span) {
    boolean words = !Amounts.isNumber(span.amount());
    String unit =
        switch (span.unit()) {
          case SECOND -> words ? " seconds" : NO_BREAK + "s";
          case MINUTE -> words ? " minutes" : NO_BREAK + "min";
          case HOUR -> words ? " hours" : NO_BREAK + "h";
          case BREATH -> NO_BREAK + (Amounts.isOne(span.amount()) ? "breath" : "breaths");
          case NONE -> "";
        };
    return amount(span.amount()) + unit;
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> exactly.value().toPlainString();
      case Amount.Between between ->
          between.min().toPlainString() + "–" + between.max().toPlainString();
      case Amount.AtLeast atLeast -> atLeast.min().toPlainString() + "+";
      case Amount.AtMost atMost -> "up to " + atMost.max().toPlainString();
      case Amount.Words words -> words.text();
    };
  }
}
