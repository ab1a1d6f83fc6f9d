package org.posebook.figure.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.figure.Goldens;
import org.posebook.figure.atlas.Atlas;

/**
 * Every built-in figure looks as it did when somebody last looked at it. What differs is written to
 * {@code target/pictures}.
 */
final class PictureGoldenTest {
  private static final String RENEW =
      ". Look at it, then run ./mvnw test -pl core -am -Dtest=PictureGoldenTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true";

  /** Pictures are compared in squares of so many pixels. */
  private static final int SQUARE = 6;

  /** How much a square's mean grey may differ, of 255. */
  private static final double MOST = 14;

  static Set<String> ids() {
    return Atlas.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aFigureLooksAsItDid(String id) throws IOException {
    Path golden = Goldens.file(id + ".png");
    BufferedImage actual = Raster.of(Atlas.figure(id).orElseThrow());
    if (Goldens.areRenewed()) {
      if (!Files.exists(golden) || difference(read(golden), actual) > 0) {
        ImageIO.write(actual, "png", golden.toFile());
      }
      return;
    }
    File shown = new File("target/pictures/" + id + ".png");
    Files.createDirectories(shown.toPath().getParent());
    ImageIO.write(actual, "png", shown);
    assertTrue(
        Files.exists(golden),
        () -> "the picture of the figure " + id + " is missing: core/" + golden + RENEW);
    double difference = difference(read(golden), actual);
    assertTrue(
        difference <= MOST,
        () ->
            "the figure "
                + id
                + " looks different from core/"
                + golden
                + " (by "
                + Math.round(difference)
                + " of 255 where it differs most); see core/"
                + shown
                + RENEW);
  }

  @Test
  void everyPictureHasItsFigure() throws IOException {
    try (Stream<Path> files = Files.list(Goldens.file(""))) {
      Set<String> pictures =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".png"))
              .map(name -> name.replace(".png", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      pictures.removeAll(Atlas.ids());
      assertEquals(Set.of(), pictures, "pictures of figures that are no more there");
    }
  }

  private static BufferedImage read(Path file) throws IOException {
    return ImageIO.read(file.toFile());
  }

  /** The greatest difference between the mean greys of two squares. */
  private static double difference(BufferedImage golden, BufferedImage actual) {
    if (Math.abs(golden.getWidth() - actual.getWidth()) > 1
        || Math.abs(golden.getHeight() - actual.getHeight()) > 1) {
      return 255;
    }
    int width = Math.min(golden.getWidth(), actual.getWidth());
    int height = Math.min(golden.getHeight(), actual.getHeight());
    double most = 0;
    for (int y = 0; y < height; y += SQUARE) {
      for (int x = 0; x < width; x += SQUARE) {
        most = Math.max(most, difference(golden, actual, x, y, width, height));
      }
    }
    return most;
  }

  private static double difference(
      BufferedImage golden, BufferedImage actual, int left, int top, int width, int height) {
    int sum = 0;
    int count = 0;
    for (int y = top; y < Math.min(top + SQUARE, height); y++) {
      for (int x = left; x < Math.min(left + SQUARE, width); x++) {
        sum += golden.getRaster().getSample(x, y, 0) - actual.getRaster().getSample(x, y, 0);
        count++;
      }
    }
    return Math.abs((double) sum / count);
  }
}
