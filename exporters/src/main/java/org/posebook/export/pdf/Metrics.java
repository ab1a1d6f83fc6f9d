package org.posebook.export.pdf;

/** What layout must know of the fonts. */
interface Metrics {
  /** The height of a capital letter, as a part of the type size. */
  float CAP_HEIGHT = 0.714f;

  /** How far letters reach above the baseline, accents included, as a part of the type size. */
  float ASCENT = 1.0f;

  /** How far letters reach below the baseline, as a part of the type size. */
  float DESCENT = 0.25f;

  /** The width of a character, as a part of the type size. */
  float advance(Face face, char c);

  /**
   * The width of each character of a text, as a part of the type size. Where several make one
   * shape, the first one has its width and the others have none.
   */
  default float[] advances(Face face, String text) {
    float[] all = new float[text.length()];
    for (int i = 0; i < all.length; i++) {
      all[i] = advance(face, text.charAt(i));
    }
    return all;
  }

  /** Whether the fonts can show a character. */
  boolean shows(int codePoint);

  /** The width of a text in points. */
  default float width(Face face, float size, String text) {
    float sum = 0;
    for (float advance : advances(face, text)) {
      sum += advance;
    }
    return sum * size;
  }
}
