package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.DoseStrip;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;
import org.posebook.model.Paper;

class TrackerLayoutTest {
  private static final List<String> STOP =
      List.of("The pain is sharp or gets worse.", "You feel numb, tingly or dizzy.");

  private final LayoutCheck check = new LayoutCheck(SheetLayout.TRACKER);

  private static SheetDocument poses(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      blocks.add(
          new PoseBlock(
              i,
              "Move number " + i,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(new DoseStrip("2 \u00D7 30 s each side", "Hold 30 seconds."))));
    }
    SheetDocument sheet = Sheets.sheet(blocks);
    Safety safety =
        new Safety(
            "Before you start",
            List.of(
                new Safety.Group(Optional.empty(), List.of("Start slowly.")),
                new Safety.Group(Optional.of(Safety.STOP_IF), STOP)),
            "This sheet gives general advice.");
    return new SheetDocument(sheet.language(), sheet.head(), safety, blocks, sheet.foot());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void nothingStandsOutsideTheMargins(Paper paper) {
    check.keepsTheMargins(paper, 12);
  }

  @Test
  void keepsTheStandards(@TempDir Path folder) throws Exception {
    check.keepsTheStandards(folder);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void namesAllMovesAndTheirDoses(Paper paper) {
    for (SheetDocument sheet :
        List.of(Sheets.lowerBack(), OddSheets.fifteenPoses(), OddSheets.muchSafety())) {
      List<String> wanted = new ArrayList<>(List.of(sheet.head().title()));
      wanted.add(sheet.safety().disclaimer());
      for (Block block : sheet.blocks()) {
        if (block instanceof PoseBlock pose) {
          wanted.add(pose.number() + ". " + pose.name());
          pose.parts().stream()
              .flatMap(part -> part instanceof DoseStrip dose ? Stream.of(dose.brief()) : null)
              .forEach(wanted::add);
        }
      }
      assertEquals(List.of(), check.missing(sheet, paper, wanted));
      check.keepsHeadingLevels(sheet, paper);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 11, 15, 40})
  void eachPageSaysWhenToStop(int count) {
    SheetDocument sheet = poses(count);
    for (Paper paper : Paper.values()) {
      for (Plan.Page page : check.plan(sheet, paper).pages()) {
        String text = LayoutCheck.squeezed(String.join("", LayoutTest.texts(page)));
        for (String said : STOP) {
          assertTrue(text.contains(LayoutCheck.squeezed(said)), text);
        }
        assertTrue(text.contains(LayoutCheck.squeezed(sheet.safety().disclaimer())), text);
        assertTrue(text.contains("Mon") || text.contains("Week1"), text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void upToFifteenMovesFitOnAPageForAWeekAndOneForFour(Paper paper) {
    for (int count = 1; count <= 15; count++) {
      assertEquals(2, check.plan(poses(count), paper).pages().size(), "for " + count);
    }
  }

  @Test
  void rowsAreWholeAndInOrder() {
    List<String> names = new ArrayList<>();
    for (Plan.Page page : check.plan(poses(40), Paper.A4).pages()) {
      LayoutTest.texts(page).stream()
          .filter(text -> text.contains("Move number"))
          .map(text -> text.replaceAll(".*Move number (\\d+).*", "$1"))
          .forEach(names::add);
    }
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      wanted.add(Integer.toString(i % 40 + 1));
    }
    assertEquals(wanted, names);
  }
}
