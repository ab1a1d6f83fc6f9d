package org.posebook.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.content.MediaFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds pictures with fewer than 150 dots an inch where they are printed 60 mm wide.
 *
 * <p>Why it matters: they look blurred on paper.
 *
 * <p>SVG files have no dots. A file that cannot be read is {@code media/missing}'s matter.
 */
public final class LowResolution implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("media/low-resolution");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int DOTS_AN_INCH = 150;
  private static final int MILLIMETRES = 60;
  private static final double MILLIMETRES_AN_INCH = 25.4;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    if (index.media().isEmpty()) {
      return;
    }
    long least = Math.round(DOTS_AN_INCH * MILLIMETRES / MILLIMETRES_AN_INCH);
    for (Pose pose : index.library().poses().values()) {
      List<Media> media = pose.media();
      for (int i = 0; i < media.size(); i++) {
        Optional<MediaFolder.Size> size = index.media().get().size(media.get(i).file());
        if (size.filter(s -> Math.max(s.width(), s.height()) < least).isPresent()) {
          report.accept(
              Diagnostic.warning(
                  RULE,
                  index.content().at(SchemaName.POSE, pose.id(), "media", i, "file"),
                  "This picture is "
                      + size.get().width()
                      + " by "
                      + size.get().height()
                      + " dots: printed "
                      + MILLIMETRES
                      + " mm wide it has less than "
                      + DOTS_AN_INCH
                      + " dots an inch.",
                  "Take a picture of at least " + least + " dots on its longer side."));
        }
      }
    }
  }
}
