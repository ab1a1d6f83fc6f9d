package org.posebook.figure.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A figure comes out of its bytes as it went in. */
final class FigureCodecTest {
  private static final Figure CAT =
      FigureDrawer.draw(Scenes.scene("cat-cow"), Mannequin.STANDARD, FigureDrawer.DRAFT);

  @Test
  void aFigureReadsBackTheSame() throws IOException {
    byte[] bytes = FigureCodec.write(CAT);
    Figure back = FigureCodec.read(bytes);
    assertEquals(CAT.bounds(), back.bounds());
    assertEquals(
        SvgWriter.write(CAT, Palette.STANDARD, "t", "d"),
        SvgWriter.write(back, Palette.STANDARD, "t", "d"));
    assertArrayEquals(bytes, FigureCodec.write(back));
  }

  @Test
  void bytesThatAreNoFigureAreRefused() {
    byte[] bytes = FigureCodec.write(CAT);
    assertThrows(IOException.class, () -> FigureCodec.read(new byte[] {9, 9, 9}));
    assertThrows(IOException.class, () -> FigureCodec.read(Arrays.copyOf(bytes, bytes.length / 2)));
  }
}
