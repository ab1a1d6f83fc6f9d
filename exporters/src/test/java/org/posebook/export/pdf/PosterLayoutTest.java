package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.export.SheetLayout;
import org.posebook.model.Paper;

class PosterLayoutTest {
  private static final float FLOOR = 14 * StyleSheet.MM;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 7, 9, 12})
  void aFewPosesFillOnePage(int count) {
    Plan plan = PrintLayouts.plan(PrintLayouts.drawn(count), SheetLayout.POSTER, Paper.A4);
    // Cautions for which the poster has no room stand on one more.
    assertTrue(plan.pages().size() <= (count > 4 ? 2 : 1), plan.pages().size() + " pages");
    for (Plan.Page page : plan.pages().subList(1, plan.pages().size())) {
      assertTrue(page.items().stream().noneMatch(Item.Drawing.class::isInstance));
    }
    assertEquals(
        count, plan.structure().children().stream().filter(PosterLayoutTest::isPose).count());
  }

  private static boolean isPose(Tag tag) {
    return tag.role() == Tag.Role.SECTION
        && tag.children().stream().anyMatch(child -> child.role() == Tag.Role.FIGURE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 24, 45})
  void picturesAreNeverTiny(int count) {
    for (Plan.Page page :
        PrintLayouts.plan(PrintLayouts.drawn(count), SheetLayout.POSTER, Paper.LETTER).pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.Drawing drawing) {
          Item.Box box = drawing.box();
          assertTrue(Math.max(box.width(), box.height()) >= FLOOR - 0.1f, box.toString());
        }
      }
    }
  }

  /** Each page hangs by itself. */
  @Test
  void eachPageShowsTheDisclaimer() {
    Plan plan = PrintLayouts.plan(PrintLayouts.drawn(45), SheetLayout.POSTER, Paper.A4);
    assertTrue(plan.pages().size() > 1);
    for (Plan.Page page : plan.pages()) {
      if (page.items().stream().noneMatch(Item.Drawing.class::isInstance)) {
        continue; // A page of cautions is no poster.
      }
      StringBuilder text = new StringBuilder();
      page.items().stream()
          .filter(Item.Text.class::isInstance)
          .forEach(item -> text.append(((Item.Text) item).text()));
      assertTrue(
          LayoutCheck.squeezed(text.toString())
              .contains(LayoutCheck.squeezed(Sheets.safety().disclaimer())));
    }
  }

  /** Cues are left away for all poses, or for none. */
  @Test
  void cuesAreDroppedEvenly() {
    for (int count : List.of(4, 12, 24)) {
      String said = PrintLayouts.said(PrintLayouts.drawn(count), SheetLayout.POSTER, Paper.A4);
      int cues = said.split("P:Lieonyourback", -1).length - 1;
      int bridges = count / 5 * 2 + (count % 5 > 2 ? 1 : 0) + (count % 5 > 3 ? 1 : 0);
      assertTrue(cues == 0 || cues == bridges, cues + " of " + bridges);
    }
  }
}
