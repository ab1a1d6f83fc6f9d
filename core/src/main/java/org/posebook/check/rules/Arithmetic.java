package org.posebook.check.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PieceCheck;
import org.posebook.check.PlacedText;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Span;
import org.posebook.source.Location;

/**
 * What it does: finds sums that the reader would have to do ("50% of your maximum", "220 minus your
 * age", "double the number"), and sums that are wrong: "3 each side (5 in all)", or 30 minutes on 5
 * days with 120 minutes a week. The texts are looked at in English, the doses in any language.
 *
 * <p>Why it matters: many readers cannot or will not calculate, and a wrong sum leaves them with
 * two doses. After PEMAT-P item 7 and item 17 of the CDC Clear Communication Index.
 *
 * <p>Example: "Do half of your maximum." Instead: "Do 5 repetitions."
 */
public final class Arithmetic implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("dose/arithmetic");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern SUM =
      Pattern.compile(
          "(?iU)\\d{1,3}\\s*%\\s+of\\s+(?:your|the|their)\\s+(?:\\w+\\s+){0,2}(?:max(?:imum)?|rate|best|weight|effort)\\b"
              + "|\\b220\\s*(?:-|–|−|minus)\\s*(?:your\\s+)?age\\b"
              + "|\\b(?:double|triple|halve)\\s+(?:the|your)\\s+(?:number|time|repetitions|reps|hold|dose|sets)\\b"
              + "|\\b(?:add|increase|reduce)\\b(?:\\s+\\w+){0,4}\\s+(?:by\\s+)?\\d{1,3}\\s*%"
              + "|\\bhalf\\s+(?:of\\s+)?your\\s+(?:maximum|max|best)\\b");

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iU)\\b(\\d{1,3})\\s+(?:times\\s+|reps\\s+|repetitions\\s+)?(?:on\\s+|per\\s+|for\\s+)?(?:each|per)?\\s*(?:side|leg|arm)\\b\\W{1,3}(?:that"
              + " makes\\s+|makes\\s+)?(\\d{1,4})\\s+(?:in all|in total|total|altogether)\\b");

  private static final Stems NUMBER_WORDS = Stems.of("double", "triple", "halve", "half");

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  @Override
  public Run start(ContentIndex index) {
    boolean english = index.isEnglish();
    return (piece, report) -> {
      if (english) {
        piece.texts().forEach(text -> check(index, text, report));
      }
      for (PlacedDose dose : PlacedDose.of(index, piece)) {
        weekly(dose.dose()).ifPresent(message -> report.accept(wrong(dose.at(), message)));
      }
    };
  }

  private static void check(ContentIndex index, PlacedText text, Consumer<Diagnostic> report) {
    if (!text.part().isInstruction() || !speaksOfNumbers(text.text())) {
      return;
    }
    Matcher sum = SUM.matcher(text.text());
    while (sum.find()) {
      report.accept(
          Diagnostic.advice(
              RULE,
              text.at(index.content(), sum.start(), sum.end() - sum.start()),
              "\"" + sum.group() + "\" has to be worked out by the reader.",
              "Write the number itself."));
    }
    Matcher total = TOTAL.matcher(text.text());
    while (total.find()) {
      int both = 2 * Integer.parseInt(total.group(1));
      if (both != Integer.parseInt(total.group(2))) {
        Location at = text.at(index.content(), total.start(2), total.end(2) - total.start(2));
        report.accept(
            wrong(at, total.group(1) + " on each side make " + both + ", not " + total.group(2)));
      }
    }
  }

  /** Most texts have no number at all, and no word such as "double". */
  private static boolean speaksOfNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return NUMBER_WORDS.in(text);
  }

  /** What is wrong with a dose of so long, on so many days, and so much in a week. */
  private static Optional<String> weekly(Dose dose) {
    if (dose.timesPerDay().isPresent()) {
      return Optional.empty();
    }
    List<Optional<BigDecimal>> parts =
        List.of(
            dose.duration().flatMap(Arithmetic::seconds),
            dose.daysPerWeek().flatMap(Arithmetic::exactly),
            dose.perWeek().flatMap(Arithmetic::seconds));
    if (!parts.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    BigDecimal once = parts.get(0).orElseThrow();
    BigDecimal days = parts.get(1).orElseThrow();
    BigDecimal week = parts.get(2).orElseThrow();
    return once.multiply(days).compareTo(week) == 0
        ? Optional.empty()
        : Optional.of(
            minutes(once)
                + " minutes on "
                + days.toPlainString()
                + " days make "
                + minutes(once.multiply(days))
                + " minutes a week, not "
                + minutes(week));
  }

  private static String minutes(BigDecimal seconds) {
    return seconds
        .divide(MINUTES, 1, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Optional<BigDecimal> seconds(Span span) {
    return switch (span.unit()) {
      case SECOND -> exactly(span.amount());
      case MINUTE -> exactly(span.amount()).map(MINUTES::multiply);
      case HOUR -> exactly(span.amount()).map(MINUTES.multiply(MINUTES)::multiply);
      case BREATH, NONE -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> exactly(Amount amount) {
    return amount instanceof Amount.Exactly exactly
        ? Optional.of(exactly.value())
        : Optional.empty();
  }

  private static Diagnostic wrong(Location at, String message) {
    return Diagnostic.warning(RULE, at, message + ".", "Mend the number that is wrong.");
  }
}
