package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument;

/**
 * Four cards on a sheet, picture in front and steps behind. Backs stand so that they meet their
 * fronts when the sheet is printed on both sides and turned over its long edge.
 */
final class CardsLayout implements Planner {
  private static final int ON_A_SHEET = 4;

  /** From a card's edge to its text. */
  private static final float MARGIN = 9 * StyleSheet.MM;

  /** Room for the line at the foot of a card. */
  private static final float FOOT = 18;

  private static final float SAFE = 6 * StyleSheet.MM;
  private static final float CROSS = 4 * StyleSheet.MM;
  private static final float HAIR = 0.5f;

  private static final Type SMALL = new Type(Face.REGULAR, 9, 11, Ink.SOFT);

  /** Of these it takes the first with which there are the fewest cards. */
  private static final List<Type> BODIES =
      Stream.of(11f, 10.5f, 10f)
          .map(size -> new Type(Face.REGULAR, size, size * 1.28f, Ink.TEXT))
          .toList();

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style();
    float width = style.pageWidth() / 2 - 2 * MARGIN;
    float height = style.pageHeight() / 2 - 2 * MARGIN - FOOT;
    Type best = BODIES.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (Type body : BODIES) {
      int count =
          new CardComposer(setting, body, width, height).compose(sheet, Tag.document()).size();
      if (count < fewest) {
        fewest = count;
        best = body;
      }
    }
    List<Card> cards = new CardComposer(setting, best, width, height).compose(sheet, root);
    List<Plan.Page> pages = new ArrayList<>();
    for (int from = 0; from < cards.size(); from += ON_A_SHEET) {
      int to = Math.min(cards.size(), from + ON_A_SHEET);
      List<Item> fronts = new ArrayList<>(marks(style));
      List<Item> backs = new ArrayList<>(marks(style));
      for (int i = from; i < to; i++) {
        int column = (i - from) % 2;
        float y = (i - from) / 2 * style.pageHeight() / 2 + MARGIN;
        float front = column * style.pageWidth() / 2 + MARGIN;
        float back = (1 - column) * style.pageWidth() / 2 + MARGIN;
        List<Item> foot = foot(sheet, i + 1, cards.size(), width, setting.typesetter());
        fronts.addAll(Stack.moved(cards.get(i).front(), front, y));
        fronts.addAll(Stack.moved(foot, front, y + height + FOOT - SMALL.leading()));
        backs.addAll(Stack.moved(cards.get(i).back(), back, y));
        if (!cards.get(i).back().isEmpty()) {
          backs.addAll(Stack.moved(foot, back, y + height + FOOT - SMALL.leading()));
        }
      }
      pages.add(Plan.Page.of(style, fronts));
      pages.add(Plan.Page.of(style, backs));
    }
    return pages;
  }

  /** The routine and the card's number, so that cards find each other. */
  private static List<Item> foot(
      SheetDocument sheet, int number, int count, float width, Typesetter typesetter) {
    String place = number + " / " + count + Words.edition(sheet.foot());
    float room = width - typesetter.width(SMALL, place);
    List<Item> items = new ArrayList<>();
    items.add(new Item.Text(Artifact.FOOTER, place, SMALL, room, SMALL.baseline(), width - room));
    String title = typesetter.clean(sheet.foot().title());
    float titleWidth = typesetter.width(SMALL, title);
    if (!title.isEmpty() && titleWidth < room - 10) {
      items.add(new Item.Text(Artifact.FOOTER, title, SMALL, 0, SMALL.baseline(), titleWidth));
    }
    return items;
  }

  /** Where to cut: a mark at the middle of each edge, and a cross in the middle of the sheet. */
  private static List<Item> marks(StyleSheet style) {
    float right = style.pageWidth();
    float bottom = style.pageHeight();
    float x = right / 2;
    float y = bottom / 2;
    return List.of(
        line(x, SAFE, x, MARGIN),
        line(x, bottom - MARGIN, x, bottom - SAFE),
        line(SAFE, y, MARGIN, y),
        line(right - MARGIN, y, right - SAFE, y),
        line(x, y - CROSS, x, y + CROSS),
        line(x - CROSS, y, x + CROSS, y));
  }

  private static Item line(float x1, float y1, float x2, float y2) {
    return new Item.Rule(x1, y1, x2, y2, HAIR, Ink.SOFT);
  }
}
