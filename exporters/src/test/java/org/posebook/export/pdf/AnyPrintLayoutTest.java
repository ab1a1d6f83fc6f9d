package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.model.Paper;

/** Whatever a sheet says, it can be a poster, cards and a cue sheet. */
class AnyPrintLayoutTest {
  @Provide
  Arbitrary<SheetDocument> sheets() {
    return new AnySheetTest().sheets();
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF, seed = "1611786928479771023")
  void nothingIsCut(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper) {
    for (SheetLayout layout : PrintLayouts.ALL) {
      Plan plan = PrintLayouts.plan(sheet, layout, paper);
      assertFalse(plan.pages().isEmpty());
      assertEquals(List.of(), PrintLayoutsTest.outside(plan), layout.key());
      assertEquals(List.of(), PrintLayoutsTest.overlapping(plan), layout.key());
      String said = PrintLayouts.said(sheet, layout, paper);
      PrintLayoutsTest.assertSaid(said, sheet.head().title());
      PrintLayoutsTest.assertSaid(said, sheet.safety().disclaimer());
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void cardsSayAllOfThePoses(@ForAll("sheets") SheetDocument sheet, @ForAll Paper paper) {
    List<Block> poses = new ArrayList<>(sheet.blocks());
    poses.removeIf(block -> !(block instanceof PoseBlock));
    Head head = sheet.head();
    Head brief =
        new Head(
            head.title(), head.mainMessage(), head.author(), head.brand(), head.logo(), List.of());
    SheetDocument only =
        new SheetDocument(sheet.language(), brief, sheet.safety(), poses, sheet.foot());
    String said = PrintLayouts.said(sheet, SheetLayout.CARDS, paper);
    for (String text : Said.by(only)) {
      PrintLayoutsTest.assertSaid(said, text);
    }
  }
}
