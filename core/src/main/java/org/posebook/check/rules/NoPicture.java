package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.FigureRef;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;

/**
 * What it does: finds poses of routines that have neither a picture nor a drawn figure.
 *
 * <p>Why it matters: a picture shows at once what takes many words.
 *
 * <p>Source: PEMAT-P, items 15 and 26; CDC Clear Communication Index, item 4.
 */
public final class NoPicture implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("pose/no-picture");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      for (PlacedItem item : index.items(routine)) {
        index
            .library()
            .pose(item.item().pose())
            .filter(pose -> pose.media().isEmpty())
            .filter(
                pose ->
                    index
                        .library()
                        .guidance(item.item())
                        .flatMap(Guidance::figure)
                        .filter(figure -> !isNone(figure))
                        .isEmpty())
            .ifPresent(
                pose ->
                    report.accept(
                        Diagnostic.advice(
                            RULE,
                            item.at(),
                            "\"" + pose.names().main() + "\" has no picture and no figure.",
                            "Name a built-in figure, draw one, or add a picture under"
                                + " \"media\".")));
      }
    }
  }

  private static boolean isNone(FigureRef figure) {
    return figure.name().filter(FigureRef.NONE::equals).isPresent();
  }
}
