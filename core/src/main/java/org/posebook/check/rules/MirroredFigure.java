package org.posebook.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.FigureSpec;
import org.posebook.figure.Side;
import org.posebook.model.FigureSide;

/**
 * What it does: finds figures that show one side beside a text that speaks only of the other, and
 * figures for which a side is chosen though they have none.
 *
 * <p>Why it matters: readers follow the picture. A stretch done on the wrong side helps nobody.
 *
 * <p>Example: "Bend your right knee." beside {@code figure: {name: pigeon, side: left}}. Instead:
 * {@code side: right}, or {@code side: both}.
 */
public final class MirroredFigure implements Check {
  private static final RuleId RULE = new RuleId("figure/mirrored");

  /** A side and what is on it: "right" alone may mean "correct", or a direction. */
  private static final Pattern SIDED =
      Pattern.compile(
          "\\b(left|right)\\s+(?:(?:lower|upper|outer|inner|front|back)\\s+)?"
              + "(knee|leg|foot|heel|ankle|thigh|shin|calf|hip|hand|arm|elbow|wrist|shoulder|side"
              + "|toes|buttock|glute)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      figure.plan().spec().ifPresent(spec -> check(figure, spec, report));
    }
  }

  private static void check(PlacedFigure figure, FigureSpec spec, Consumer<Diagnostic> report) {
    Optional<FigureSide> chosen = figure.ref().side();
    Optional<Side> works = spec.workingSide();
    if (works.isEmpty()) {
      chosen.ifPresent(
          side ->
              report.accept(
                  Diagnostic.warning(
                      RULE,
                      figure.at("/side"),
                      "A side is chosen, but this figure is felt on both sides or in the middle.",
                      "Take \"side\" away, or give the figure a target area on one side.")));
      return;
    }
    Side shown =
        switch (chosen.orElse(works.get() == Side.LEFT ? FigureSide.LEFT : FigureSide.RIGHT)) {
          case LEFT -> Side.LEFT;
          case RIGHT -> Side.RIGHT;
          case BOTH -> Side.MIDDLE;
        };
    spoken(figure)
        .filter(said -> shown != Side.MIDDLE && said.side() != shown)
        .ifPresent(said -> report.accept(diagnostic(figure, said, shown)));
  }

  private record Said(Side side, String words, PlacedFigure.Step step) {}

  /** The one side that a text speaks of; empty where it speaks of both or of none. */
  private static Optional<Said> spoken(PlacedFigure figure) {
    Optional<Said> first = Optional.empty();
    for (PlacedFigure.Step step : figure.steps()) {
      Matcher matcher = SIDED.matcher(step.text());
      while (matcher.find()) {
        Side side = matcher.group(1).equalsIgnoreCase("left") ? Side.LEFT : Side.RIGHT;
        if (first.isEmpty()) {
          first = Optional.of(new Said(side, matcher.group(), step));
        } else if (first.get().side() != side) {
          return Optional.empty();
        }
      }
    }
    return first;
  }

  private static Diagnostic diagnostic(PlacedFigure figure, Said said, Side shown) {
    String wanted = said.side() == Side.LEFT ? "left" : "right";
    return Diagnostic.warning(
        RULE,
        said.step().at(),
        "The text says \""
            + said.words()
            + "\", but the figure shows the "
            + (shown == Side.LEFT ? "left" : "right")
            + " side.",
        figure.ref().side().isPresent()
            ? "Write side: " + wanted + " in the figure, or side: both."
            : "Give the figure a side: figure: {name: "
                + figure.ref().name().orElse("…")
                + ", side: "
                + wanted
                + "}.");
  }
}
