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
 * What it does: finds pictures without a text for readers who do not see them.
 *
 * <p>Why it matters: a screen reader could only say that there is a picture. PDF/UA-1 asks for such
 * a text; the sheet falls back on the pose's name.
 */
public final class MediaNoAlt implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("media/no-alt");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Pose pose : index.library().poses().values()) {
      List<Media> media = pose.media();
      for (int i = 0; i < media.size(); i++) {
        if (media.get(i).alt().isEmpty()) {
          report.accept(
              Diagnostic.warning(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "media", i, "file"),
                  "The picture \""
                      + media.get(i).file()
                      + "\" has no text for readers who do not see it.",
                  "Add \"alt\": what the picture shows, in one sentence."));
        }
      }
    }
  }
}
