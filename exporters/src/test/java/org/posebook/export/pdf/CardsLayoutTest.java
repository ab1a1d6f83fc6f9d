package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.model.Paper;

class CardsLayoutTest {
  /** Cards say all that a pose's block says. */
  @ParameterizedTest
  @EnumSource(Paper.class)
  void cardsSayAllOfThePoses(Paper paper) {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      List<Block> poses = new ArrayList<>(sheet.blocks());
      poses.removeIf(block -> !(block instanceof PoseBlock));
      SheetDocument only =
          new SheetDocument(sheet.language(), sheet.head(), sheet.safety(), poses, sheet.foot());
      String said = PrintLayouts.said(sheet, SheetLayout.CARDS, paper);
      for (String text : Said.by(only)) {
        if (sheet.head().details().stream()
                .noneMatch(detail -> detail.label().equals(text) || detail.text().equals(text))
            && !text.contains("\uD83D\uDE00")) {
          PrintLayoutsTest.assertSaid(said, text);
        }
      }
    }
  }

  /** A front and its back are one tag's things, and their places mirror each other. */
  @ParameterizedTest
  @EnumSource(Paper.class)
  void backsMeetTheirFronts(Paper paper) {
    Plan plan = PrintLayouts.plan(PrintLayouts.drawn(12), SheetLayout.CARDS, paper);
    assertEquals(0, plan.pages().size() % 2);
    int checked = 0;
    for (Tag card : plan.structure().children()) {
      for (int sheet = 0; sheet < plan.pages().size(); sheet += 2) {
        Plan.Page front = plan.pages().get(sheet);
        Plan.Page back = plan.pages().get(sheet + 1);
        List<Integer> fronts = places(front, card);
        List<Integer> backs = places(back, card);
        // Backs may stand on fewer cards than fronts, when the last goes on on a front alone.
        for (int place : backs) {
          assertTrue(fronts.contains(place ^ 1), "front " + fronts + " back " + backs);
          checked++;
        }
      }
    }
    assertTrue(checked >= 12);
  }

  /** In which quarters of a page a card's text stands: 0 and 1 above, 2 and 3 below. */
  private static List<Integer> places(Plan.Page page, Tag card) {
    return page.items().stream()
        .filter(item -> item instanceof Item.Text text && within(text.mark(), card))
        .map(
            item ->
                (item.box().x() > page.width() / 2 ? 1 : 0)
                    + (item.box().y() > page.height() / 2 ? 2 : 0))
        .distinct()
        .toList();
  }

  private static boolean within(Mark mark, Tag tag) {
    return mark == tag || tag.children().stream().anyMatch(child -> within(mark, child));
  }

  @Test
  void noCardReachesItsEdge() {
    float margin = 6 * StyleSheet.MM;
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      for (Plan.Page page : PrintLayouts.plan(sheet, SheetLayout.CARDS, Paper.A4).pages()) {
        for (Item item : page.items()) {
          Item.Box box = item.box();
          if (!(item instanceof Item.Rule) && !(item instanceof Item.Bookmark)) {
            float left = box.x() % (page.width() / 2);
            float top = box.y() % (page.height() / 2);
            assertTrue(left >= margin && left + box.width() <= page.width() / 2 - margin);
            assertTrue(top >= margin && top + box.height() <= page.height() / 2 - margin);
          }
        }
      }
    }
  }

  /** Who listens hears the front of a card, then its back, then the next card. */
  @Test
  void cardsAreReadOneByOne() {
    String said = PrintLayouts.said(Sheets.lowerBack(), SheetLayout.CARDS, Paper.A4);
    int at = 0;
    for (PoseBlock pose : Sheets.poses(List.of())) {
      int name = said.indexOf("H2:" + PrintLayouts.squeezed(pose.number() + " " + pose.name()));
      assertTrue(name > at, pose.name());
      at = name;
    }
    assertTrue(said.indexOf("[") < 0, "there are no pictures");
  }
}
