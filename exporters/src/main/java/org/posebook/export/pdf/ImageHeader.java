package org.posebook.export.pdf;

import java.util.Optional;

/** Looks at the first bytes of a picture file before any of it is decoded. */
final class ImageHeader {
  /** The name of a PNG file's last chunk. */
  private static final long IEND = 0x49454E44;

  private ImageHeader() {}

  /** Why a file is no picture that can be shown; nothing when it is one. */
  static Optional<String> fault(byte[] bytes, long mostPixels) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return png(bytes, mostPixels);
    }
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return jpeg(bytes, mostPixels);
    }
    return Optional.of("it is neither a PNG nor a JPEG file");
  }

  /** A PNG file is a row of chunks up to IEND; OpenPDF would take half a file for a whole one. */
  private static Optional<String> png(byte[] bytes, long mostPixels) {
    long at = 8;
    while (at + 12 <= bytes.length) {
      long type = int32(bytes, (int) at + 4);
      if (type == IEND) {
        return size(int32(bytes, 16), int32(bytes, 20), mostPixels);
      }
      at += 12 + int32(bytes, (int) at);
    }
    return Optional.of("the PNG file is damaged");
  }

  /** A JPEG file is a row of segments, the last of which is followed by data and an end mark. */
  private static Optional<String> jpeg(byte[] bytes, long mostPixels) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xCC) {
        int components = bytes[at + 9] & 0xFF;
        if (components != 1 && components != 3) {
          return Optional.of("its colours are for a printing press (CMYK); save it as RGB");
        }
        return hasEnd(bytes, at)
            ? size(int16(bytes, at + 7), int16(bytes, at + 5), mostPixels)
            : Optional.of("the JPEG file is damaged");
      } else {
        at += 2 + int16(bytes, at + 2);
      }
    }
    return Optional.of("the JPEG file is damaged");
  }

  private static boolean hasEnd(byte[] bytes, int from) {
    for (int i = bytes.length - 2; i > from; i--) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> size(long width, long height, long mostPixels) {
    if (width <= 0 || height <= 0) {
      return Optional.of("it has no size");
    }
    return width * height > mostPixels
        ? Optional.of("it has more than " + mostPixels / 1_000_000 + " million pixels")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  private static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF);
  }

  private static long int32(byte[] bytes, int at) {
    return int16(bytes, at) * 65_536L + int16(bytes, at + 2);
  }
}
