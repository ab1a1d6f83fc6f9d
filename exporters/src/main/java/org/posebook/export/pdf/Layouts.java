package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;

/** Plans a sheet in one layout, or in several that follow each other in one file. */
final class Layouts {
  private Layouts() {}

  static Plan plan(SheetDocument sheet, List<SheetLayout> layouts, Setting setting) {
    Tag document = Tag.document();
    if (layouts.size() == 1) {
      return plan(document, pages(layouts.getFirst(), sheet, document, setting));
    }
    List<Plan.Page> pages = new ArrayList<>();
    for (SheetLayout layout : layouts) {
      Tag part = document.add(Tag.Role.PART);
      List<Plan.Page> own = pages(layout, sheet, part, setting);
      for (int i = 0; i < own.size(); i++) {
        pages.add(within(own.get(i), i == 0, part, layout));
      }
    }
    return plan(document, pages);
  }

  private static List<Plan.Page> pages(
      SheetLayout layout, SheetDocument sheet, Tag part, Setting setting) {
    return planner(layout).plan(sheet, part, setting.within(layout.key()));
  }

  /** A plan without the fields of lines that were left out to save a page. */
  private static Plan plan(Tag document, List<Plan.Page> pages) {
    Set<Tag> fields = new HashSet<>();
    for (Plan.Page page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Item.Field field) {
          fields.add(field.tag());
        }
      }
    }
    document.keepFields(fields);
    return new Plan(document, pages);
  }

  /** A page whose bookmarks stand below one for its layout. */
  private static Plan.Page within(Plan.Page page, boolean first, Tag part, SheetLayout layout) {
    List<Item> items = new ArrayList<>();
    if (first) {
      items.add(new Item.Bookmark(part, 1, layout.title(), 0));
    }
    for (Item item : page.items()) {
      items.add(item instanceof Item.Bookmark bookmark ? bookmark.below() : item);
    }
    return new Plan.Page(page.width(), page.height(), items);
  }

  private static Planner planner(SheetLayout layout) {
    return switch (layout) {
      case HANDOUT -> new HandoutLayout();
      case POSTER -> new PosterLayout();
      case CARDS -> new CardsLayout();
      case TRACKER -> new TrackerLayout();
      case LARGE_PRINT -> new LargePrintLayout();
      case CUE_SHEET -> new CueSheetLayout();
    };
  }
}
