package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/** What is asked of a layout, whatever the sheet. */
final class LayoutCheck {
  private final SheetLayout layout;

  LayoutCheck(SheetLayout layout) {
    this.layout = layout;
  }

  /** Sheets of all sorts; their picture files are in the folder of {@link TestPictures}. */
  static List<SheetDocument> sheets() {
    return List.of(
        Sheets.lowerBack(),
        drawn(),
        OddSheets.fifteenPoses(),
        OddSheets.branded("tall.jpg"),
        OddSheets.muchSafety(),
        OddSheets.shortPoses(),
        OddSheets.everything());
  }

  /** A sheet with figures. */
  static SheetDocument drawn() {
    List<String> ids = List.of("bridge", "cat-cow", "childs-pose");
    return Sheets.sheet(
        ids.stream().<SheetDocument.Block>map(id -> pose(ids.indexOf(id) + 1, id)).toList());
  }

  private static PoseBlock pose(int number, String id) {
    Atlas.Entry entry = Atlas.entry(id).orElseThrow();
    Drawing drawing =
        new Drawing(Atlas.figure(id).orElseThrow(), entry.description(), Optional.empty());
    PoseBlock other = Sheets.poses(List.of()).get(number);
    return new PoseBlock(
        number, entry.title(), Optional.empty(), Optional.empty(), List.of(drawing), other.parts());
  }

  Plan plan(SheetDocument sheet, Paper paper) {
    Fonts fonts = Fonts.shared();
    Setting setting = Setting.of(paper, fonts, new Legible(fonts), file -> Optional.empty());
    return Layouts.plan(sheet, List.of(layout), setting);
  }

  Printed print(SheetDocument sheet, Paper paper, Palette.Mode mode, Path folder) {
    ExportOptions options =
        new ExportOptions(
            paper, folder, List.of(layout), Palette.STANDARD.in(mode), SheetColours.STANDARD);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      var result = new PdfExporter().export(sheet, options, out);
      return new Printed(out.toByteArray(), result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing stands outside the margins, and no letter is smaller than at a page's foot. */
  void keepsTheMargins(Paper paper, float leastSize) {
    for (SheetDocument sheet : sheets()) {
      Plan plan = plan(sheet, paper);
      assertEquals(List.of(), LayoutTest.outside(plan));
      for (Plan.Page page : plan.pages()) {
        for (Item item : page.items()) {
          if (item instanceof Item.Text text) {
            boolean furniture = text.mark() == Artifact.HEADER || text.mark() == Artifact.FOOTER;
            float least = furniture ? leastSize / 1.3f : leastSize;
            assertTrue(text.type().size() >= least, text.text());
          }
        }
      }
    }
  }

  /** Files for screen readers and archives, in all colours. */
  void keepsTheStandards(Path folder) throws Exception {
    TestPictures.write(folder);
    for (SheetDocument sheet : sheets()) {
      for (Paper paper : Paper.values()) {
        for (Palette.Mode mode : Palette.Mode.values()) {
          byte[] pdf = print(sheet, paper, mode, folder).pdf();
          for (var flavour : StandardsTest.flavours()) {
            assertEquals(Map.of(), VeraPdf.faults(pdf, flavour));
          }
        }
      }
    }
  }

  /** The texts that are not printed. */
  List<String> missing(SheetDocument sheet, Paper paper, List<String> wanted) {
    String text = squeezed(print(sheet, paper, Palette.Mode.COLOUR, Path.of("none")).text());
    return wanted.stream().filter(said -> !text.contains(squeezed(said))).toList();
  }

  /** The level of headings never jumps. */
  void keepsHeadingLevels(SheetDocument sheet, Paper paper) {
    int before = 0;
    for (int level : levels(plan(sheet, paper).structure()).toList()) {
      assertTrue(level <= before + 1, () -> "a heading of level " + level);
      before = level;
    }
  }

  private static Stream<Integer> levels(Tag tag) {
    Stream<Integer> own =
        switch (tag.role()) {
          case H1 -> Stream.of(1);
          case H2 -> Stream.of(2);
          case H3 -> Stream.of(3);
          case H4 -> Stream.of(4);
          default -> Stream.empty();
        };
    return Stream.concat(own, tag.children().stream().flatMap(LayoutCheck::levels));
  }

  /** Letters only: how texts are broken and spaced is the layout's. */
  static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .map(c -> c == 0x2011 ? '-' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
