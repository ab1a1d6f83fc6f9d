package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Foot;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/**
 * Logs to fill in: one of a week, one of four weeks, each on a page of its own where its moves fit.
 */
final class TrackerLayout implements Planner {
  /** A safety text that takes more of a page stands once, before the logs. */
  private static final float MOST_SAFETY = 0.36f;

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style();
    StopBox box = new StopBox(setting.typesetter(), style.width());
    boolean brief =
        box.compose(sheet.safety(), Tag.document()).height() <= style.pageHeight() * MOST_SAFETY;
    // The box says more than the foot would.
    Foot foot = brief ? new Foot("", sheet.foot().title(), sheet.foot().edition()) : sheet.foot();
    Furniture furniture = new Furniture(style, setting.typesetter(), foot);
    TrackerPages pages = new TrackerPages(sheet, root, setting, furniture, brief);
    if (!brief) {
      pages.safety();
    }
    for (TrackerSpan span : TrackerSpan.values()) {
      pages.add(span, poses(sheet));
    }
    return pages.finish();
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
