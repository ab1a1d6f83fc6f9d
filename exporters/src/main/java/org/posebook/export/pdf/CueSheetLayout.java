package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** A wide table for who teaches. */
final class CueSheetLayout implements Planner {
  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    return new HandoutLayout().plan(sheet, root, setting);
  }
}
