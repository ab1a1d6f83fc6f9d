package org.posebook.export.pdf;

/** Looks at the first bytes of a picture file before any of it is decoded. */
final class ImageHeader {
  /** The name of a PNG file's last chunk. */
  private static final long IEND = 0x49454E44;

  private ImageHeader() {}

  /** Width and height as stored, in pixels. */
  record Pixels(long width, long height) {}

  /** Whether a file begins as a PNG file does. */
  static boolean isPng(byte[] bytes) {
    return startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
  }

  /** Whether a file begins as a JPEG file does. */
  static boolean isJpeg(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xD8, 0xFF);
  }

  /** Whether a file begins as XML does, of which SVG is a kind. */
  static boolean isXml(byte[] bytes) {
    int at = 0;
    // Marks of UTF-8 and UTF-16, the zeros of UTF-16 and white space may stand before.
    while (at < Math.min(bytes.length, 100) && isBeforeXml(bytes[at] & 0xFF)) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private static boolean isBeforeXml(int octet) {
    return octet <= ' ' || octet >= 0xFE || octet == 0xEF || octet == 0xBB || octet == 0xBF;
  }

  /**
   * The size of a PNG or JPEG file's picture.
   *
   * @throws Unusable with the reason, if it cannot be shown
   */
  static Pixels pixels(byte[] bytes, long mostPixels) throws Unusable {
    if (isPng(bytes)) {
      return png(bytes, mostPixels);
    }
    if (isJpeg(bytes)) {
      return jpeg(bytes, mostPixels);
    }
    throw new Unusable(
        OtherPictures.name(bytes)
            .map(name -> "it is " + name + "; save it as JPEG, PNG or SVG")
            .orElse("it is neither a PNG nor a JPEG nor an SVG file"));
  }

  /** Why a picture cannot be shown, to be told to its author. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Unusable(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** A PNG file is a row of chunks up to IEND; OpenPDF would take half a file for a whole one. */
  private static Pixels png(byte[] bytes, long mostPixels) throws Unusable {
    long at = 8;
    while (at + 12 <= bytes.length) {
      long type = int32(bytes, (int) at + 4);
      if (type == IEND && bytes.length >= 33) {
        return size(int32(bytes, 16), int32(bytes, 20), mostPixels);
      }
      at += 12 + int32(bytes, (int) at);
    }
    throw new Unusable("the PNG file is damaged");
  }

  /** A JPEG file is a row of segments, the last of which is followed by data and an end mark. */
  private static Pixels jpeg(byte[] bytes, long mostPixels) throws Unusable {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xCC) {
        int components = bytes[at + 9] & 0xFF;
        if (components != 1 && components != 3) {
          throw new Unusable("its colours are for a printing press (CMYK); save it as RGB");
        }
        if (marker > 0xC2 || bytes[at + 4] != 8) {
          throw new Unusable("it is a rare kind of JPEG; save it again as a usual one");
        }
        if (!hasEnd(bytes, at)) {
          throw new Unusable("the JPEG file is damaged");
        }
        return size(int16(bytes, at + 7), int16(bytes, at + 5), mostPixels);
      } else {
        at += 2 + int16(bytes, at + 2);
      }
    }
    throw new Unusable("the JPEG file is damaged");
  }

  private static boolean hasEnd(byte[] bytes, int from) {
    for (int i = bytes.length - 2; i > from; i--) {
      if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == 0xD9) {
        return true;
      }
    }
    return false;
  }

  private static Pixels size(long width, long height, long mostPixels) throws Unusable {
    if (width <= 0 || height <= 0) {
      throw new Unusable("it has no size");
    }
    if (width > mostPixels || height > mostPixels || width * height > mostPixels) {
      throw new Unusable("it has more than " + mostPixels / 1_000_000 + " million pixels");
    }
    return new Pixels(width, height);
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
