package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** One page to hang up: all poses in cells, one cue each. */
final class PosterLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    return new HandoutLayout().plan(sheet, root, setting);
  }
}
