package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.figure.atlas.Atlas;
import org.posebook.model.Paper;

/** Drawn figures in the printed file. */
final class DrawingsTest {
  private static final int MOST_BYTES = 12 * 1024;

  /** A figure with a second position behind the first is two drawings. */
  private static final int MOST_BYTES_OF_TWO = 16 * 1024;

  @Test
  void allBuiltInFiguresKeepTheStandards() throws Exception {
    SheetDocument sheet = sheet(List.copyOf(Atlas.ids()));
    for (var flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(Printed.print(sheet, Paper.A4).pdf(), flavour));
    }
  }

  @Test
  void aFigureIsSmallAndWrittenOnce() throws IOException {
    SheetDocument sheet = sheet(List.of("bridge", "cat-cow", "bridge", "bridge"));
    List<Integer> sizes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Printed.print(sheet, Paper.A4).pdf())) {
      for (COSObject object : document.getDocument().getObjectsByType(COSName.XOBJECT)) {
        COSBase base = object.getObject();
        if (base instanceof COSStream stream
            && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
          sizes.add((int) stream.getLength());
        }
      }
    }
    assertEquals(2, sizes.size());
    sizes.sort(null);
    assertTrue(sizes.get(0) < MOST_BYTES, sizes.toString());
    assertTrue(sizes.get(1) < MOST_BYTES_OF_TWO, sizes.toString());
  }

  @Test
  void theDescriptionIsRead() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(Printed.print(sheet(List.of("bridge")), Paper.A4).pdf())) {
      String text = StructureText.of(document);
      assertTrue(text.contains("Lying on the back with bent knees"), text);
    }
  }

  private static SheetDocument sheet(List<String> figures) {
    List<Block> blocks = new ArrayList<>();
    for (String id : figures) {
      Atlas.Entry entry = Atlas.entry(id).orElseThrow();
      Drawing drawing =
          new Drawing(Atlas.figure(id).orElseThrow(), entry.description(), Optional.empty());
      blocks.add(
          new PoseBlock(
              blocks.size() + 1,
              entry.title(),
              Optional.empty(),
              Optional.empty(),
              List.of(drawing),
              List.of(new Steps(List.of("Breathe.")))));
    }
    return Sheets.sheet(blocks);
  }
}
