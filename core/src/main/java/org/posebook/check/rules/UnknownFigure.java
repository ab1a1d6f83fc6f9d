package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.PlacedFigure;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.atlas.Atlas;

/**
 * What it does: finds poses, forms and items that name a built-in figure which there is not.
 *
 * <p>Why it matters: the sheet would have an empty frame in place of the drawing.
 *
 * <p>Example: {@code figure: brige}. Instead: {@code figure: bridge}.
 */
public final class UnknownFigure implements Check {
  private static final RuleId RULE = new RuleId("figure/unknown");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (PlacedFigure figure : index.figures()) {
      if (!figure.ref().isNone()) {
        figure
            .ref()
            .name()
            .filter(name -> Atlas.entry(name).isEmpty())
            .ifPresent(name -> report.accept(unknown(figure, name)));
      }
    }
  }

  private static Diagnostic unknown(PlacedFigure figure, String name) {
    return Diagnostic.warning(
        RULE,
        figure.at("/name"),
        "There is no built-in figure \"" + name + "\".",
        Suggestions.nearest(name, Atlas.ids())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("The manual shows all figures by their names."));
  }
}
