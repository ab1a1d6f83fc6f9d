package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.posebook.export.pdf.PhotoFiles.chunk;
import static org.posebook.export.pdf.PhotoFiles.join;
import static org.posebook.export.pdf.PhotoFiles.jpeg;
import static org.posebook.export.pdf.PhotoFiles.png;
import static org.posebook.export.pdf.PhotoFiles.quarters;
import static org.posebook.export.pdf.PhotoFiles.stored;
import static org.posebook.export.pdf.PhotoFiles.withExif;
import static org.posebook.export.pdf.PhotoFiles.zeros;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures as authors have them: turned by the camera, too large, damaged, hostile. */
class PhotoTest {
  @TempDir Path folder;

  private Printed print(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
    return Printed.print(sheet(file), Paper.A4, folder);
  }

  private static SheetDocument sheet(String file) {
    Picture picture = new Picture(file, "Four colours", Optional.of("Own work"));
    return Sheets.sheet(
        List.of(
            new PoseBlock(
                1, "Pose", Optional.empty(), Optional.empty(), List.of(picture), List.of())));
  }

  /** The mean place of each colour of the quarters, and the size of all of them. */
  private static void assertUpright(byte[] pdf, double ratio) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 60);
      double[][] sums = new double[4][3];
      int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
      int[] colours = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00};
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          for (int i = 0; i < 4; i++) {
            if (distance(page.getRGB(x, y), colours[i]) < 60) {
              sums[i][0] += x;
              sums[i][1] += y;
              sums[i][2]++;
              box[0] = Math.min(box[0], x);
              box[1] = Math.min(box[1], y);
              box[2] = Math.max(box[2], x + 1);
              box[3] = Math.max(box[3], y + 1);
            }
          }
        }
      }
      double middle = (box[0] + box[2]) / 2.0;
      double centre = (box[1] + box[3]) / 2.0;
      for (int i = 0; i < 4; i++) {
        assertEquals(i % 2 == 1, sums[i][0] / sums[i][2] > middle, "quarter " + i);
        assertEquals(i / 2 == 1, sums[i][1] / sums[i][2] > centre, "quarter " + i);
      }
      assertEquals(ratio, (box[2] - box[0]) / (double) (box[3] - box[1]), 0.06);
    }
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
    }
    return sum;
  }

  private static PDImageXObject image(PDDocument document) throws IOException {
    for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
      if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
        return image;
      }
    }
    throw new IOException("no image");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void photosStandUpright(int orientation) throws Exception {
    BufferedImage upright = quarters(120, 80, BufferedImage.TYPE_INT_RGB);
    for (boolean little : List.of(true, false)) {
      byte[] file = withExif(jpeg(stored(upright, orientation)), orientation, little);
      Printed printed = print("photo.jpg", file);
      assertEquals(List.of(), printed.result().diagnostics());
      assertUpright(printed.pdf(), 1.5);
      try (PDDocument document = Loader.loadPDF(printed.pdf())) {
        assertArrayEquals(
            file, image(document).getCOSObject().createRawInputStream().readAllBytes());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"6, jpg, false", "1, jpg, false", "1, png, false", "1, png, true"})
  void largePhotosAreScaledToWhatPrintsShow(int orientation, String kind, boolean alpha)
      throws Exception {
    BufferedImage upright =
        quarters(3000, 2000, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    byte[] file =
        kind.equals("png")
            ? png(upright)
            : withExif(jpeg(stored(upright, orientation)), orientation, true);
    Printed printed = print("large." + kind, file);
    assertEquals(List.of(), printed.result().diagnostics());
    assertUpright(printed.pdf(), 1.5);
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      PDImageXObject image = image(document);
      float width = orientation == 6 ? image.getHeight() : image.getWidth();
      assertTrue(width > 700 && width < 845, "71 mm at 300 dpi are 838 pixels: " + width);
    }
    for (PDFAFlavour flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour));
    }
    assertArrayEquals(printed.pdf(), print("large." + kind, file).pdf());
  }

  @Test
  void whatIsTransparentShowsThePaper() throws Exception {
    for (int size : List.of(100, 2000)) {
      Printed printed =
          print("clear.png", png(new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB)));
      try (PDDocument document = Loader.loadPDF(printed.pdf())) {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 30);
        long dark = 0;
        for (int y = 0; y < page.getHeight(); y++) {
          for (int x = 0; x < page.getWidth(); x++) {
            dark += distance(page.getRGB(x, y), 0xFFFFFF) > 600 ? 1 : 0;
          }
        }
        assertTrue(dark < 300, "black pixels: " + dark);
      }
    }
  }

  /** A logo often has no more than two, or four. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void filesOfFewColoursKeepThem(int bits) throws Exception {
    byte[] red = {(byte) 0xC0, 0x20};
    byte[] green = {0x10, 0x60};
    byte[] blue = {0x30, (byte) 0xE0};
    BufferedImage image =
        new BufferedImage(
            40,
            40,
            bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY,
            new IndexColorModel(bits, 2, red, green, blue));
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 40; x++) {
        image.getRaster().setSample(x, y, 0, x / 20);
      }
    }
    Printed printed = print("few.png", png(image));
    assertEquals(List.of(), printed.result().diagnostics());
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      float[] box = FigureBoxes.of(document).getFirst();
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int middle = Math.round(842 - (box[1] + box[3]) / 2);
      int quarter = Math.round((box[2] - box[0]) / 4);
      int left = page.getRGB(Math.round(box[0]) + quarter, middle);
      int right = page.getRGB(Math.round(box[2]) - quarter, middle);
      assertTrue(distance(left, 0xC01030) < 12, Integer.toHexString(left));
      assertTrue(distance(right, 0x2060E0) < 12, Integer.toHexString(right));
    }
  }

  @Test
  void otherFilesAreNamed() throws Exception {
    assertReason("a.jpg", "GIF89a----------------".getBytes(StandardCharsets.US_ASCII), "GIF");
    assertReason("b.jpg", "....ftypheic........".getBytes(StandardCharsets.US_ASCII), "HEIC");
    assertReason("c.png", "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII), "WebP");
    assertReason("d.png", "hello".getBytes(StandardCharsets.US_ASCII), "neither");
  }

  @Test
  void aWrongEndingDoesNoHarm() throws Exception {
    byte[] file = jpeg(quarters(120, 80, BufferedImage.TYPE_INT_RGB));
    assertEquals(List.of(), print("photo.png", file).result().diagnostics());
  }

  @Test
  void hugePicturesAreRefused() throws Exception {
    byte[] file = png(quarters(100, 100, BufferedImage.TYPE_INT_RGB));
    file[17] = 1;
    file[21] = 1;
    assertReason("huge.png", file, "more than 100 million pixels");
    byte[] photo = jpeg(quarters(100, 100, BufferedImage.TYPE_INT_RGB));
    for (int i = 2; i < photo.length - 8; i++) {
      if ((photo[i] & 0xFF) == 0xFF && (photo[i + 1] & 0xFF) == 0xC0) {
        Arrays.fill(photo, i + 5, i + 9, (byte) 0xFF);
        break;
      }
    }
    assertReason("huge.jpg", photo, "more than 100 million pixels");
  }

  /** Some kilobytes that would unpack to many megabytes: as picture data, and as a text. */
  @Test
  void bombsAreNotUnpacked() throws Exception {
    byte[] file = png(quarters(40, 40, BufferedImage.TYPE_INT_RGB));
    byte[] packed = zeros(100_000_000);
    byte[] head = Arrays.copyOf(file, 33);
    byte[] end = Arrays.copyOfRange(file, file.length - 12, file.length);
    assertReason("bomb.png", join(head, chunk("IDAT", packed), end), "damaged");
    byte[] profile = join("bomb\0\0".getBytes(StandardCharsets.US_ASCII), packed);
    byte[] rest = Arrays.copyOfRange(file, 33, file.length);
    Printed printed = print("profile.png", join(head, chunk("iCCP", profile), rest));
    assertEquals(List.of(), printed.result().diagnostics());
    assertTrue(printed.pdf().length < 60_000);
  }

  /** Every file that is cut, and many with a wrong byte. */
  @Test
  void damagedFilesNeverStopTheSheet() throws Exception {
    BufferedImage picture = quarters(40, 30, BufferedImage.TYPE_INT_ARGB);
    byte[] photo = withExif(jpeg(quarters(40, 30, BufferedImage.TYPE_INT_RGB)), 6, true);
    for (byte[] file : List.of(photo, png(picture))) {
      for (int i = 0; i < file.length; i += Math.max(1, file.length / 150)) {
        print("cut", Arrays.copyOf(file, i));
        byte[] wrong = file.clone();
        wrong[i] ^= (byte) 0xFF;
        print("wrong", wrong);
      }
    }
  }

  private void assertReason(String file, byte[] bytes, String reason) throws IOException {
    Printed printed = print(file, bytes);
    assertEquals(1, printed.result().diagnostics().size(), file);
    String message = printed.result().diagnostics().getFirst().message();
    assertTrue(message.contains(reason), message);
  }
}
