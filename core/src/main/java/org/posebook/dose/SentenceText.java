package org.posebook.dose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;

/** Writes a dose in plain sentences. */
final class SentenceText {
  private static final Amount HALF = new Amount.Exactly(new BigDecimal("0.5"));

  private final Dose dose;
  private final List<String> sentences = new ArrayList<>();

  SentenceText(Dose dose) {
    this.dose = dose;
  }

  String write() {
    if (dose.repetitions().isPresent()) {
      repetitions(dose.repetitions().get());
    } else if (dose.hold().isPresent()) {
      holdAlone(dose.hold().get());
    } else if (dose.duration().isPresent()) {
      durationAlone(dose.duration().get());
    } else if (dose.sets().isPresent()) {
      say("Do " + counted(dose.sets().get(), "set") + side());
    } else if (dose.side().filter(side -> side != Dose.Side.ALTERNATING).isPresent()) {
      say("Do this" + side());
    }
    if (dose.side().filter(side -> side == Dose.Side.ALTERNATING).isPresent()) {
      say("Change sides each time");
    }
    dose.rest().ifPresent(rest -> say("Rest" + length(rest) + " between sets"));
    dose.tempo().ifPresent(tempo -> say(tempo(tempo)));
    dose.load().ifPresent(load -> say("Load: " + Words.ranges(load, " to ")));
    dose.effort().ifPresent(effort -> say("Effort: " + effort(effort)));
    dose.timesPerDay().ifPresent(times -> say("Do this " + timesPerDay(times)));
    dose.daysPerWeek().ifPresent(days -> say("Do this " + daysPerWeek(days)));
    dose.perWeek().ifPresent(time -> say("Aim for " + span(time) + " a week in all"));
    dose.weeks().ifPresent(weeks -> say("Keep this up for " + counted(weeks, "week")));
    dose.unread().ifPresent(unread -> say("Also: " + unread));
    return String.join(" ", sentences);
  }

  private void repetitions(Amount repetitions) {
    boolean quantity =
        !(repetitions instanceof Amount.Words words)
            || Vocabulary.QUANTITIES.contains(words.text());
    if (quantity) {
      String sets = dose.sets().map(s -> counted(s, "set") + " of ").orElse("");
      say("Do " + sets + counted(repetitions, "repetition") + side());
    } else {
      String words = ((Amount.Words) repetitions).text();
      boolean sets = dose.sets().isPresent();
      if (sets) {
        say("Do " + counted(dose.sets().get(), "set") + side());
      }
      String side = sets ? "" : side();
      if (words.startsWith("with ")) {
        say("Repeat " + words + side);
      } else if (words.equals("as many as you can")) {
        say((sets ? "In each set, do" : "Do") + " as many repetitions as you can" + side);
      } else {
        say("Repetitions: " + words + side);
      }
    }
    dose.hold().ifPresent(hold -> say((isOne() ? "Hold it" : "Hold each one") + length(hold)));
    dose.duration()
        .ifPresent(
            time ->
                say(
                    dose.sets().isPresent()
                        ? "Keep each set going" + length(time)
                        : "Keep going" + length(time)));
  }

  private boolean isOne() {
    return dose.sets().isEmpty() && dose.repetitions().equals(Optional.of(Amount.of(1)));
  }

  private void holdAlone(Span hold) {
    String verb = hold.unit() == Span.Unit.BREATH ? "Stay" : "Hold";
    again(verb + length(hold));
    dose.duration().ifPresent(time -> say("Keep going" + length(time) + " in all"));
  }

  private void durationAlone(Span duration) {
    if (dose.sets().isEmpty()) {
      say("Do this" + length(duration) + side());
    } else {
      say(
          "Do this "
              + counted(dose.sets().get(), "time")
              + side()
              + ","
              + length(duration)
              + " each time");
    }
  }

  /** Says how long, then how many times; the side goes with the last. */
  private void again(String sentence) {
    if (dose.sets().isEmpty()) {
      say(sentence + side());
      return;
    }
    say(sentence);
    say("Do this " + counted(dose.sets().get(), "time") + side());
  }

  private String side() {
    return dose.side()
        .map(
            side ->
                switch (side) {
                  case EACH -> " on each side";
                  case ALTERNATING -> "";
                  case LEFT -> " on the left side only";
                  case RIGHT -> " on the right side only";
                })
        .orElse("");
  }

  private static String tempo(String tempo) {
    return switch (tempo.toLowerCase(Locale.ROOT)) {
      case "slow", "slowly" -> "Move slowly";
      case "fast", "quick", "quickly" -> "Move fast";
      case "gentle", "gently" -> "Move gently";
      case "deep breaths", "slow breaths", "full breaths", "long breaths" -> "Take " + tempo;
      default -> "Tempo: " + tempo;
    };
  }

  private static String effort(String effort) {
    return Words.ranges(effort, " to ").replaceAll("(\\d) ?/ ?(\\d)", "$1 out of $2");
  }

  private static String timesPerDay(Amount times) {
    if (times.equals(Amount.of(1))) {
      return "once a day";
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
      return words.text().startsWith("every") ? words.text() : "on " + words.text();
    }
    boolean week = Amounts.named(days).orElse(BigDecimal.ONE).compareTo(Amounts.SEVEN) <= 0;
    return week ? "on " + counted(days, "day") + " a week" : counted(days, "time") + " a week";
  }

  private static String length(Span span) {
    boolean adverb =
        span.unit() == Span.Unit.NONE
            && span.amount() instanceof Amount.Words words
            && (words.text().equals("briefly") || words.text().startsWith("as long"));
    return adverb ? " " + span(span) : " for " + span(span);
  }

  private static String counted(Amount amount, String noun) {
    return amount(amount) + " " + noun + (Amounts.isOne(amount) ? "" : "s");
  }

  private static String span(Span span) {
    if (span.amount().equals(HALF)) {
      if (span.unit() == Span.Unit.MINUTE) {
        return "half a minute";
      }
      if (span.unit() == Span.Unit.HOUR) {
        return "half an hour";
      }
    }
    return switch (span.unit()) {
      case SECOND -> counted(span.amount(), "second");
      case MINUTE -> counted(span.amount(), "minute");
      case HOUR -> counted(span.amount(), "hour");
      case BREATH -> counted(span.amount(), "breath");
      case NONE -> amount(span.amount());
    };
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> exactly.value().toPlainString();
      case Amount.Between between ->
          between.min().toPlainString() + " to " + between.max().toPlainString();
      case Amount.AtLeast atLeast -> "at least " + atLeast.min().toPlainString();
      case Amount.AtMost atMost -> "up to " + atMost.max().toPlainString();
      case Amount.Words words -> words.text();
    };
  }

  private void say(String sentence) {
    boolean ends =
        !sentence.isEmpty() && ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    sentences.add(ends ? sentence : sentence + ".");
  }
}
