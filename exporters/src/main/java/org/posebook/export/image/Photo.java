package org.posebook.export.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes pictures with many pixels smaller. Each new pixel is the mean of those that it covers, in
 * sRGB and on white. Of very large pictures only some rows and columns are read, so that they need
 * little memory.
 */
public final class Photo {
  private static final float QUALITY = 0.92f;

  /** So many pixels of the file, at least, make one new pixel in each direction. */
  private static final int SAMPLES = 2;

  private Photo() {}

  /** A smaller picture as a JPEG file. */
  public static byte[] jpeg(byte[] file, int width, int height) throws IOException {
    byte[] rgb = onWhite(file, width, height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int pixel = (rgb[3 * i] & 0xFF) << 16 | (rgb[3 * i + 1] & 0xFF) << 8 | rgb[3 * i + 2] & 0xFF;
      image.setRGB(i % width, i / width, pixel);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A smaller picture as rows of red, green and blue. */
  public static byte[] onWhite(byte[] file, int width, int height) throws IOException {
    BufferedImage image = read(file, width, height);
    byte[] rgb = new byte[3 * width * height];
    double across = image.getWidth() / (double) width;
    double down = image.getHeight() / (double) height;
    int[] row = new int[image.getWidth()];
    double[] sums = new double[3 * width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      double top = y * down;
      double bottom = Math.min(top + down, image.getHeight());
      for (int i = (int) top; i < bottom; i++) {
        image.getRGB(0, i, row.length, 1, row, 0, row.length);
        add(row, across, Math.min(i + 1, bottom) - Math.max(i, top), sums);
      }
      for (int i = 0; i < sums.length; i++) {
        rgb[3 * width * y + i] = (byte) Math.round(sums[i] / (across * (bottom - top)));
      }
    }
    return rgb;
  }

  /** Adds a row of the file's pixels to a row of sums. */
  private static void add(int[] row, double across, double weight, double[] sums) {
    for (int x = 0; x < sums.length / 3; x++) {
      double left = x * across;
      double right = Math.min(left + across, row.length);
      for (int i = (int) left; i < right; i++) {
        double part = weight * (Math.min(i + 1, right) - Math.max(i, left));
        int alpha = row[i] >>> 24;
        for (int c = 0; c < 3; c++) {
          int value = row[i] >> (16 - 8 * c) & 0xFF;
          sums[3 * x + c] += part * (value * alpha + 255 * (255 - alpha)) / 255;
        }
      }
    }
  }

  private static BufferedImage read(byte[] file, int width, int height) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int step =
            Math.min(
                reader.getWidth(0) / (SAMPLES * width), reader.getHeight(0) / (SAMPLES * height));
        ImageReadParam how = reader.getDefaultReadParam();
        if (step > 1) {
          how.setSourceSubsampling(step, step, step / 2, step / 2);
        }
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }
}
