package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Head;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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

  /** Names as people write them: other scripts, signs that no font has. */
  @Provide
  Arbitrary<SheetDocument> sheetsWithOddNames() {
    Arbitrary<List<String>> names =
        Arbitraries.of(
                "\u0924\u093E\u0921\u093C\u093E\u0938\u0928",
                "\uD83E\uDDD8 Rest",
                "",
                " ",
                "Up \u2192 down")
            .list()
            .ofSize(4);
    return Combinators.combine(sheets(), names).as(AnyPrintLayoutTest::renamed);
  }

  private static SheetDocument renamed(SheetDocument sheet, List<String> names) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : sheet.blocks()) {
      blocks.add(
          block instanceof PoseBlock pose && pose.number() % 3 == 0
              ? new PoseBlock(
                  pose.number(),
                  names.get(pose.number() % names.size()),
                  Optional.of(names.getFirst()),
                  pose.meaning(),
                  pose.pictures(),
                  pose.parts())
              : block);
    }
    return new SheetDocument(sheet.language(), sheet.head(), sheet.safety(), blocks, sheet.foot());
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void theStandardsAreKept(@ForAll("sheetsWithOddNames") SheetDocument sheet, @ForAll Paper paper)
      throws Exception {
    Path nothing = Path.of("no-pictures-here");
    byte[] pdf =
        PrintLayouts.print(
            sheet, List.of(SheetLayout.values()), paper, Palette.Mode.COLOUR, nothing);
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
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
