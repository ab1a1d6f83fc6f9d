package org.posebook.export.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files of pictures as cameras, programs and attackers make them. */
final class PhotoFiles {
  private PhotoFiles() {}

  /** Red, green, blue and yellow quarters, from left to right and top to bottom. */
  static BufferedImage quarters(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    List<Color> colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours.get(i));
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    graphics.dispose();
    return image;
  }

  /** The picture as a camera stores it that was held so. */
  static BufferedImage stored(BufferedImage upright, int orientation) {
    int w = upright.getWidth();
    int h = upright.getHeight();
    boolean sideways = orientation > 4;
    BufferedImage image =
        new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_INT_RGB);
    for (int r = 0; r < image.getHeight(); r++) {
      for (int c = 0; c < image.getWidth(); c++) {
        int rgb =
            switch (orientation) {
              case 1 -> upright.getRGB(c, r);
              case 2 -> upright.getRGB(w - 1 - c, r);
              case 3 -> upright.getRGB(w - 1 - c, h - 1 - r);
              case 4 -> upright.getRGB(c, h - 1 - r);
              case 5 -> upright.getRGB(r, c);
              case 6 -> upright.getRGB(w - 1 - r, c);
              case 7 -> upright.getRGB(w - 1 - r, h - 1 - c);
              default -> upright.getRGB(r, h - 1 - c);
            };
        image.setRGB(c, r, rgb);
      }
    }
    return image;
  }

  static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The file with the camera's note after its first mark. */
  static byte[] withExif(byte[] jpeg, int orientation, boolean little) {
    byte[] tiff =
        little
            ? new byte[] {
              'I',
              'I',
              42,
              0,
              8,
              0,
              0,
              0,
              1,
              0,
              0x12,
              1,
              3,
              0,
              1,
              0,
              0,
              0,
              (byte) orientation,
              0,
              0,
              0,
              0,
              0,
              0,
              0
            }
            : new byte[] {
              'M',
              'M',
              0,
              42,
              0,
              0,
              0,
              8,
              0,
              1,
              1,
              0x12,
              0,
              3,
              0,
              0,
              0,
              1,
              0,
              (byte) orientation,
              0,
              0,
              0,
              0,
              0,
              0
            };
    byte[] head = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (tiff.length + 8), 'E', 'x', 'i', 'f', 0, 0};
    return join(Arrays.copyOf(jpeg, 2), head, tiff, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] zeros(int count) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(new byte[count]);
    deflater.finish();
    byte[] out = new byte[count / 500];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    return join(int32(data.length), name, data, int32((int) sum.getValue()));
  }

  static byte[] int32(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }
}
