package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Remark;
import org.posebook.export.sheet.SheetDocument.Role;
import org.posebook.model.Paper;

class CueSheetLayoutTest {
  private static List<String> texts(Plan.Page page) {
    return page.items().stream()
        .flatMap(item -> item instanceof Item.Text text ? Stream.of(text.text()) : Stream.empty())
        .toList();
  }

  @Test
  void pagesAreWideAndRepeatTheHead() {
    Plan plan = PrintLayouts.plan(PrintLayouts.drawn(24), SheetLayout.CUE_SHEET, Paper.A4);
    assertTrue(plan.pages().size() > 2);
    for (Plan.Page page : plan.pages()) {
      assertTrue(page.width() > page.height());
      assertTrue(texts(page).containsAll(List.of("Clock", "Pose", "Dose", "Cues")));
    }
  }

  @Test
  void everyCautionIsSaid() {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      String said = PrintLayouts.said(sheet, SheetLayout.CUE_SHEET, Paper.A4);
      for (Block block : sheet.blocks()) {
        if (block instanceof PoseBlock pose) {
          pose.parts().stream()
              .filter(part -> part instanceof Remark remark && remark.role() == Role.CAUTION)
              .flatMap(part -> ((Remark) part).points().stream())
              .forEach(point -> PrintLayoutsTest.assertSaid(said, point));
        }
      }
    }
  }

  /** All rows of a table have as many cells as its head. */
  @Test
  void rowsAreRegular() {
    Plan plan = PrintLayouts.plan(OddSheets.everything(), SheetLayout.CUE_SHEET, Paper.LETTER);
    assertRegular(plan.structure());
  }

  private static void assertRegular(Tag tag) {
    if (tag.role() == Tag.Role.TABLE) {
      tag.children().forEach(row -> assertEquals(7, row.children().size()));
    }
    tag.children().forEach(CueSheetLayoutTest::assertRegular);
  }

  @Test
  void theClockRunsAsFarAsTheDosesTell() {
    List<Block> blocks = new ArrayList<>();
    for (PoseBlock pose : Sheets.poses(List.of())) {
      Optional<Duration> time =
          pose.number() == 4 ? Optional.empty() : Optional.of(Duration.ofSeconds(95));
      blocks.add(
          new PoseBlock(
              pose.number(),
              pose.name(),
              pose.sanskrit(),
              pose.devanagari(),
              pose.meaning(),
              pose.pictures(),
              pose.parts(),
              time));
    }
    Clock clock = Clock.of(Sheets.sheet(blocks));
    assertEquals(
        List.of("0:00", "1:35", "3:10", "4:45", ""),
        Stream.of(1, 2, 3, 4, 5).map(clock::start).toList());
    assertEquals("", Clock.of(Sheets.lowerBack()).start(1));
  }
}
