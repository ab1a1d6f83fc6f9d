package org.posebook.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds one picture on two poses, where neither is a variation of the other.
 *
 * <p>Why it matters: one of the two most likely shows the wrong pose.
 */
public final class SharedMedia implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("media/shared");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    Map<String, Pose> first = new HashMap<>();
    for (Pose pose : index.library().poses().values()) {
      List<Media> media = pose.media();
      for (int i = 0; i < media.size(); i++) {
        Pose other = first.putIfAbsent(media.get(i).file(), pose);
        if (other != null && !other.id().equals(pose.id()) && !isKin(pose, other)) {
          report.accept(
              Diagnostic.advice(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "media", i, "file"),
                  "\"" + other.names().main() + "\" has the same picture.",
                  "Look which of the two it shows, and give the other one its own."));
        }
      }
    }
  }

  private static boolean isKin(Pose one, Pose other) {
    return one.variationOf().equals(Optional.of(other.id()))
        || other.variationOf().equals(Optional.of(one.id()))
        || (one.variationOf().isPresent() && one.variationOf().equals(other.variationOf()));
  }
}
