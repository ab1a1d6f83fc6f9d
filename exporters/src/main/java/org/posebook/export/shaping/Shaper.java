package org.posebook.export.shaping;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Shapes words with one font: picks conjuncts, moves vowel signs before their consonants, places
 * marks. The JDK does it, with the HarfBuzz that it brings.
 *
 * <p>The JDK's fonts need libraries of the system on Linux (freetype and fontconfig), and a folder
 * for temporary files. Where one is missing there is no shaper.
 */
public final class Shaper {
  private static final float UNITS = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The numbers by which the JDK means glyphs that are not drawn. */
  private static final int FIRST_UNDRAWN = 0xFFFE;

  private static final char VIRAMA = '\u094D';

  private final Font font;

  private Shaper(Font font) {
    this.font = font;
  }

  /** A shaper for a TrueType font; nothing where it does not work. */
  public static Optional<Shaper> of(byte[] trueType) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
      Shaper shaper = new Shaper(font.deriveFont(UNITS));
      // The libraries are loaded by the first word only.
      return shaper.shape("\u0915\u094D\u0937").width() > 0
          ? Optional.of(shaper)
          : Optional.empty();
    } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
      return Optional.empty();
    } catch (InternalError e) {
      // What the JDK throws where there is no fontconfig.
      return Optional.empty();
    }
  }

  /** A word, which runs from left to right. */
  public Shaping shape(String word) {
    GlyphVector laid = layOut(word);
    int count = laid.getNumGlyphs();
    int[] ids = laid.getGlyphCodes(0, count, null);
    GlyphVector alone = font.createGlyphVector(EXACT, ids);
    List<Integer> advances = new ArrayList<>(Collections.nCopies(word.length(), 0));
    List<Shaping.Glyph> glyphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int x = (int) Math.round(laid.getGlyphPosition(i).getX());
      int next = (int) Math.round(laid.getGlyphPosition(i + 1).getX());
      int of = syllable(word, laid.getGlyphCharIndex(i));
      advances.set(of, advances.get(of) + next - x);
      if (ids[i] > 0 && ids[i] < FIRST_UNDRAWN) {
        int y = -(int) Math.round(laid.getGlyphPosition(i).getY());
        int own = Math.round(alone.getGlyphMetrics(i).getAdvanceX());
        glyphs.add(new Shaping.Glyph(ids[i], x, y, own));
      }
    }
    int width = (int) Math.round(laid.getGlyphPosition(count).getX());
    return new Shaping(glyphs, advances, width);
  }

  /** A word as the JDK lays it out, for libraries that want it so. */
  public GlyphVector layOut(String word) {
    char[] chars = word.toCharArray();
    return font.layoutGlyphVector(EXACT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  /** The start of the syllable that a character belongs to. */
  private static int syllable(String word, int at) {
    int start = at;
    while (start > 0 && (isSign(word.charAt(start)) || joinsOn(word.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  /** Whether the next letter joins to this one: it is a virama, or a joiner after one. */
  private static boolean joinsOn(char c) {
    return c == VIRAMA || Character.getType(c) == Character.FORMAT;
  }
}
