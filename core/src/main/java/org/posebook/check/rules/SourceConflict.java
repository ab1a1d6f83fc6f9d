package org.posebook.check.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Amount;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.model.Span;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds poses to which a routine gives a breath cue or a dose that contradicts the
 * pose's own: breathing in where the pose says to breathe out with the same movement, or a hold
 * that is three times as long or more.
 *
 * <p>Why it matters: two sources that disagree want a person's decision; the reader gets only one
 * of them and cannot tell.
 */
public final class SourceConflict implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("source/conflict");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  private static final Pattern BREATH =
      Pattern.compile(
          "(?iu)\\b(inhale|breathe in|breath in|inhalation|exhale|breathe out|breath"
              + " out|exhalation)\\b[ ,]*(as you|when you|and|to|while you|while|with each)?["
              + " ,]*(\\p{L}+)");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      for (PlacedItem item : index.items(routine)) {
        index
            .library()
            .pose(item.item().pose())
            .ifPresent(pose -> check(index, item, pose, report));
      }
    }
  }

  private static void check(
      ContentIndex index, PlacedItem item, Pose pose, Consumer<Diagnostic> report) {
    Guidance own = item.item().guidance();
    Set<String> contrary = new HashSet<>(breaths(pose.guidance().breathing().orElse(""), true));
    contrary.retainAll(breaths(own.breathing().orElse(""), false));
    if (!contrary.isEmpty()) {
      report.accept(
          Diagnostic.warning(
                  RULE,
                  index.at(item, "breathing"),
                  "The routine and the pose contradict each other: one says to breathe in, the"
                      + " other to breathe out, as you "
                      + contrary.stream()
                          .sorted()
                          .findFirst()
                          .orElse("")
                          .replaceFirst("^(in|out) ", "")
                      + ".",
                  "Find out which is right, and write the same in both.")
              .with(
                  new Diagnostic.Note(
                      index.content().at(SchemaName.POSE, pose.id(), "breathing"),
                      "The pose says it here.")));
    }
    Optional<BigDecimal> here = own.dose().flatMap(Dose::hold).flatMap(SourceConflict::seconds);
    Optional<BigDecimal> there =
        pose.guidance().dose().flatMap(Dose::hold).flatMap(SourceConflict::seconds);
    if (here.isPresent()
        && there.isPresent()
        && here.get().max(there.get()).compareTo(here.get().min(there.get()).multiply(FAR)) >= 0) {
      report.accept(
          Diagnostic.advice(
                  RULE,
                  index.at(item, "dose"),
                  "This hold is far from the pose's own.",
                  "If both are meant, nothing is to be done. Else write the same in both.")
              .with(
                  new Diagnostic.Note(
                      index.content().at(SchemaName.POSE, pose.id(), "dose"),
                      "The pose says it here.")));
    }
  }

  /** Such as "in lift": which way the breath goes, with which movement. */
  private static Set<String> breaths(String text, boolean asSaid) {
    Set<String> breaths = new HashSet<>();
    Matcher matcher = BREATH.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT);
      boolean in = word.startsWith("in") || word.endsWith(" in");
      breaths.add((in == asSaid ? "in " : "out ") + matcher.group(3).toLowerCase(Locale.ROOT));
    }
    return breaths;
  }

  private static Optional<BigDecimal> seconds(Span span) {
    BigDecimal unit =
        switch (span.unit()) {
          case SECOND -> BigDecimal.ONE;
          case MINUTE -> BigDecimal.valueOf(60);
          case HOUR -> BigDecimal.valueOf(3600);
          case BREATH, NONE -> BigDecimal.ZERO;
        };
    Optional<BigDecimal> amount =
        switch (span.amount()) {
          case Amount.Exactly exactly -> Optional.of(exactly.value());
          case Amount.Between between -> Optional.of(between.max());
          case Amount.AtLeast least -> Optional.of(least.min());
          case Amount.AtMost most -> Optional.of(most.max());
          case Amount.Words words -> Optional.empty();
        };
    return unit.signum() == 0 ? Optional.empty() : amount.map(unit::multiply);
  }
}
