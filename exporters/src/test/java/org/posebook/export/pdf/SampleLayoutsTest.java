package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The four samples in every layout, on every paper, with much ink and with little. */
final class SampleLayoutsTest {
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
