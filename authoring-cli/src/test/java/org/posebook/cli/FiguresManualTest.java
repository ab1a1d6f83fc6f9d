package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.figure.atlas.Atlas;
import org.posebook.figure.atlas.StartGroup;

/**
 * The manual shows the figures as they are drawn now. {@code -Dgolden.write=true} renews its
 * pictures and its table.
 */
final class FiguresManualTest {
  private static final Path MANUAL = Path.of("../docs/manual/figures.md");
  private static final Path IMAGES = Path.of("../docs/images");
  private static final String BEGIN = "<!-- The tests make this table. -->";
  private static final String END = "<!-- The end of the table. -->";
  private static final String RENEW =
      " is not what is drawn now. Renew it with"
          + " ./mvnw test -pl authoring-cli -am -Dtest=FiguresManualTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true, and look at it.";

  /** Greys of a square of pixels that differ by more are another drawing. */
  private static final int TOLERANCE = 20;

  private static final int SQUARE = 8;
  private static final int MOST_BYTES = 1_500_000;

  @TempDir private Path folder;

  @Test
  void theContactSheet() throws IOException {
    assertShown("figures.png", draw("--sheet", "--dpi", "130"));
  }

  @Test
  void theStyles() throws IOException {
    List<String[]> styles =
        List.of(
            new String[] {},
            new String[] {"--ink", "grey"},
            new String[] {"--ink", "saver"},
            new String[] {"--skin", "tan", "--clothes", "blue"},
            new String[] {"--skin", "dark", "--clothes", "plum"},
            new String[] {"--skin", "light", "--clothes", "moss", "--build", "broad"},
            new String[] {"--skin", "brown", "--clothes", "sand", "--hair", "short"});
    List<BufferedImage> pictures = new ArrayList<>();
    for (String[] style : styles) {
      pictures.add(
          draw(
              Stream.concat(Stream.of("standing-side-bend", "--dpi", "150"), Stream.of(style))
                  .toArray(String[]::new)));
    }
    assertShown("styles.png", beside(pictures));
  }

  @Test
  void theTableOfAllFigures() throws IOException {
    String text = Files.readString(MANUAL);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    assertTrue(begin > 0 && end > begin, MANUAL + " has the two marks");
    String renewed =
        text.substring(0, begin + BEGIN.length()) + "\n\n" + table() + text.substring(end);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(MANUAL, renewed);
      return;
    }
    assertEquals(renewed, text, MANUAL + RENEW);
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    for (Map.Entry<StartGroup, List<Atlas.Entry>> group : StartGroup.all().entrySet()) {
      table.append("### ").append(group.getKey().title()).append("\n\n");
      table.append("| Figure | Id | Other names |\n| --- | --- | --- |\n");
      for (Atlas.Entry entry : group.getValue()) {
        table
            .append("| ")
            .append(entry.title())
            .append(" | `")
            .append(entry.id())
            .append("` | ")
            .append(entry.names().stream().collect(Collectors.joining(", ")))
            .append(" |\n");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private BufferedImage draw(String... options) throws IOException {
    String[] args =
        Stream.concat(Stream.of("draw", "-o", "picture.png"), Stream.of(options))
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.in(folder, args);
    assertEquals(0, run.code(), run.all());
    return fewerColours(ImageIO.read(folder.resolve("picture.png").toFile()));
  }

  private static BufferedImage beside(List<BufferedImage> pictures) {
    int width = pictures.stream().mapToInt(BufferedImage::getWidth).sum();
    int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
    BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = all.createGraphics();
    int x = 0;
    for (BufferedImage picture : pictures) {
      graphics.drawImage(picture, x, height - picture.getHeight(), null);
      x += picture.getWidth();
    }
    graphics.dispose();
    return all;
  }

  /** Five bits of each colour are enough to look at, and make the file smaller by a third. */
  private static BufferedImage fewerColours(BufferedImage picture) {
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

  private static void assertShown(String name, BufferedImage now) throws IOException {
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
