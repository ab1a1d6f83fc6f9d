package org.posebook.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Ids;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds two poses with the same steps and different names. Case, accents and
 * punctuation do not count.
 *
 * <p>Why it matters: the two may be one pose that was written down twice. A mended caution would
 * reach only one of them.
 */
public final class NearDuplicate implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("library/near-duplicate");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** Shorter steps say too little to tell. */
  private static final int LEAST_LETTERS = 40;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    Map<String, Pose> bySteps = new HashMap<>();
    for (Pose pose : index.library().poses().values()) {
      String steps = Ids.fold(String.join(" ", pose.guidance().steps()));
      if (steps.length() < LEAST_LETTERS) {
        continue;
      }
      Pose first = bySteps.putIfAbsent(steps, pose);
      if (first != null && !Ids.fold(first.names().main()).equals(Ids.fold(pose.names().main()))) {
        Location other = index.content().at(SchemaName.POSE, first.id(), "steps");
        report.accept(
            Diagnostic.warning(
                    RULE,
                    index.content().at(SchemaName.POSE, pose.id(), "steps"),
                    "\""
                        + pose.names().main()
                        + "\" has the same steps as \""
                        + first.names().main()
                        + "\".",
                    "Make one pose of them, with the other name as an alias, or write what is"
                        + " different.")
                .with(new Diagnostic.Note(other, "The other pose's steps are here.")));
      }
    }
  }
}
