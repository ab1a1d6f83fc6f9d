package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScaledPicturesTest {
  private final ScaledPictures pictures = new ScaledPictures();
  private final AtomicInteger scaled = new AtomicInteger();

  private byte[] get(byte content, int width, int size) throws IOException {
    return pictures.get(
        new byte[] {content},
        width,
        10,
        "rgb",
        (file, w, h) -> {
          scaled.incrementAndGet();
          return new byte[size];
        });
  }

  @Test
  void aPictureIsScaledOnceForEachSize() throws IOException {
    assertSame(get((byte) 1, 10, 100), get((byte) 1, 10, 100));
    assertEquals(1, scaled.get());
    get((byte) 1, 20, 100);
    get((byte) 2, 10, 100);
    assertEquals(3, scaled.get());
  }

  @Test
  void theOldestGoFirst() throws IOException {
    get((byte) 1, 10, 3_000_000);
    get((byte) 2, 10, 3_000_000);
    get((byte) 1, 10, 3_000_000);
    get((byte) 3, 10, 3_000_000);
    assertEquals(3, scaled.get());
    get((byte) 1, 10, 3_000_000);
    assertEquals(3, scaled.get());
    get((byte) 2, 10, 3_000_000);
    assertEquals(4, scaled.get());
  }
}
