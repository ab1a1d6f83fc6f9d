package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The four samples in every layout, on every paper, with much ink and with little. */
final class SampleLayoutsTest {
  /** As in the plan of the pages. */
  private static final double MOST_INK = 0.08;

  static Stream<Arguments> prints() {
    List<Arguments> prints = new ArrayList<>();
    for (String routine : Samples.routines()) {
      for (Paper paper : Paper.values()) {
        for (Palette.Mode mode : List.of(Palette.Mode.COLOUR, Palette.Mode.INK_SAVER)) {
          prints.add(Arguments.of(routine, paper, mode));
        }
      }
    }
    return prints.stream();
  }

  /** All layouts in one file: what a layout does wrong, the file does wrong. */
  @ParameterizedTest
  @MethodSource("prints")
  void everyLayoutKeepsTheStandards(String routine, Paper paper, Palette.Mode mode)
      throws Exception {
    byte[] pdf = print(Samples.sheet(routine), List.of(SheetLayout.values()), paper, mode);
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
  }

  /** Each layout alone is a whole document too. */
  @ParameterizedTest
  @EnumSource
  void aLayoutAloneKeepsTheStandards(SheetLayout layout) throws Exception {
    byte[] pdf = print(Samples.sheet("sacrum"), List.of(layout), Paper.A4, Palette.Mode.GREY);
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
  }

  /** What must say everything says it; and no layout is without the disclaimer. */
  @ParameterizedTest
  @EnumSource
  void editionsAreAtPar(SheetLayout layout) throws IOException {
    for (String routine : Samples.routines()) {
      SheetDocument sheet = Samples.sheet(routine);
      String text =
          plain(
              new Printed(
                      print(sheet, List.of(layout), Paper.A4, Palette.Mode.COLOUR),
                      new org.posebook.diagnostic.Result<>(0, List.of()))
                  .text());
      List<String> missing = new ArrayList<>();
      List<String> wanted = new ArrayList<>(List.of(sheet.safety().disclaimer()));
      if (layout.saysAll()) {
        for (SheetDocument.Block block : sheet.blocks()) {
          if (block instanceof SheetDocument.PoseBlock pose) {
            wanted.addAll(said(pose));
          }
        }
      }
      wanted.stream().filter(each -> !text.contains(plain(each))).forEach(missing::add);
      assertEquals(List.of(), missing, routine);
    }
  }

  /** Ink costs money: no page is darker than that on the whole, photos and logos included. */
  @ParameterizedTest
  @EnumSource
  void pagesNeedLittleInk(SheetLayout layout) throws IOException {
    for (String routine : Samples.routines()) {
      byte[] pdf = print(Samples.sheet(routine), List.of(layout), Paper.A4, Palette.Mode.COLOUR);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          double ink = ink(renderer.renderImageWithDPI(page, 50, ImageType.GRAY));
          assertTrue(ink < MOST_INK, routine + " page " + (page + 1) + ": " + ink);
        }
      }
    }
  }

  /** How dark a page is on the whole: 0 is white, 1 is black. */
  private static double ink(BufferedImage page) {
    double sum = 0;
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRaster().getSamples(0, y, page.getWidth(), 1, 0, row);
      for (int light : row) {
        sum += 255 - light;
      }
    }
    return sum / 255 / page.getWidth() / page.getHeight();
  }

  /** A file is small: what is not a picture takes 50 kB for four pages, and little for more. */
  @ParameterizedTest
  @ValueSource(strings = {"restorative-low-back", "sacrum", "si-joint", "hip-lower-back"})
  void handoutsAreSmall(String routine) throws IOException {
    byte[] pdf =
        print(Samples.sheet(routine), List.of(SheetLayout.HANDOUT), Paper.A4, Palette.Mode.COLOUR);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      long pictures = 0;
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
            && COSName.XOBJECT.equals(stream.getCOSName(COSName.TYPE))) {
          pictures += stream.getLength();
        }
      }
      int more = Math.max(0, document.getNumberOfPages() - 4);
      long rest = pdf.length - pictures;
      assertTrue(rest <= 50_000 + more * 6_000L, rest + " bytes");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameSheetSameBytes(SheetLayout layout) throws IOException {
    byte[] once = print(Samples.sheet("si-joint"), List.of(layout), Paper.A4, Palette.Mode.COLOUR);
    byte[] twice = print(Samples.sheet("si-joint"), List.of(layout), Paper.A4, Palette.Mode.COLOUR);
    org.junit.jupiter.api.Assertions.assertArrayEquals(once, twice);
  }

  /** Every dose, step and caution of a pose, with its name. */
  private static List<String> said(SheetDocument.PoseBlock pose) {
    List<String> said = new ArrayList<>(List.of(pose.name()));
    for (SheetDocument.Part part : pose.parts()) {
      switch (part) {
        case SheetDocument.DoseStrip dose -> said.add(dose.sentence());
        case SheetDocument.Steps steps -> said.addAll(steps.steps());
        case SheetDocument.Remark remark -> {
          if (remark.role() == SheetDocument.Role.CAUTION) {
            said.addAll(remark.points());
          }
        }
        case SheetDocument.Options options -> {
          // Other forms are not asked of every layout.
        }
        case SheetDocument.Link link -> {
          // Nor are links.
        }
      }
    }
    return said;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2011-]+", " ").strip();
  }

  private static byte[] print(
      SheetDocument sheet, List<SheetLayout> layouts, Paper paper, Palette.Mode mode)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfExporter()
        .export(
            sheet,
            new ExportOptions(
                paper, Samples.FOLDER, layouts, Palette.STANDARD.in(mode), SheetColours.STANDARD),
            out);
    return out.toByteArray();
  }
}
