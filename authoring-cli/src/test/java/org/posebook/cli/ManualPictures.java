package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The pictures of the manual, made anew with {@code -Dgolden.write=true}, else compared. */
final class ManualPictures {
  static final String RENEW =
      " is not what is drawn now. Renew it with"
          + " ./mvnw test -pl authoring-cli -am -Dtest='*ManualTest'"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true, and look at it.";

  private static final Path IMAGES = Path.of("../docs/images");

  /** Greys of a square of pixels that differ by more are another drawing. */
  private static final int TOLERANCE = 20;

  private static final int SQUARE = 8;
  private static final int MOST_BYTES = 1_500_000;

  private ManualPictures() {}

  /** Five bits of each colour are enough to look at, and make the file smaller by a third. */
  static BufferedImage fewerColours(BufferedImage picture) {
    BufferedImage fewer =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    int bands = picture.getRaster().getNumBands();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int kept = 0;
        for (int band = 0; band < 3; band++) {
          // The samples as they are: Java takes greys for brighter than they are.
          int value = picture.getRaster().getSample(x, y, bands == 1 ? 0 : band);
          kept = kept << 8 | Math.round(Math.round(value * 31 / 255f) * 255 / 31f);
        }
        fewer.setRGB(x, y, kept);
      }
    }
    return fewer;
  }

  /** Fails where a picture of the manual is not what is drawn now. */
  static void assertShown(String name, BufferedImage now) throws IOException {
    Path file = IMAGES.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      ImageIO.write(now, "png", file.toFile());
    }
    assertTrue(Files.size(file) < MOST_BYTES, name + " has " + Files.size(file) + " bytes");
    BufferedImage shown = ImageIO.read(file.toFile());
    assertEquals(size(now), size(shown), file + RENEW);
    for (int y = 0; y < now.getHeight(); y += SQUARE) {
      for (int x = 0; x < now.getWidth(); x += SQUARE) {
        int difference = Math.abs(grey(now, x, y) - grey(shown, x, y));
        assertTrue(difference <= TOLERANCE, file + RENEW + " It differs at " + x + ", " + y + ".");
      }
    }
  }

  private static String size(BufferedImage picture) {
    return picture.getWidth() + " x " + picture.getHeight();
  }

  /** The mean grey of a square. */
  private static int grey(BufferedImage picture, int left, int top) {
    int right = Math.min(left + SQUARE, picture.getWidth());
    int bottom = Math.min(top + SQUARE, picture.getHeight());
    int sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int rgb = picture.getRGB(x, y);
        sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
      }
    }
    return sum / (3 * (right - left) * (bottom - top));
  }
}
