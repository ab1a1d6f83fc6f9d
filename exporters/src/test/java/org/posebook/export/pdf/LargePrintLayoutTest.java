package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.model.Paper;

class LargePrintLayoutTest {
  private static final float CAPTION = 16;
  private static final float BODY = 18;

  private final LayoutCheck check = new LayoutCheck(SheetLayout.LARGE_PRINT);

  @ParameterizedTest
  @EnumSource(Paper.class)
  void nothingStandsOutsideTheMargins(Paper paper) {
    check.keepsTheMargins(paper, CAPTION);
  }

  @Test
  void keepsTheStandards(@TempDir Path folder) throws Exception {
    check.keepsTheStandards(folder);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void saysAll(Paper paper) {
    for (SheetDocument sheet :
        List.of(Sheets.lowerBack(), OddSheets.fifteenPoses(), OddSheets.muchSafety())) {
      assertEquals(List.of(), check.missing(sheet, paper, Said.by(sheet)));
      check.keepsHeadingLevels(sheet, paper);
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void isSetLarge(Paper paper) {
    for (Plan.Page page : check.plan(LayoutCheck.drawn(), paper).pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.Text text && text.mark() instanceof Tag) {
          assertTrue(text.type().size() >= BODY && text.type().size() <= 30, text.text());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void eachPoseBeginsAPage(Paper paper) {
    SheetDocument sheet = Sheets.lowerBack();
    List<String> names =
        sheet.blocks().stream()
            .flatMap(b -> b instanceof PoseBlock pose ? List.of(pose.name()).stream() : null)
            .toList();
    int poses = 0;
    for (Plan.Page page : check.plan(sheet, paper).pages()) {
      List<Item.Bookmark> marks =
          page.items().stream()
              .flatMap(i -> i instanceof Item.Bookmark mark ? List.of(mark).stream() : null)
              .filter(mark -> names.stream().anyMatch(name -> mark.title().endsWith(" " + name)))
              .toList();
      assertTrue(marks.size() <= 1, marks::toString);
      poses += marks.size();
    }
    assertEquals(names.size(), poses);
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void picturesAreLarge(Paper paper) {
    for (Plan.Page page : check.plan(LayoutCheck.drawn(), paper).pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.Drawing drawing) {
          Item.Box box = drawing.box();
          boolean wide = box.width() > page.width() * 0.8f;
          assertTrue(wide || box.height() > 59.9f * StyleSheet.MM, box::toString);
        }
      }
    }
  }
}
