package org.posebook.export.pdf;

/**
 * How a photo is turned to stand upright, as its camera noted it (EXIF tag 274). A point of the
 * stored picture, {@code u} from the left and {@code v} from below, both from 0 to 1, is shown at
 * {@code left + leftU u + leftV v} from the left and {@code up + upU u + upV v} from below.
 */
enum Orientation {
  AS_STORED(0, 1, 0, 0, 0, 1),
  MIRRORED(1, -1, 0, 0, 0, 1),
  UPSIDE_DOWN(1, -1, 0, 1, 0, -1),
  FLIPPED(0, 1, 0, 1, 0, -1),
  TRANSPOSED(1, 0, -1, 1, -1, 0),
  TURNED_RIGHT(0, 0, 1, 1, -1, 0),
  TRANSVERSED(0, 0, 1, 0, 1, 0),
  TURNED_LEFT(1, 0, -1, 0, 1, 0);

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  private final int left;
  private final int leftU;
  private final int leftV;
  private final int up;
  private final int upU;
  private final int upV;

  Orientation(int left, int leftU, int leftV, int up, int upU, int upV) {
    this.left = left;
    this.leftU = leftU;
    this.leftV = leftV;
    this.up = up;
    this.upU = upU;
    this.upV = upV;
  }

  /** Whether width and height change places. */
  boolean isSideways() {
    return leftU == 0;
  }

  /** The matrix (a, b, c, d, e, f) that brings the stored picture upright into a box. */
  float[] matrix(float x, float y, float width, float height) {
    return new float[] {
      width * leftU, height * upU, width * leftV, height * upV, x + width * left, y + height * up
    };
  }

  /** What a JPEG file says; as stored where it says nothing, or nonsense. */
  static Orientation of(byte[] jpeg) {
    int at = 2;
    while (at + 18 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = number(jpeg, at + 2, 2, false);
      if (marker == 0xDA || length < 2) {
        break;
      }
      if (marker == 0xE1 && number(jpeg, at + 4, 4, false) == 0x45786966) { // "Exif"
        return ofTiff(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
      }
      at += 2 + length;
    }
    return AS_STORED;
  }

  /** Looks for the tag in the first list of a TIFF structure. */
  private static Orientation ofTiff(byte[] bytes, int start, int end) {
    boolean little = bytes[start] == 'I';
    long list = start + (number(bytes, start + 4, 4, little) & 0xFFFFFFFFL);
    if (list + 2 > end) {
      return AS_STORED;
    }
    int count = number(bytes, (int) list, 2, little);
    for (int i = 0; i < count; i++) {
      long entry = list + 2 + 12L * i;
      if (entry + 12 > end) {
        return AS_STORED;
      }
      int at = (int) entry;
      if (number(bytes, at, 2, little) == TAG && number(bytes, at + 2, 2, little) == SHORT) {
        int value = number(bytes, at + 8, 2, little);
        return value >= 1 && value <= values().length ? values()[value - 1] : AS_STORED;
      }
    }
    return AS_STORED;
  }

  private static int number(byte[] bytes, int at, int length, boolean little) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | bytes[little ? at + length - 1 - i : at + i] & 0xFF;
    }
    return value;
  }
}
