package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** Four cards on a page, fronts and backs, to be printed on both sides of the paper. */
final class CardsLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    return new HandoutLayout().plan(sheet, root, setting);
  }
}
