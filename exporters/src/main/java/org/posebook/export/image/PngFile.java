package org.posebook.export.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG file (ISO/IEC 15948) row by row, so that a large picture needs little memory. It
 * tells the picture's size on paper, and no date.
 */
final class PngFile implements AutoCloseable {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int PART = 1 << 16;
  private static final double INCH = 0.0254;

  /** A way to filter rows that suits drawings: to try all five gains next to nothing. */
  private static final byte DIFFERENCE_FROM_LEFT = 1;

  private final DataOutputStream out;
  private final int sample;
  private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
  private final byte[] packed = new byte[PART];

  /**
   * Begins a file. The stream is not closed.
   *
   * @param grey whether a pixel is one byte of grey; else red, green and blue
   */
  PngFile(OutputStream to, int width, int height, boolean grey, double dpi) throws IOException {
    out = new DataOutputStream(to);
    sample = grey ? 1 : 3;
    out.write(SIGNATURE);
    byte[] head = new byte[13];
    ByteBuffer.wrap(head).putInt(width).putInt(height).put((byte) 8).put((byte) (grey ? 0 : 2));
    chunk("IHDR", head, head.length);
    chunk("sRGB", new byte[1], 1);
    int perMetre = (int) Math.round(dpi / INCH);
    byte[] size = new byte[9];
    ByteBuffer.wrap(size).putInt(perMetre).putInt(perMetre).put((byte) 1);
    chunk("pHYs", size, size.length);
  }

  /** Adds a row from the top. Each byte is kept as its difference from the pixel to its left. */
  void row(byte[] pixels) throws IOException {
    byte[] filtered = new byte[pixels.length + 1];
    filtered[0] = DIFFERENCE_FROM_LEFT;
    for (int i = 0; i < pixels.length; i++) {
      filtered[i + 1] = (byte) (pixels[i] - (i < sample ? 0 : pixels[i - sample]));
    }
    deflater.setInput(filtered);
    while (!deflater.needsInput()) {
      flush();
    }
  }

  private void flush() throws IOException {
    int length = deflater.deflate(packed);
    if (length > 0) {
      chunk("IDAT", packed, length);
    }
  }

  /** Ends the file. */
  @Override
  public void close() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      flush();
    }
    deflater.end();
    chunk("IEND", new byte[0], 0);
    out.flush();
  }

  private void chunk(String type, byte[] content, int length) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(length + 4);
    whole.write(type.getBytes(StandardCharsets.US_ASCII));
    whole.write(content, 0, length);
    CRC32 check = new CRC32();
    check.update(whole.toByteArray());
    out.writeInt(length);
    whole.writeTo(out);
    out.writeInt((int) check.getValue());
  }
}
