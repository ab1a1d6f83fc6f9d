package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument.Foot;

/** What stands at the head and foot of each page, so that separated pages find each other. */
final class Furniture {
  private static final Type TYPE = StyleSheet.FURNITURE;
  private static final float RULE_GAP = 4;
  private static final float BODY_GAP = 10;

  /** Neither head nor foot is taller. */
  private static final int MOST_LINES = 4;

  private static final String WIDEST_PAGE = Words.page(888, 888);

  private final StyleSheet style;
  private final Typesetter typesetter;
  private final List<Line> title;
  private final List<Line> notice;
  private final String shortTitle;
  private final Optional<String> closing;
  private final String edition;

  Furniture(StyleSheet style, Typesetter typesetter, Foot foot) {
    this.style = style;
    this.typesetter = typesetter;
    this.edition = Words.edition(foot);
    List<Line> lines = typesetter.lines(Artifact.HEADER, foot.title(), TYPE, style.width());
    float room = style.width() - typesetter.width(TYPE, WIDEST_PAGE + edition) - BODY_GAP;
    List<Line> whole = notice(foot.notice(), room);
    this.closing = whole.size() > MOST_LINES ? Optional.of(foot.notice()) : Optional.empty();
    this.notice = closing.isPresent() ? List.of() : whole;
    String clean = typesetter.clean(foot.title());
    float last = notice.isEmpty() ? 0 : notice.get(notice.size() - 1).width();
    float left = room - last - 2 * BODY_GAP - typesetter.width(TYPE, clean);
    // A title too long for the foot stands at the head of the pages: as much as tells them apart.
    this.shortTitle = left >= 0 && !clean.isEmpty() ? clean + " \u00B7 " : "";
    this.title =
        shortTitle.isEmpty() ? lines.subList(0, Math.min(lines.size(), MOST_LINES)) : List.of();
  }

  /** The notice; only its last line leaves room for the page's number, where that saves a line. */
  private List<Line> notice(String text, float room) {
    List<Line> wide = typesetter.lines(Artifact.FOOTER, text, TYPE, style.width());
    return !wide.isEmpty() && wide.getLast().width() <= room
        ? wide
        : typesetter.lines(Artifact.FOOTER, text, TYPE, room);
  }

  /** A notice too long for the foot of each page: it is printed once, at the end of the sheet. */
  Optional<String> closing() {
    return closing;
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
    int lines = Math.max(notice.size(), 1);
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
    y = footRule() + RULE_GAP + TYPE.leading() * Math.max(0, notice.size() - 1);
    items.add(right(shortTitle + Words.page(number, count) + edition, y));
    return items;
  }

  private Item right(String text, float y) {
    float width = typesetter.width(TYPE, text);
    float x = style.pageWidth() - StyleSheet.MARGIN_RIGHT - width;
    return new Item.Text(Artifact.FOOTER, text, TYPE, x, y + TYPE.baseline(), width);
  }

  private Item rule(float y) {
    float right = style.pageWidth() - StyleSheet.MARGIN_RIGHT;
    return new Item.Rule(StyleSheet.MARGIN_LEFT, y, right, y, 0.75f, Ink.RULE);
  }

  private static void add(List<Item> line, float y, List<Item> to) {
    for (Item item : line) {
      to.add(item.moved(0, y));
    }
  }
}
