package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/** Photos and logos that are SVG files. */
class SvgTest {
  private static final Path FILES = Path.of("src/test/svg");
  private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

  private static final int SCALE = 3;
  private static BufferedImage features;

  @TempDir Path folder;

  @BeforeAll
  static void printOnce() throws IOException {
    Printed printed = Printed.print(sheet("features.svg"), Paper.A4, FILES);
    assertEquals(List.of(), printed.result().diagnostics());
    features = shown(printed, 400, SCALE);
  }

  private static SheetDocument sheet(String file) {
    return Sheets.sheet(
        List.of(
            new PoseBlock(
                1,
                "Pose",
                Optional.empty(),
                Optional.empty(),
                List.of(new Picture(file, "A drawing", Optional.of("Own work"))),
                List.of())));
  }

  private Printed print(String svg) throws IOException {
    Files.writeString(folder.resolve("drawing.svg"), svg);
    return Printed.print(sheet("drawing.svg"), Paper.A4, folder);
  }

  /** The picture as it is printed, so many pixels to the picture's unit. */
  private static BufferedImage shown(Printed printed, float unitsAcross, int scale)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      float[] box = FigureBoxes.of(document).getFirst();
      float dpi = 72 * unitsAcross * scale / (box[2] - box[0]);
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, dpi);
      float height = document.getPage(0).getMediaBox().getHeight();
      return page.getSubimage(
          Math.round(box[0] * dpi / 72),
          Math.round((height - box[3]) * dpi / 72),
          Math.round((box[2] - box[0]) * dpi / 72),
          Math.round((box[3] - box[1]) * dpi / 72));
    }
  }

  private static void assertColour(BufferedImage image, double x, double y, int rgb) {
    int found = image.getRGB((int) Math.round(x), (int) Math.round(y)) & 0xFFFFFF;
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = (found >> shift & 0xFF) - (rgb >> shift & 0xFF);
      assertTrue(
          Math.abs(difference) <= 14,
          x + ", " + y + ": " + Integer.toHexString(found) + ", not " + Integer.toHexString(rgb));
    }
  }

  /** One place of each thing in the file; x, y and what colour is there. */
  @ParameterizedTest
  @CsvSource({
    "35, 35, 2F5D50", // a class
    "11.5, 11.5, FFFFFF", // a round corner
    "95, 35, 773399", // two classes, hsl()
    "155, 35, 008080", // a child of a group
    "215, 35, E6661A", // an id, percentages, turned
    "255, 35, FF2A00", // a gradient
    "305, 35, 2B2BD4",
    "350, 15, 151515", // a gradient that fades
    "350, 50, CCCCCC",
    "25, 85, F3F6F8", // a radial gradient by its focus
    "71.5, 95, D89819", // a gradient that begins anew
    "155, 95, F89F03", // one that goes back and forth
    "205, 85, 3333AA", // a clip
    "193, 73, FFFFFF",
    "278, 100, AA3333", // a clip of two shapes that overlap
    "350, 100, FFFFFF", // a clip with a hole
    "330, 80, 33AA33",
    "15, 165, 7A127A", // a mask
    "68, 165, FBF8FB",
    "85, 145, FF8080", // a group that is see-through as a whole
    "110, 170, 8080FF",
    "175, 165, FFFF99", // fill and line that are see-through as a whole
    "190, 165, 99CC99",
    "240, 144, 444444", // a line, and its arrows
    "210, 188, 444444",
    "290, 145, 000000", // dashes
    "297, 145, FFFFFF", // a line encloses nothing
    "297, 195, CC5500", // a symbol
    "332, 185, 0055CC",
    "40, 215, AA0000", // a slanted pen
    "152, 225, 0000FF", // multiplied
    "152, 248, 000000",
    "220, 235, 008844", // the second choice
    "280, 245, 555588", // a page in the page
    "350, 245, FFFFFF", // a hole
    "335, 245, 555555",
  })
  void drawsWhatIsThere(double x, double y, String colour) throws IOException {
    assertColour(features, x * SCALE, y * SCALE, Integer.parseInt(colour, 16));
  }

  @Test
  void allOfItIsVectors() throws IOException {
    Printed printed = Printed.print(OddSheets.branded("features.svg"), Paper.A4, FILES);
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      for (COSObject object : document.getDocument().getObjectsByType(COSName.XOBJECT)) {
        COSBase base = object.getObject();
        assertTrue(
            base instanceof COSStream stream
                && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)),
            String.valueOf(base));
      }
    }
  }

  /** As a logo and for each pose, in each layout, with much ink and with little. */
  @ParameterizedTest
  @EnumSource(SheetLayout.class)
  void everyLayoutKeepsTheStandards(SheetLayout layout) throws Exception {
    SheetDocument sheet =
        new SheetDocument(
            "en",
            OddSheets.branded("features.svg").head(),
            Sheets.safety(),
            Sheets.lowerBack(new Picture("features.svg", "A drawing", Optional.of("Own work")))
                .blocks(),
            Sheets.foot());
    for (Palette.Mode mode : Palette.Mode.values()) {
      Printed printed = new LayoutCheck(layout).print(sheet, Paper.A4, mode, FILES);
      assertEquals(List.of(), printed.result().diagnostics());
      for (var flavour : StandardsTest.flavours()) {
        assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour));
      }
      assertArrayEquals(
          printed.pdf(), new LayoutCheck(layout).print(sheet, Paper.A4, mode, FILES).pdf());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "viewBox='0 0 200 100' | 2",
        "width='20mm' height='4cm' | 0.5",
        "width='2in' height='48pt' viewBox='5 5 10 10' | 3",
        "width='100%' height='100%' viewBox='-10,-10 30,20' | 1.5",
        "width='90' viewBox='0 0 10 20' | 0.5",
        "height='90' viewBox='0 0 40 20' | 2",
      })
  void proportionsAreThoseOfTheFile(String size, double ratio) throws IOException {
    Printed printed =
        print(HEAD + size + "><rect x='-99' y='-99' width='999' height='999'/></svg>");
    assertEquals(List.of(), printed.result().diagnostics());
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      float[] box = FigureBoxes.of(document).getFirst();
      assertEquals(ratio, (box[2] - box[0]) / (box[3] - box[1]), ratio / 100);
    }
  }

  /**
   * A file that has other proportions than its page is not stretched, and what sticks out is cut.
   */
  @Test
  void nothingIsStretched() throws IOException {
    Printed printed =
        print(
            HEAD
                + "width='200' height='100' viewBox='0 0 10 10'>"
                + "<circle cx='5' cy='5' r='5' fill='#c00'/></svg>");
    BufferedImage image = shown(printed, 200, 3);
    assertColour(image, 300, 150, 0xCC0000);
    assertColour(image, 300, 10, 0xCC0000);
    assertColour(image, 120, 150, 0xFFFFFF);
    assertColour(image, 165, 15, 0xFFFFFF);
  }

  /** What JSVG itself puts elsewhere. */
  @Test
  void symbolsMarkersAndStopsStandWhereTheyBelong() throws IOException {
    Printed printed =
        print(
            HEAD
                + "viewBox='0 0 100 100'>"
                // A symbol without a view box is cut, not made smaller.
                + "<symbol id='s'><rect width='60' height='60' fill='#00aa00'/></symbol>"
                + "<use href='#s' width='30' height='20'/>"
                // A view box that does not begin at 0.
                + "<symbol id='v' viewBox='-50 -50 100 100'><rect x='-50' y='-50' width='100'"
                + " height='100' fill='#0000cc'/></symbol>"
                + "<use href='#v' x='60' width='20' height='20'/>"
                + "<marker id='m' viewBox='0 -5 10 10' refX='10' markerWidth='10'"
                + " markerHeight='10'><path d='M0 -5 h10 v10 h-10z' fill='#cc0000'/></marker>"
                + "<path d='M10 60h40' stroke='#000' stroke-width='2' marker-end='url(#m)'/>"
                // A stop before the one before it.
                + "<linearGradient id='g'><stop offset='.5' stop-color='#ffff00'/>"
                + "<stop offset='.2' stop-color='#00ffff'/></linearGradient>"
                + "<rect y='80' width='100' height='20' fill='url(#g)'/></svg>");
    assertEquals(List.of(), printed.result().diagnostics());
    BufferedImage image = shown(printed, 100, 4);
    assertColour(image, 27 * 4, 17 * 4, 0x00AA00);
    assertColour(image, 33 * 4, 10 * 4, 0xFFFFFF);
    assertColour(image, 10 * 4, 23 * 4, 0xFFFFFF);
    assertColour(image, 62 * 4, 2 * 4, 0x0000CC);
    assertColour(image, 78 * 4, 18 * 4, 0x0000CC);
    assertColour(image, 32 * 4, 52 * 4, 0xCC0000);
    assertColour(image, 48 * 4, 68 * 4, 0xCC0000);
    assertColour(image, 52 * 4, 60 * 4, 0xFFFFFF);
    assertColour(image, 20 * 4, 90 * 4, 0xFFFF00);
    assertColour(image, 80 * 4, 90 * 4, 0x00FFFF);
  }

  @Test
  void picturesInsideAreShownUpright() throws Exception {
    BufferedImage red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = red.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 40, 20);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(red, "png", png);
    String image =
        "<image width='50' height='50' href='data:image/png;base64,"
            + Base64.getEncoder().encodeToString(png.toByteArray())
            + "'";
    Printed printed =
        print(
            HEAD
                + "viewBox='0 0 100 100'><rect width='100' height='100' fill='#0000ff'/>"
                + image
                + "/><g opacity='.5'>"
                + image
                + " transform='translate(100 50) rotate(90)'/></g></svg>");
    assertEquals(List.of(), printed.result().diagnostics());
    BufferedImage shown = shown(printed, 100, 4);
    assertColour(shown, 100, 50, 0xFF0000);
    assertColour(shown, 100, 150, 0x0000FF);
    assertColour(shown, 350, 300, 0x800080);
    assertColour(shown, 250, 300, 0x0000FF);
    for (var flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour));
    }
  }

  /** What stands in a file but is not drawn does no harm. */
  @Test
  void whatIsHiddenDoesNotMatter() throws IOException {
    Printed printed =
        print(
            "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://localhost:1/svg11.dtd'>"
                + HEAD
                + "xmlns:i='urn:i' viewBox='0 0 10 10'><title>A</title><metadata><i:x/></metadata>"
                + "<defs><filter id='f'><feGaussianBlur stdDeviation='1'/></filter>"
                + "<pattern id='p'/><text>Not shown</text></defs>"
                + "<g display='none'><text>Not shown</text><use href='#gone'/></g><text> </text>"
                + "<rect width='10' height='10' fill='#00aa00' style='-inkscape-x: 1; filter: none;"
                + " fill: color(display-p3 0 1 0); font-family: Odd'/></svg>");
    assertEquals(List.of(), printed.result().diagnostics());
    assertColour(shown(printed, 10, 20), 100, 100, 0x00AA00);
  }

  @Test
  void encodingsAreRead() throws IOException {
    String svg = HEAD + "viewBox='0 0 10 10'><path id='ü' d='M0 0h10v10z'/></svg>";
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      Files.write(folder.resolve("a.png"), svg.getBytes(charset));
      assertEquals(
          List.of(), Printed.print(sheet("a.png"), Paper.A4, folder).result().diagnostics());
    }
  }

  /** Every file that is cut, and many with a wrong byte. */
  @Test
  void damagedFilesNeverStopTheSheet() throws IOException {
    byte[] file = Files.readAllBytes(FILES.resolve("features.svg"));
    List<byte[]> damaged = new ArrayList<>();
    for (int i = 0; i < file.length; i += file.length / 120) {
      damaged.add(Arrays.copyOf(file, i));
      byte[] wrong = file.clone();
      wrong[i] ^= (byte) 0x15;
      damaged.add(wrong);
    }
    for (byte[] each : damaged) {
      Files.write(folder.resolve("damaged.svg"), each);
      Printed.print(sheet("damaged.svg"), Paper.A4, folder);
    }
  }
}
