package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** The handout: all that the sheet says, in galleys on pages with head and foot. */
final class HandoutLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style();
    Furniture furniture = new Furniture(style, setting.typesetter(), sheet.foot());
    PoseSetter poses = new PoseComposer(setting.typesetter(), style, setting.pictures());
    List<Forms> galleys =
        new SheetComposer(setting, style, poses, root).compose(sheet, furniture.closing());
    return Pages.of(style, galleys, furniture);
  }
}
