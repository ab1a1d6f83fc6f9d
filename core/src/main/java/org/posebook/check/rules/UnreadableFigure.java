package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.FigureProblem;

/**
 * What it does: finds sentences and names in a figure that posebook does not understand. (What the
 * schema finds is not said again.)
 *
 * <p>Why it matters: the figure is not drawn.
 *
 * <p>Example: {@code contacts: [left elbo on floor]}. Instead: {@code contacts: [left elbow on
 * floor]}.
 */
public final class UnreadableFigure implements Check {
  private static final RuleId RULE = new RuleId("figure/unreadable");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      for (FigureProblem problem : figure.plan().problems()) {
        if (problem.kind() == FigureProblem.Kind.WORDS) {
          report.accept(
              Diagnostic.error(RULE, figure.at(problem.path()), problem.message(), problem.hint()));
        }
      }
    }
  }
}
