package org.posebook.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSpread;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Palette;

/** Figures as SVG and PNG. */
final class FigureImageTest {
  private static final FigureSpread BRIDGE = spread("bridge", 34);

  @Test
  void thePngIsWhiteAroundTheFigureAndTellsItsSize() throws IOException {
    byte[] png = png(FigureImage.of(BRIDGE.wide(50.8)), Palette.STANDARD, 150);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(300, picture.getWidth());
    assertEquals(0xffffffff, picture.getRGB(0, 0));
    assertEquals(0xffffffff, picture.getRGB(299, picture.getHeight() - 1));
    assertTrue(count(picture, 0x70b0b7) > 1000, "the leggings");
    int phys = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    ByteBuffer size = ByteBuffer.wrap(png, phys + 4, 9);
    assertEquals(5906, size.getInt());
    assertEquals(5906, size.getInt());
    assertEquals(1, size.get());
  }

  @Test
  void greysNeedOneByteForAPixel() throws IOException {
    for (Palette.Mode mode : List.of(Palette.Mode.GREY, Palette.Mode.INK_SAVER)) {
      byte[] png = png(FigureImage.of(BRIDGE), Palette.STANDARD.in(mode), 150);
      assertEquals(0, png[25], "the colour type of a grey picture");
      assertEquals(1, ImageIO.read(new ByteArrayInputStream(png)).getRaster().getNumBands());
    }
  }

  @Test
  void bandsLeaveNoSeams() throws IOException {
    // The same drawing, once as it is and once lower by half a band: no row may differ.
    Figure figure = Atlas.figure("tree-pose").orElseThrow();
    BufferedImage high = at(figure, 0);
    BufferedImage low = at(figure, 128);
    assertTrue(high.getHeight() > 600);
    for (int y = 0; y < high.getHeight() - 128; y++) {
      for (int x = 0; x < high.getWidth(); x++) {
        int above = high.getRGB(x, y) & 255;
        int below = low.getRGB(x, y + 128) & 255;
        assertTrue(Math.abs(above - below) <= 2, x + ", " + y);
      }
    }
  }

  private static BufferedImage at(Figure figure, int pixelsLower) throws IOException {
    double dpi = 254; // Ten pixels in a millimetre.
    Picture picture =
        new Picture(
            "Tree",
            40,
            80,
            List.of(new Picture.Drawn(figure, 2, 2 + pixelsLower / 10.0, 30, "", "")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngPicture.write(picture, Palette.STANDARD, dpi, out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void theSameFigureGivesTheSameBytes() throws IOException {
    byte[] first = png(FigureImage.of(BRIDGE), Palette.STANDARD, 300);
    assertArrayEquals(first, png(FigureImage.of(BRIDGE), Palette.STANDARD, 300));
    assertEquals(
        FigureImage.of(BRIDGE).svg(Palette.STANDARD), FigureImage.of(BRIDGE).svg(Palette.STANDARD));
  }

  @Test
  void svgIsWellFormedAndSaysWhatItShows() throws Exception {
    String svg = FigureImage.of(sheet()).svg(Palette.STANDARD);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals(2, document.getElementsByTagName("desc").getLength());
    assertTrue(svg.contains("<title>Bridge &lt;&amp;&gt;</title>"), svg);
  }

  @Test
  void theSheetHasWordsInThePicture() throws IOException {
    byte[] png = png(FigureImage.of(sheet()), Palette.STANDARD, 72);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertTrue(count(picture, 0x17384a) > 50, "the heading's ink");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bridge", "Setu Bandhāsana", "Child’s pose – 1/2", "Ṛṣi é Å ﬁ"})
  void lettersAreThoseOfJavasOwnFonts(String text) throws Exception {
    try (InputStream in =
        TrueType.class.getResourceAsStream("/org/posebook/export/pdf/fonts/NotoSans-Regular.ttf")) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
      FontRenderContext context = new FontRenderContext(null, true, true);
      Path2D ours = new Path2D.Double();
      double x = 0;
      for (int c : text.codePoints().toArray()) {
        String letter = Character.toString(c);
        var vector = font.createGlyphVector(context, letter);
        Shape theirs = vector.getOutline();
        ours.reset();
        TrueType.of(false).draw(letter, new Collector(ours));
        assertNear(theirs.getBounds2D(), ours.getBounds2D(), letter);
        x += vector.getGlyphMetrics(0).getAdvanceX() / 1000;
      }
      assertEquals(x, TrueType.of(false).width(text), .002);
    }
  }

  private static void assertNear(Rectangle2D theirs, Rectangle2D ours, String letter) {
    assertEquals(theirs.getMinX(), ours.getMinX(), 2, letter);
    assertEquals(theirs.getMaxX(), ours.getMaxX(), 2, letter);
    assertEquals(theirs.getMinY(), ours.getMinY(), 2, letter);
    assertEquals(theirs.getMaxY(), ours.getMaxY(), 2, letter);
  }

  private record Collector(Path2D path) implements TrueType.Outline {
    @Override
    public void move(double x, double y) {
      path.moveTo(1000 * x, -1000 * y);
    }

    @Override
    public void line(double x, double y) {
      path.lineTo(1000 * x, -1000 * y);
    }

    @Override
    public void curve(double x1, double y1, double x, double y) {
      path.quadTo(1000 * x1, -1000 * y1, 1000 * x, -1000 * y);
    }

    @Override
    public void close() {
      path.closePath();
    }
  }

  @Test
  void aWiderPictureHasTheSameMargins() {
    FigureSpread wide = BRIDGE.wide(200);
    assertEquals(200, wide.width(), 1e-9);
    assertEquals(FigureSpread.MARGIN, wide.placed().getFirst().x());
    assertNotEquals(BRIDGE.height(), wide.height());
  }

  private static FigureSpread spread(String id, double scale) {
    Drawing drawing =
        new Drawing(Atlas.figure(id).orElseThrow(), "It shows " + id, Optional.empty());
    return new FigureSpread(id, "en", List.of(drawing), scale);
  }

  private static FigureSheet sheet() {
    Figure bridge = Atlas.figure("bridge").orElseThrow();
    Figure tree = Atlas.figure("tree-pose").orElseThrow();
    return new FigureSheet(
        "Two figures",
        "en",
        List.of(
            new FigureSheet.Group(
                "Lying", List.of(new FigureSheet.Named(bridge, "Bridge <&>", "bridge", "Lifted"))),
            new FigureSheet.Group(
                "Standing", List.of(new FigureSheet.Named(tree, "Tree", "tree-pose", "A tree")))));
  }

  private static int count(BufferedImage picture, int rgb) {
    int count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += (picture.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  private static byte[] png(FigureImage image, Palette palette, double dpi) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    image.png(palette, dpi, out);
    return out.toByteArray();
  }
}
