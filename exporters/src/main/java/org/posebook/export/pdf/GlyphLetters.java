package org.posebook.export.pdf;

import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Tells the file which letter each glyph of a shaped word stands for ({@code ToUnicode}). PDF/UA
 * wants a letter for every glyph, though readers take the word's {@code ActualText}. OpenPDF has
 * this for its own layout manager and those made from it only.
 */
final class GlyphLetters extends GlyphLayoutManager {
  private GlyphLetters() {}

  /** Notes the glyphs of a word that will be shown; the content's font is the face's. */
  static void note(PdfContentByte content, Fonts fonts, Face face, String word) {
    completeCmap(content, fonts.font(face), word, fonts.shapers().shaperOf(face).layOut(word));
  }
}
