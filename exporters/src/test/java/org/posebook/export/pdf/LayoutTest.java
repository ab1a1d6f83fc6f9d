package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.export.sheet.SheetDocument.Tracker;
import org.posebook.model.Paper;

class LayoutTest {
  private static final float STROKE = 1;

  static Plan plan(SheetDocument sheet, Paper paper) {
    Fonts fonts = Fonts.shared();
    Setting setting = Setting.of(paper, fonts, new Legible(fonts), file -> Optional.empty());
    return Layouts.plan(sheet, List.of(SheetLayout.HANDOUT), setting);
  }

  /** Where things stand outside the page's margins; nothing when none does. */
  static List<Item> outside(Plan plan) {
    List<Item> found = new ArrayList<>();
    for (Plan.Page page : plan.pages()) {
      float right = page.width() - StyleSheet.MARGIN_RIGHT + STROKE;
      float bottom = page.height() - StyleSheet.MARGIN_BOTTOM + STROKE;
      for (Item item : page.items()) {
        Item.Box box = item.box();
        if (box.x() < StyleSheet.MARGIN_LEFT - STROKE
            || box.y() < StyleSheet.MARGIN_TOP - STROKE
            || box.right() > right
            || box.bottom() > bottom) {
          found.add(item);
        }
      }
    }
    return found;
  }

  static List<String> texts(Plan.Page page) {
    return page.items().stream()
        .flatMap(item -> item instanceof Item.Text text ? Stream.of(text.text()) : Stream.empty())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void nothingStandsOutsideTheMargins(Paper paper) {
    for (SheetDocument sheet :
        List.of(Sheets.lowerBack(), OddSheets.fifteenPoses(), OddSheets.everything())) {
      assertEquals(List.of(), outside(plan(sheet, paper)));
    }
  }

  /** Longer lines tire the eye: at most about 70 characters of the body type. */
  @ParameterizedTest
  @EnumSource(Paper.class)
  void linesOfRunningTextAreNotTooLong(Paper paper) {
    List<Block> blocks = List.of(new Paragraph("A line of text that goes on. ".repeat(40)));
    for (Plan.Page page : plan(Sheets.sheet(blocks), paper).pages()) {
      for (Item item : page.items()) {
        if (item instanceof Item.Text text && text.type().size() == StyleSheet.BODY.size()) {
          assertTrue(text.width() <= 140 * StyleSheet.MM, text.text());
        }
      }
    }
  }

  @Test
  void safetyTextStandsWholeOnTheFirstPage() {
    String page = String.join("", texts(plan(Sheets.lowerBack(), Paper.A4).pages().get(0)));
    Sheets.safety()
        .groups()
        .forEach(group -> group.points().forEach(point -> assertTrue(page.contains(point), point)));
    assertTrue(page.contains(Sheets.safety().disclaimer()));
    assertTrue(page.indexOf(Sheets.safety().disclaimer()) < page.indexOf("Child\u2019s pose"));
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void aPoseThatFitsOnAPageIsNotDivided(Paper paper) {
    for (Plan.Page page : plan(Sheets.lowerBack(), paper).pages()) {
      assertTrue(texts(page).stream().noneMatch(text -> text.contains("(continued)")));
    }
    // The disc of the one pose that is taller than a page, and nothing else, stands there again.
    for (Plan.Page page : plan(OddSheets.everything(), paper).pages()) {
      List<String> repeated =
          page.items().stream()
              .filter(item -> item instanceof Item.Text text && text.mark() == Artifact.LAYOUT)
              .map(item -> ((Item.Text) item).text())
              .filter(text -> text.strip().matches("\\d+"))
              .toList();
      assertTrue(List.of(List.of(), List.of("103 ")).contains(repeated), repeated::toString);
    }
  }

  @Test
  void aPoseThatFitsOnAPageOnlyWhenItIsTightIsNotDivided() {
    List<String> steps = Collections.nCopies(38, "Breathe slowly.");
    PoseBlock pose =
        new PoseBlock(
            1, "Long", Optional.empty(), Optional.empty(), List.of(), List.of(new Steps(steps)));
    Plan plan = plan(Sheets.sheet(List.of(pose)), Paper.A4);
    assertEquals(2, plan.pages().size());
    assertEquals(38, texts(plan.pages().get(1)).stream().filter("Breathe slowly."::equals).count());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void noPageButTheLastIsLeftHalfEmpty(Paper paper) {
    for (SheetDocument sheet : List.of(Sheets.lowerBack(), OddSheets.fifteenPoses())) {
      Plan plan = plan(sheet, paper);
      List<Plan.Page> pages = plan.pages().subList(0, plan.pages().size() - 1);
      for (Plan.Page page : pages) {
        double lowest =
            page.items().stream()
                .filter(item -> item instanceof Item.Text text && text.mark() instanceof Tag)
                .mapToDouble(item -> item.box().bottom())
                .max()
                .orElse(0);
        assertTrue(lowest > page.height() / 2, texts(page)::toString);
      }
    }
  }

  @Test
  void paragraphsKeepTwoLinesTogether() {
    for (int before = 1; before < 60; before++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Paragraph("One line of it. ".repeat(4 * before)));
      blocks.add(new Paragraph("Two words ".repeat(35)));
      for (Plan.Page page : plan(Sheets.sheet(blocks), Paper.A4).pages()) {
        long lines = texts(page).stream().filter(text -> text.startsWith("Two words")).count();
        assertTrue(lines != 1, "a line stands alone after " + before);
      }
    }
  }

  @Test
  void aLongTableRepeatsItsHead() {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      rows.add("Row " + i);
    }
    Tracker tracker = new Tracker("Log", "Tick.", "Pose", List.of("Mon", "Tue"), rows);
    Plan plan = plan(Sheets.sheet(List.of(tracker)), Paper.A4);
    List<List<String>> pages = plan.pages().stream().map(LayoutTest::texts).toList();
    assertTrue(pages.size() > 2);
    for (List<String> page : pages.subList(1, pages.size())) {
      assertTrue(page.contains("Mon"), page::toString);
    }
    List<String> printed =
        pages.stream().flatMap(List::stream).filter(text -> text.startsWith("Row ")).toList();
    assertEquals(rows, printed);
  }

  @Test
  void manyColumnsMakeSeveralTables() {
    List<String> days = new ArrayList<>();
    for (int i = 1; i <= 31; i++) {
      days.add("D" + i);
    }
    Tracker tracker = new Tracker("Month", "Tick.", "", days, List.of("Walk"));
    Plan plan = plan(Sheets.sheet(List.of(tracker)), Paper.LETTER);
    List<String> all = plan.pages().stream().flatMap(page -> texts(page).stream()).toList();
    assertTrue(all.containsAll(days));
    assertEquals(3, all.stream().filter("Walk"::equals).count());
    assertEquals(List.of(), outside(plan));
  }
}
