package org.posebook.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.atlas.Atlas;
import org.posebook.model.FigureRef;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds poses and items that name a built-in figure which there is not.
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
    for (Pose pose : index.library().poses().values()) {
      Location at = index.content().at(SchemaName.POSE, pose.id(), "figure");
      check(pose.guidance().figure(), at, report);
    }
    for (Routine routine : index.library().routines().values()) {
      for (ContentIndex.PlacedItem placed : index.items(routine)) {
        check(placed.item().guidance().figure(), placed.at(), report);
      }
    }
  }

  private static void check(Optional<FigureRef> figure, Location at, Consumer<Diagnostic> report) {
    figure
        .flatMap(FigureRef::name)
        .filter(name -> !name.equals(FigureRef.NONE) && Atlas.entry(name).isEmpty())
        .ifPresent(
            name ->
                report.accept(
                    Diagnostic.warning(
                        RULE,
                        at,
                        "There is no built-in figure \"" + name + "\".",
                        Suggestions.nearest(name, Atlas.ids())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("The manual shows all figures by their names."))));
  }
}
