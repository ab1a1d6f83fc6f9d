package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSpread;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.atlas.StartGroup;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/** Figures as PDF, without a sheet around them. */
final class FigurePdfTest {
  @ParameterizedTest
  @EnumSource
  void figuresKeepTheStandards(Palette.Mode mode) throws Exception {
    byte[] pdf = both(mode);
    for (var flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(pdf, flavour));
    }
    assertArrayEquals(pdf, both(mode));
  }

  @Test
  void thePageIsTrimmedToTheFigures() throws IOException {
    try (PDDocument document = Loader.loadPDF(both(Palette.Mode.COLOUR))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(spread().width() / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), .01);
      assertEquals(
          spread().height() / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), .01);
      String text = StructureText.of(document);
      assertTrue(text.indexOf("Right side") < text.indexOf("Left side"), text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFiguresKeepTheStandards(Paper paper) throws Exception {
    byte[] pdf = sheet(paper);
    for (var flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(pdf, flavour));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = StructureText.of(document);
      for (String id : Atlas.ids()) {
        assertTrue(text.contains(id.substring(id.lastIndexOf('-') + 1)), id);
        assertTrue(text.contains(Atlas.entry(id).orElseThrow().description()), id);
      }
      PDOutlineItem title =
          document.getDocumentCatalog().getDocumentOutline().children().iterator().next();
      List<String> groups = new ArrayList<>();
      title.children().forEach(item -> groups.add(item.getTitle()));
      assertEquals(List.of(StartGroup.values()).stream().map(StartGroup::title).toList(), groups);
    }
  }

  private static FigureSpread spread() {
    Figure pigeon = Atlas.figure("pigeon").orElseThrow();
    return new FigureSpread(
        "Pigeon",
        "en",
        List.of(
            new Drawing(pigeon, "Right side: the right leg is in front.", Optional.empty()),
            new Drawing(pigeon.mirrored(), "Left side: the left leg is.", Optional.empty())),
        34);
  }

  private static byte[] both(Palette.Mode mode) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigurePdf.write(spread(), Palette.STANDARD.in(mode), out);
    return out.toByteArray();
  }

  private static byte[] sheet(Paper paper) throws IOException {
    List<FigureSheet.Group> groups = new ArrayList<>();
    StartGroup.all()
        .forEach(
            (group, entries) ->
                groups.add(
                    new FigureSheet.Group(
                        group.title(), entries.stream().map(FigurePdfTest::named).toList())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigurePdf.write(new FigureSheet("All figures", "en", groups), paper, Palette.STANDARD, out);
    return out.toByteArray();
  }

  private static FigureSheet.Named named(Atlas.Entry entry) {
    return new FigureSheet.Named(
        Atlas.figure(entry.id()).orElseThrow(), entry.title(), entry.id(), entry.description());
  }
}
