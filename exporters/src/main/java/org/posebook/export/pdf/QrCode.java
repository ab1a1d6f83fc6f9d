package org.posebook.export.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A QR code as dark rectangles, level M, with its quiet zone of four modules (ISO/IEC 18004).
 *
 * @param size how many modules wide and high it is, with the quiet zone
 * @param bars the dark stretches, row by row
 */
record QrCode(int size, List<Bar> bars) {
  private static final int QUIET = 4;

  /** So many codes are kept for the sheets that follow: the same links stand on many of them. */
  private static final int MOST_KEPT = 500;

  private static final Map<String, Optional<QrCode>> KEPT = new ConcurrentHashMap<>();

  QrCode {
    bars = List.copyOf(bars);
  }

  /**
   * A dark stretch of a row.
   *
   * @param x its first module
   * @param y its row, from the top
   * @param length how many modules
   */
  record Bar(int x, int y, int length) {}

  /** The code of a text; nothing for a text that no code can hold. */
  static Optional<QrCode> of(String text) {
    if (KEPT.size() > MOST_KEPT) {
      KEPT.clear();
    }
    return KEPT.computeIfAbsent(text, QrCode::encoded);
  }

  private static Optional<QrCode> encoded(String text) {
    ByteMatrix matrix;
    try {
      matrix =
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
    } catch (WriterException e) {
      return Optional.empty();
    }
    List<Bar> bars = new ArrayList<>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int start = -1;
      for (int x = 0; x <= matrix.getWidth(); x++) {
        boolean dark = x < matrix.getWidth() && matrix.get(x, y) == 1;
        if (dark && start < 0) {
          start = x;
        } else if (!dark && start >= 0) {
          bars.add(new Bar(start + QUIET, y + QUIET, x - start));
          start = -1;
        }
      }
    }
    return Optional.of(new QrCode(matrix.getWidth() + 2 * QUIET, bars));
  }
}
