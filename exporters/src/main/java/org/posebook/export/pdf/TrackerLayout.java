package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/**
 * Logs to fill in: one of a week, one of four weeks, each on a page of its own where its moves fit.
 *
 * <p>A short safety text stands whole on each page. Of a longer one, each page says when to stop,
 * and the whole text with the cautions of all poses follows on the last page. Where even that is
 * long, the whole text stands once, before the logs.
 */
final class TrackerLayout implements Planner {
  /** The part of a page that a whole safety text has at most. */
  private static final float MOST_WHOLE = 0.18f;

  /** The part of a page that the text on when to stop has at most. */
  private static final float MOST_STOPPING = 0.36f;

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style();
    Safety whole = sheet.safety().with(sheet.posesWithCare());
    Optional<Safety> boxed = boxed(sheet, whole, setting);
    // The box says more than the foot would.
    Foot foot =
        boxed.isPresent()
            ? new Foot("", sheet.foot().title(), sheet.foot().edition())
            : sheet.foot();
    Furniture furniture = new Furniture(style, setting.typesetter(), foot);
    TrackerPages pages = new TrackerPages(sheet, root, setting, furniture, boxed);
    if (boxed.isEmpty()) {
      pages.safetyBefore(whole);
    }
    for (TrackerSpan span : TrackerSpan.values()) {
      pages.add(span, poses(sheet));
    }
    if (boxed.isPresent() && !boxed.get().equals(whole)) {
      pages.safetyAfter(whole);
    }
    return pages.finish();
  }

  /** The safety text that each page has in its box; nothing where that is too long. */
  private static Optional<Safety> boxed(SheetDocument sheet, Safety whole, Setting setting) {
    StopBox box = new StopBox(setting.typesetter(), setting.style().width());
    float page = setting.style().pageHeight();
    if (box.compose(whole, Tag.document()).height() <= page * MOST_WHOLE) {
      return Optional.of(whole);
    }
    Safety stopping =
        new Safety(
                sheet.safety().heading(),
                List.of(new Safety.Group(Optional.empty(), List.of(Words.READ_WHOLE))),
                sheet.safety().disclaimer())
            .with(sheet.safety().stopping().groups());
    return box.compose(stopping, Tag.document()).height() <= page * MOST_STOPPING
        ? Optional.of(stopping)
        : Optional.empty();
  }

  private static List<PoseBlock> poses(SheetDocument sheet) {
    List<PoseBlock> poses = new ArrayList<>();
    for (SheetDocument.Block block : sheet.blocks()) {
      if (block instanceof PoseBlock pose) {
        poses.add(pose);
      }
    }
    return poses;
  }
}
