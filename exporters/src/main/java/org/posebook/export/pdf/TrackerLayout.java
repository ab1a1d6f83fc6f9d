package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** The log of a week, or of four, on a page. */
final class TrackerLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    return new HandoutLayout().plan(sheet, root, setting);
  }
}
