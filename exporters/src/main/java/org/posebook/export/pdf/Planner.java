package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/** A layout: from a sheet to the plan of its pages. It draws nothing. */
@FunctionalInterface
interface Planner {
  /**
   * Plans a sheet.
   *
   * @param root the tag under which the sheet's structure is built
   * @return the pages; at least one
   */
  List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting);
}
