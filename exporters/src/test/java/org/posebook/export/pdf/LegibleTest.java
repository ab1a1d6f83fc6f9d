package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {
  private final Legible legible = new Legible(Fonts.shared());

  @Test
  void keepsWhatCanBeShown() {
    String text =
        "2 \u00D7 30\u00A0s \u2013 v\u1E5Bk\u1E63\u0101sana, \u015Bav\u0101sana, "
            + "kara\u1E47\u012B, \u1E6D \u1E0D \u1E25 \u1E43 \u00F1 \u1E37 \u016B";
    assertEquals(text, legible.text(text));
    assertEquals(Set.of(), legible.missing());
  }

  @Test
  void composesLetters() {
    assertEquals("\u0101\u1E63\u00E9", legible.text("a\u0304s\u0323e\u0301"));
  }

  @ParameterizedTest
  @CsvSource({"' a  b\t\nc ', a b c", "'a\u2003b', a b", "'', ''", "' ', ''"})
  void makesWhiteSpaceOneSpace(String raw, String text) {
    assertEquals(text, legible.text(raw));
  }

  @Test
  void dropsOnlyWhatNobodySees() {
    assertEquals("soft hyphen", legible.text("soft\u00AD hy\u200Bphen\uFEFF"));
    assertEquals(Set.of(), legible.missing());
  }

  @Test
  void namesWhatCannotBeShown() {
    assertEquals(
        "[U+0007] [U+2713] [U+1F600] [U+0BA8] [U+D83D]",
        legible.text("\u0007 \u2713 \uD83D\uDE00 \u0BA8 \uD83D"));
    assertEquals(new TreeSet<>(List.of(0x07, 0xBA8, 0x2713, 0xD83D, 0x1F600)), legible.missing());
  }
}
