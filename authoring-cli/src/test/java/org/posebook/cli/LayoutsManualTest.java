package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual and the README show the layouts as they are printed now. {@code -Dgolden.write=true}
 * renews their pictures.
 */
final class LayoutsManualTest {
  private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();
  private static final int DPI = 60;
  private static final int GAP = 8;

  @TempDir private Path folder;

  @Test
  void handoutOfTheReadme() throws IOException {
    print("restorative-low-back", "handout");
    ManualPictures.assertShown("handout-1.png", page("restorative-low-back.pdf", 0, 80));
    ManualPictures.assertShown("handout-2.png", page("restorative-low-back.pdf", 1, 80));
  }

  @Test
  void everyLayout() throws IOException {
    // Which pages tell most of a layout.
    Map<String, List<Integer>> shown =
        Map.of(
            "handout", List.of(0, 1),
            "poster", List.of(0),
            "cards", List.of(0, 1),
            "tracker", List.of(0, 1),
            "large-print", List.of(0, 2),
            "cue-sheet", List.of(0));
    for (Map.Entry<String, List<Integer>> layout : shown.entrySet()) {
      print("restorative-low-back", layout.getKey());
      String file =
          layout.getKey().equals("handout")
              ? "restorative-low-back.pdf"
              : "restorative-low-back-" + layout.getKey() + ".pdf";
      List<BufferedImage> pages =
          layout.getValue().stream().map(number -> page(file, number, DPI)).toList();
      ManualPictures.assertShown("layout-" + layout.getKey() + ".png", beside(pages));
    }
  }

  private void print(String routine, String layout) {
    String name = layout.equals("handout") ? routine : routine + "-" + layout;
    CommandLineRun run =
        CommandLineRun.in(
            SAMPLES,
            "print",
            routine,
            "--layout",
            layout,
            "-o",
            folder.resolve(name + ".pdf").toString());
    assertEquals(0, run.code(), run.all());
  }

  private BufferedImage page(String file, int number, int dpi) {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      return ManualPictures.fewerColours(
          new PDFRenderer(pdf).renderImageWithDPI(number, dpi, ImageType.RGB));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Pages side by side, with a line round each. */
  private static BufferedImage beside(List<BufferedImage> pages) {
    int width = pages.stream().mapToInt(page -> page.getWidth() + GAP).sum() + GAP;
    int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(1) + 2 * GAP;
    BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = all.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    int x = GAP;
    for (BufferedImage page : pages) {
      graphics.drawImage(page, x, GAP, null);
      graphics.setColor(Color.LIGHT_GRAY);
      graphics.drawRect(x - 1, GAP - 1, page.getWidth() + 1, page.getHeight() + 1);
      x += page.getWidth() + GAP;
    }
    graphics.dispose();
    return all;
  }
}
