package org.posebook.export.pdf;

import java.util.List;
import org.posebook.export.sheet.SheetDocument.Safety;

/** A safety text on pages of its own that follow others: on one, in columns, where it fits. */
final class SafetyPages {
  private SafetyPages() {}

  /** What stands between the furniture of each page. */
  static List<List<Item>> bodies(Safety safety, Tag parent, Setting setting, Furniture furniture) {
    StyleSheet style = setting.style();
    float top = furniture.top(false);
    SafetyPanel panel = new SafetyPanel(setting.typesetter(), StyleSheet.BODY, style.width());
    if (panel.compose(safety, Tag.document()).height() <= furniture.bottom() - top) {
      List<Item> items = panel.compose(safety, parent).items();
      return List.of(Stack.moved(items, StyleSheet.MARGIN_LEFT, top));
    }
    Forms galley = new SafetyComposer(setting.typesetter(), style).compose(safety, parent);
    return Pages.bodies(style, List.of(List.of(galley)), furniture, false);
  }
}
