package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The chunks of a PNG file that make its picture. The others (texts, colour profiles, thumbnails)
 * are left out: they may be packed so that they unpack to more than there is memory.
 */
final class PngData {
  private static final int IHDR = 0x49484452;
  private static final int PLTE = 0x504C5445;
  private static final int TRNS = 0x74524E53;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;

  /** First column, first row, steps between columns and rows of each pass of an interlaced file. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private PngData() {}

  /** The file without what is not needed; nothing where it is damaged. */
  static Optional<byte[]> of(byte[] file, ImageHeader.Pixels pixels) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, 8);
    Inflater inflater = new Inflater();
    try {
      byte[] unpacked = new byte[1 << 16];
      long left = length(file, pixels);
      int at = 8;
      while (at + 12 <= file.length) {
        int length = int32(file, at);
        int type = int32(file, at + 4);
        if (length < 0 || length > file.length - at - 12) {
          return Optional.empty();
        }
        if (type == IDAT && left > 0) {
          inflater.setInput(file, at + 8, length);
          int count = inflater.inflate(unpacked);
          // A bomb is not unpacked: one byte too many ends it.
          while (count > 0 && left >= 0) {
            left -= count;
            count = inflater.inflate(unpacked);
          }
        }
        if (type == IHDR || type == PLTE || type == TRNS || type == IDAT || type == IEND) {
          kept.write(file, at, length + 12);
        }
        if (type == IEND) {
          return left == 0 ? Optional.of(kept.toByteArray()) : Optional.empty();
        }
        if (left < 0) {
          return Optional.empty();
        }
        at += length + 12;
      }
      return Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /** How many bytes the picture's data have when unpacked: each row begins with one for itself. */
  private static long length(byte[] file, ImageHeader.Pixels pixels) {
    int depth = file[24];
    int samples =
        switch (file[25]) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    int width = (int) pixels.width();
    int height = (int) pixels.height();
    if (file[28] == 0) {
      return bytes(width, height, depth * samples);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int rows = (height - pass[1] + pass[3] - 1) / pass[3];
      sum += bytes(columns, rows, depth * samples);
    }
    return sum;
  }

  private static long bytes(int columns, int rows, int bits) {
    return columns <= 0 || rows <= 0 ? 0 : rows * (1 + (columns * (long) bits + 7) / 8);
  }

  private static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
