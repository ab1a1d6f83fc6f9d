package org.posebook.export.shaping;

import java.util.List;

/**
 * A word as glyphs. Lengths are in thousandths of the type size.
 *
 * @param glyphs from left to right as they are drawn, which is not the order of the letters
 * @param advances the width of each character of the word: where several make one syllable, the
 *     first one has its whole width and the others have none
 * @param width of the word
 */
public record Shaping(List<Glyph> glyphs, List<Integer> advances, int width) {
  public Shaping {
    glyphs = List.copyOf(glyphs);
    advances = List.copyOf(advances);
  }

  /**
   * A glyph in its place.
   *
   * @param id its number in the font
   * @param x its origin, from the start of the word
   * @param y its origin, upwards from the baseline
   * @param advance how far it moves the pen by itself
   */
  public record Glyph(int id, int x, int y, int advance) {}
}
