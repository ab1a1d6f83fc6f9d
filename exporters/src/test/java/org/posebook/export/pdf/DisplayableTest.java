package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.posebook.check.Displayable;

/** Holds core's list of characters to the fonts. */
class DisplayableTest {
  /** After a change of the fonts: -Dgolden.rewrite=true. */
  @Test
  void theListIsThatOfTheFonts() throws IOException {
    String fonts = ranges();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(
          Path.of("../core/src/main/resources/org/posebook/check/displayable.txt"), fonts);
    }
    try (InputStream in = Displayable.class.getResourceAsStream("displayable.txt")) {
      String list =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
      assertEquals(fonts, list);
    }
  }

  @Test
  void theCheckAndTheWriterSayTheSame() {
    for (String text :
        new String[] {
          "\u0101\u1E63 a\u0304 s\u0323 \u00BD \u2713 \uD83D\uDC69\u200D\uD83E\uDDB0",
          "\u2764\uFE0F \u0936\u094D\u0935 \u0BA8 \uD83D \u0007 \u212B \u2028 \uE000",
        }) {
      Legible legible = new Legible(Fonts.shared());
      legible.text(text);
      assertEquals(legible.missing(), Displayable.missing(text));
    }
    for (int c = 0; c < 0x11000; c++) {
      Legible legible = new Legible(Fonts.shared());
      legible.text(Character.toString(c));
      assertEquals(legible.missing(), Displayable.missing(Character.toString(c)));
    }
  }

  @Test
  void emojiAreNotInTheList() {
    assertEquals(new TreeSet<>(List.of(0x1F600)), Displayable.missing("a \uD83D\uDE00"));
    assertTrue(Displayable.covers('\u0928'));
  }

  /** A range for each line. */
  private static String ranges() {
    StringBuilder out = new StringBuilder();
    int first = -1;
    for (int c = 0; c <= 0x10000; c++) {
      boolean shown =
          c < 0x10000
              && !Displayable.isSpace(c)
              && !Displayable.isInvisible(c)
              && Fonts.shared().shows(c);
      if (shown && first < 0) {
        first = c;
      } else if (!shown && first >= 0) {
        out.append(hex(first)).append(c - 1 > first ? "-" + hex(c - 1) : "").append('\n');
        first = -1;
      }
    }
    return out.toString();
  }

  private static String hex(int codePoint) {
    return HexFormat.of().withUpperCase().toHexDigits(codePoint, 4);
  }
}
