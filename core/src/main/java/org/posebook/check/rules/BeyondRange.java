package org.posebook.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.Freedom;
import org.posebook.figure.JointAngles;
import org.posebook.figure.RangeCheck;
import org.posebook.figure.RangeFinding;
import org.posebook.source.Location;

/**
 * What it does: finds joint angles of a figure outside the range of motion: advice where one is
 * more than 10° beyond what is usual, an error beyond what the figure can do. Where the usual
 * ranges come from stands at {@link org.posebook.figure.Motion}.
 *
 * <p>Why it matters: readers copy what they see, and a body bent too far looks hurt.
 *
 * <p>Example: {@code right hip: {flex: 170}}. Instead: {@code right hip: {flex: 120}}.
 */
public final class BeyondRange implements Check {
  private static final RuleId RULE = new RuleId("figure/beyond-range");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      figure
          .plan()
          .spec()
          .ifPresent(
              spec -> given(figure, RangeCheck.check(JointAngles.of(spec.angles())), report));
      figure.report().ifPresent(solved -> solved(figure, solved.ranges(), report));
    }
  }

  /** What the author wrote. */
  private static void given(
      PlacedFigure figure, List<RangeFinding> findings, Consumer<Diagnostic> report) {
    for (RangeFinding finding : findings) {
      Optional<Freedom> given =
          finding.freedoms().stream().filter(figure.plan().given()::contains).findFirst();
      given
          .filter(freedom -> !figure.isTold(freedom))
          .ifPresent(freedom -> report.accept(diagnostic(figure, finding, freedom)));
    }
  }

  /** What the contacts force upon a joint that the author leaves free. */
  private static void solved(
      PlacedFigure figure, List<RangeFinding> findings, Consumer<Diagnostic> report) {
    for (RangeFinding finding : findings) {
      if (figure.report().stream().allMatch(solved -> solved.missed().isEmpty())
          && finding.level() == RangeFinding.Level.BEYOND_LIMIT
          && finding.freedoms().stream().noneMatch(figure.plan().given()::contains)) {
        report.accept(
            Diagnostic.warning(
                RULE,
                figure.at(),
                "The contacts force the "
                    + finding.joint()
                    + " to "
                    + finding.angle()
                    + ": a figure goes to "
                    + finding.end()
                    + ".",
                "Change a contact, or give angles that lead to it."));
      }
    }
  }

  private static Diagnostic diagnostic(PlacedFigure figure, RangeFinding finding, Freedom freedom) {
    Location at = figure.at(freedom);
    String joint = finding.freedoms().size() > 1 ? finding.joint() : figure.joint(freedom);
    String found = finding.angle() + " in the " + joint;
    return switch (finding.level()) {
      case BEYOND_USUAL ->
          Diagnostic.advice(
              RULE,
              at,
              found + " is more than is usual.",
              "Usual is up to " + finding.end() + " (" + finding.source() + ").");
      case BEYOND_LIMIT ->
          Diagnostic.error(
              RULE,
              at,
              "No figure can be drawn with " + found + ".",
              "Write at most " + finding.end() + ".");
    };
  }
}
