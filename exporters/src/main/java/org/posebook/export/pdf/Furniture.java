package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument.Foot;

/** What stands at the head and foot of each page, so that separated pages find each other. */
final class Furniture {
  private static final Type TYPE = StyleSheet.FURNITURE;
  private static final float RULE_GAP = 4;
  private static final float BODY_GAP = 10;

  private final StyleSheet style;
  private final Typesetter typesetter;
  private final List<Line> title;
  private final List<Line> notice;
  private final String shortTitle;

  Furniture(StyleSheet style, Typesetter typesetter, Foot foot) {
    this.style = style;
    this.typesetter = typesetter;
    this.title = typesetter.lines(Artifact.HEADER, foot.title(), TYPE, style.width());
    this.notice =
        typesetter.lines(Artifact.FOOTER, foot.notice(), TYPE, style.width() * 0.66f - 12);
    String clean = typesetter.clean(foot.title());
    // A title too long for its place stands at the head of the pages alone.
    this.shortTitle = typesetter.width(TYPE, clean) <= style.width() * 0.34f ? clean : "";
  }

  /** The top of the page's text, from the top of the paper. */
  float top(boolean firstPage) {
    return StyleSheet.MARGIN_TOP
        + (firstPage || title.isEmpty() ? 0 : title.size() * TYPE.leading() + RULE_GAP + BODY_GAP);
  }

  /** The end of the page's text, from the top of the paper. */
  float bottom() {
    return footRule() - BODY_GAP;
  }

  private float footRule() {
    int lines = Math.max(notice.size(), shortTitle.isEmpty() ? 1 : 2);
    return style.pageHeight() - StyleSheet.MARGIN_BOTTOM - lines * TYPE.leading() - RULE_GAP;
  }

  List<Item> header() {
    List<Item> items = new ArrayList<>();
    float y = StyleSheet.MARGIN_TOP;
    for (Line line : title) {
      add(Typesetter.items(line, StyleSheet.MARGIN_LEFT), y, items);
      y += TYPE.leading();
    }
    if (!items.isEmpty()) {
      items.add(rule(y + RULE_GAP));
    }
    return items;
  }

  List<Item> footer(int number, int count) {
    List<Item> items = new ArrayList<>();
    items.add(rule(footRule()));
    float y = footRule() + RULE_GAP;
    for (Line line : notice) {
      add(Typesetter.items(line, StyleSheet.MARGIN_LEFT), y, items);
      y += TYPE.leading();
    }
    y = footRule() + RULE_GAP;
    items.add(right(Words.page(number, count), y));
    if (!shortTitle.isEmpty()) {
      items.add(right(shortTitle, y + TYPE.leading()));
    }
    return items;
  }

  private Item right(String text, float y) {
    float width = typesetter.width(TYPE, text);
    float x = style.pageWidth() - StyleSheet.MARGIN_RIGHT - width;
    return new Item.Text(Artifact.FOOTER, text, TYPE, x, y + TYPE.baseline(), width);
  }

  private Item rule(float y) {
    float right = style.pageWidth() - StyleSheet.MARGIN_RIGHT;
    return new Item.Rule(StyleSheet.MARGIN_LEFT, y, right, y, 0.75f, StyleSheet.RULE);
  }

  private static void add(List<Item> line, float y, List<Item> to) {
    for (Item item : line) {
      to.add(item.moved(0, y));
    }
  }
}
