package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QrCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/watch?v=abc123&t=42s",
        "https://example.org/आसन"
      })
  void readsBack(String address) throws Exception {
    QrCode code = QrCode.of(address).orElseThrow();
    int modules = code.size() - 8;
    BitMatrix matrix = new BitMatrix(modules);
    for (QrCode.Bar bar : code.bars()) {
      assertTrue(bar.x() >= 4 && bar.y() >= 4 && bar.x() + bar.length() <= modules + 4);
      for (int x = bar.x(); x < bar.x() + bar.length(); x++) {
        matrix.set(x - 4, bar.y() - 4);
      }
    }
    assertEquals(address, new Decoder().decode(matrix).getText());
  }

  @Test
  void aTextThatIsTooLongHasNoCode() {
    assertEquals(Optional.empty(), QrCode.of("x".repeat(5000)));
  }
}
