package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What poster, cards and cue sheet have in common. */
class PrintLayoutsTest {
  private static final float SAFE = 6 * StyleSheet.MM;

  /** Smaller letters cannot be read. */
  private static final float LEAST_TYPE = 9;

  static Stream<Arguments> layouts() {
    return PrintLayouts.ALL.stream()
        .flatMap(layout -> Stream.of(Paper.values()).map(paper -> Arguments.of(layout, paper)));
  }

  @ParameterizedTest
  @MethodSource("org.posebook.export.pdf.StandardsTest#flavours")
  void theStandardsAreKept(PDFAFlavour flavour, @TempDir Path folder) throws Exception {
    TestPictures.write(folder);
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      check(sheet, PrintLayouts.ALL, Paper.A4, Palette.Mode.COLOUR, folder, flavour);
    }
    SheetDocument drawn = PrintLayouts.drawn(6);
    for (Palette.Mode mode : Palette.Mode.values()) {
      check(drawn, PrintLayouts.ALL, Paper.LETTER, mode, folder, flavour);
    }
    for (SheetLayout layout : PrintLayouts.ALL) {
      check(drawn, List.of(layout), Paper.A4, Palette.Mode.COLOUR, folder, flavour);
    }
  }

  private static void check(
      SheetDocument sheet,
      List<SheetLayout> layouts,
      Paper paper,
      Palette.Mode mode,
      Path folder,
      PDFAFlavour flavour)
      throws Exception {
    byte[] pdf = PrintLayouts.print(sheet, layouts, paper, mode, folder);
    assertEquals(Map.of(), VeraPdf.faults(pdf, flavour), layouts + " " + paper + " " + mode);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void nothingStandsOutsideTheSafeArea(SheetLayout layout, Paper paper) {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      assertEquals(List.of(), outside(PrintLayouts.plan(sheet, layout, paper)));
    }
  }

  static List<Item> outside(Plan plan) {
    List<Item> found = new ArrayList<>();
    for (Plan.Page page : plan.pages()) {
      for (Item item : page.items()) {
        Item.Box box = item.box();
        if (!(item instanceof Item.Bookmark)
            && (box.x() < SAFE - 0.1f
                || box.y() < SAFE - 0.1f
                || box.right() > page.width() - SAFE + 0.1f
                || box.bottom() > page.height() - SAFE + 0.1f)) {
          found.add(item);
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void textsAndPicturesDoNotOverlap(SheetLayout layout, Paper paper) {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      assertEquals(List.of(), overlapping(PrintLayouts.plan(sheet, layout, paper)));
    }
  }

  /** Pairs of things of which one covers the other. */
  static List<String> overlapping(Plan plan) {
    List<String> found = new ArrayList<>();
    for (Plan.Page page : plan.pages()) {
      List<Item> items =
          page.items().stream()
              .filter(
                  item ->
                      item instanceof Item.Text
                          || item instanceof Item.Drawing
                          || item instanceof Item.Warning
                          || item instanceof Item.Picture)
              .toList();
      for (int i = 0; i < items.size(); i++) {
        for (int j = i + 1; j < items.size(); j++) {
          if (overlap(ink(items.get(i)), ink(items.get(j)))) {
            found.add(items.get(i) + " and " + items.get(j));
          }
        }
      }
    }
    return found;
  }

  private static boolean overlap(Item.Box a, Item.Box b) {
    float most = 0.5f;
    return a.x() + most < b.right()
        && b.x() + most < a.right()
        && a.y() + most < b.bottom()
        && b.y() + most < a.bottom();
  }

  /** What letters without accents cover. */
  private static Item.Box ink(Item item) {
    if (item instanceof Item.Text text) {
      float size = text.type().size();
      float up = Metrics.CAP_HEIGHT * size;
      return new Item.Box(text.x(), text.y() - up, text.width(), up + 0.2f * size);
    }
    return item.box();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void lettersAreLargeEnough(SheetLayout layout, Paper paper) {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      for (Plan.Page page : PrintLayouts.plan(sheet, layout, paper).pages()) {
        for (Item item : page.items()) {
          if (item instanceof Item.Text text) {
            assertTrue(text.type().size() >= LEAST_TYPE, text.text());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theSafetyTextIsWhole(SheetLayout layout, Paper paper) {
    for (SheetDocument sheet : PrintLayouts.sheets()) {
      String said = PrintLayouts.said(sheet, layout, paper);
      assertSaid(said, sheet.head().title());
      sheet.head().mainMessage().ifPresent(text -> assertSaid(said, text));
      assertSaid(said, sheet.safety().disclaimer());
      sheet
          .safety()
          .groups()
          .forEach(
              group -> {
                group.label().ifPresent(label -> assertSaid(said, label));
                group.points().forEach(point -> assertSaid(said, point));
              });
    }
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void eachPoseIsNamedOnce(Paper paper) {
    for (SheetLayout layout : PrintLayouts.ALL) {
      SheetDocument sheet = PrintLayouts.drawn(24);
      String said = PrintLayouts.said(sheet, layout, paper);
      for (SheetDocument.Block block : sheet.blocks()) {
        if (block instanceof SheetDocument.PoseBlock pose) {
          String heading = PrintLayouts.squeezed(pose.number() + " " + pose.name());
          assertTrue(said.contains(heading), heading);
        }
      }
    }
  }

  static void assertSaid(String said, String text) {
    assertTrue(said.contains(PrintLayouts.squeezed(text)), () -> "not said: " + text);
  }
}
