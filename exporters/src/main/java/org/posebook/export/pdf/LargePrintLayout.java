package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** Letters of 18 points, one column, one pose a page. */
final class LargePrintLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    return new HandoutLayout().plan(sheet, root, setting);
  }
}
