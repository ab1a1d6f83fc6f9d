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
  private static final String BEGIN = "<!-- The tests make this table. -->";
  private static final String END = "<!-- The end of the table. -->";

  @TempDir private Path folder;

  @Test
  void theContactSheet() throws IOException {
    ManualPictures.assertShown("figures.png", draw("--sheet", "--dpi", "130"));
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
    ManualPictures.assertShown("styles.png", beside(pictures));
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
    assertEquals(renewed, text, MANUAL + ManualPictures.RENEW);
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
    return ManualPictures.fewerColours(ImageIO.read(folder.resolve("picture.png").toFile()));
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
}
