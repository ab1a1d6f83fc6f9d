package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Options;
import org.posebook.export.sheet.SheetDocument.Part;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/** Plans and prints sheets as poster, cards and cue sheet. */
final class PrintLayouts {
  static final List<SheetLayout> ALL =
      List.of(SheetLayout.POSTER, SheetLayout.CARDS, SheetLayout.CUE_SHEET);

  private PrintLayouts() {}

  /** Sheets that are usual, and such as strain a layout. */
  static List<SheetDocument> sheets() {
    return List.of(
        Sheets.lowerBack(),
        drawn(5),
        drawn(24),
        OddSheets.fifteenPoses(),
        OddSheets.branded("wide.png"),
        OddSheets.shortPoses(),
        OddSheets.muchSafety(),
        OddSheets.everything(),
        Sheets.sheet(List.of()));
  }

  /** A sheet with so many drawn poses, some with two drawings and other forms with drawings. */
  static SheetDocument drawn(int count) {
    List<Block> blocks = new ArrayList<>();
    List<String> ids = List.copyOf(Atlas.ids());
    for (int i = 0; i < count; i++) {
      Drawing drawing = drawing(ids.get(i * 3 % ids.size()), "Right side");
      Drawing other = drawing(ids.get((i * 3 + 1) % ids.size()), "Left side");
      PoseBlock pose = Sheets.poses(List.of()).get(i % 5);
      List<Part> parts = new ArrayList<>(pose.parts());
      if (i % 3 == 0) {
        parts.add(
            new Options(
                "Another way",
                List.of(
                    new Options.Option("With a strap: hold its ends.", List.of(other)),
                    new Options.Option("With a wall.", List.of()))));
      }
      blocks.add(
          new PoseBlock(
              i + 1,
              Atlas.entry(ids.get(i * 3 % ids.size())).orElseThrow().title(),
              pose.sanskrit(),
              Optional.of("a shape"),
              i % 4 == 0 ? List.of(drawing, other) : List.of(drawing),
              parts));
    }
    return Sheets.sheet(blocks);
  }

  private static Drawing drawing(String id, String caption) {
    String description = Atlas.entry(id).orElseThrow().description();
    return new Drawing(Atlas.figure(id).orElseThrow(), description, Optional.of(caption));
  }

  static Plan plan(SheetDocument sheet, SheetLayout layout, Paper paper) {
    Fonts fonts = Fonts.shared();
    PictureSizes sizes =
        file ->
            file.equals("gone.png")
                ? Optional.empty()
                : Optional.of(
                    file.equals("wide.png")
                        ? new PictureSizes.Size(710, 440)
                        : new PictureSizes.Size(300, 440));
    Setting setting = Setting.of(paper, fonts, new Legible(fonts), sizes);
    return Layouts.plan(sheet, List.of(layout), setting);
  }

  static byte[] print(
      SheetDocument sheet, List<SheetLayout> layouts, Paper paper, Palette.Mode mode, Path base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportOptions options =
        new ExportOptions(paper, base, layouts, Palette.STANDARD.in(mode), SheetColours.STANDARD);
    try {
      new PdfExporter().export(sheet, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What a screen reader reads, without white space. */
  static String said(SheetDocument sheet, SheetLayout layout, Paper paper) {
    byte[] pdf =
        print(sheet, List.of(layout), paper, Palette.Mode.COLOUR, Path.of("no-pictures-here"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return squeezed(StructureText.of(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
