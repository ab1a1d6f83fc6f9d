package org.posebook.check.rules;

import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds poses that say they are a variation of a pose that the library does not have.
 *
 * <p>Why it matters: the reader is sent to a pose that is not there.
 *
 * <p>Example: {@code variation-of: childs-poze}. Instead: {@code variation-of: childs-pose}.
 */
public final class UnknownBase implements Check {
  private static final RuleId RULE = new RuleId("pose/unknown-base");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Pose pose : index.library().poses().values()) {
      pose.variationOf()
          .filter(base -> index.library().pose(base).isEmpty())
          .ifPresent(
              base ->
                  report.accept(
                      Diagnostic.error(
                          RULE,
                          index.content().at(SchemaName.POSE, pose.id(), "variation-of"),
                          "The library has no pose \"" + base + "\".",
                          Suggestions.nearest(base, index.library().poses().keySet())
                              .map(near -> "Did you mean \"" + near + "\"?")
                              .orElse("Name a pose that is there."))));
    }
  }
}
