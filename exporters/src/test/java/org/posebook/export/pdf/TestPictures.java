package org.posebook.export.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class TestPictures {
  private TestPictures() {}

  /** Writes wide.png, with transparent parts, and tall.jpg. */
  static void write(Path folder) throws IOException {
    ImageIO.write(
        picture(710, 440, BufferedImage.TYPE_INT_ARGB), "png", folder.resolve("wide.png").toFile());
    ImageIO.write(
        picture(300, 440, BufferedImage.TYPE_INT_RGB), "jpg", folder.resolve("tall.jpg").toFile());
  }

  /** Writes pictures in several ways of storing colour, and gives their names. */
  static List<String> kinds(Path folder) throws IOException {
    Map<String, Integer> kinds =
        Map.of(
            "gray.png", BufferedImage.TYPE_BYTE_GRAY,
            "deep.png", BufferedImage.TYPE_USHORT_GRAY,
            "palette.png", BufferedImage.TYPE_BYTE_INDEXED,
            "two-colours.png", BufferedImage.TYPE_BYTE_BINARY,
            "clear.png", BufferedImage.TYPE_4BYTE_ABGR,
            "gray.jpg", BufferedImage.TYPE_BYTE_GRAY);
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      String format = kind.getKey().substring(kind.getKey().length() - 3);
      Path file = folder.resolve(kind.getKey());
      ImageIO.write(picture(200, 120, kind.getValue()), format, file.toFile());
    }
    return List.copyOf(new TreeSet<>(kinds.keySet()));
  }

  /** Writes a PNG file without transparent parts. */
  static void opaque(Path file) throws IOException {
    ImageIO.write(picture(200, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  private static BufferedImage picture(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    if (type == BufferedImage.TYPE_INT_RGB) {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
    }
    graphics.setColor(new Color(0x3F6B80));
    graphics.setStroke(new BasicStroke(40, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.drawLine(40, height - 60, width / 2, 80);
    graphics.drawLine(width / 2, 80, width - 40, height - 60);
    graphics.dispose();
    return image;
  }
}
