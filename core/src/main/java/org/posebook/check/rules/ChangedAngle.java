package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.MotionWords;

/**
 * What it does: finds angles of a figure that its contacts do not allow: what is drawn differs from
 * what was written by more than 12°.
 *
 * <p>Why it matters: the drawing shows something else than the author meant.
 *
 * <p>Example: {@code both knee: {flex: 20}} with {@code feet on floor} and {@code sacrum on floor}.
 * Instead: {@code both knee: {flex: 90}}.
 */
public final class ChangedAngle implements Check {
  private static final RuleId RULE = new RuleId("figure/angle-changed");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      figure
          .report()
          .ifPresent(
              solved ->
                  solved.changed().stream()
                      .filter(changed -> figure.plan().given().contains(changed.freedom()))
                      .filter(changed -> !figure.isTold(changed.freedom()))
                      // What no figure can do is said by another rule.
                      .filter(ChangedAngle::possible)
                      .forEach(changed -> report.accept(diagnostic(figure, changed))));
    }
  }

  private static boolean possible(org.posebook.figure.ChangedAngle changed) {
    return changed.freedom().motion().limit().excess(changed.given()) == 0;
  }

  private static Diagnostic diagnostic(
      PlacedFigure figure, org.posebook.figure.ChangedAngle changed) {
    return Diagnostic.advice(
        RULE,
        figure.at(changed.freedom()),
        "The figure shows the "
            + figure.joint(changed.freedom())
            + " with "
            + MotionWords.phrase(changed.freedom().motion(), changed.solved())
            + ", not with "
            + MotionWords.phrase(changed.freedom().motion(), changed.given())
            + ": its contacts allow no more.",
        "Write the angle that is shown, or change a contact.");
  }
}
