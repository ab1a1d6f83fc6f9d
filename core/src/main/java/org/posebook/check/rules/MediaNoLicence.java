package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds pictures that do not say under which licence they may be printed.
 *
 * <p>Why it matters: whoever prints a picture needs the leave of its maker.
 */
public final class MediaNoLicence implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("media/no-licence");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Pose pose : index.library().poses().values()) {
      List<Media> media = pose.media();
      for (int i = 0; i < media.size(); i++) {
        if (media.get(i).licence().isEmpty()) {
          report.accept(
              Diagnostic.advice(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "media", i, "file"),
                  "It is not said under which licence \""
                      + media.get(i).file()
                      + "\" may be printed.",
                  "Add \"licence\", such as: CC BY 4.0, or: own picture."));
        }
      }
    }
  }
}
