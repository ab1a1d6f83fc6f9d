package org.posebook.export.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;
import org.posebook.export.shaping.Shaping;

/**
 * Writes texts into a page. Plain letters are written as such; a shaped word is written glyph by
 * glyph, with its text beside it ({@code ActualText}), since glyphs do not tell their letters.
 */
final class Letters {
  private final Fonts fonts;

  Letters(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Shows a text at a place; the content is in a text object. */
  void show(PdfContentByte content, Type type, String text, float x, float y) {
    BaseFont font = fonts.font(type.face());
    content.setFontAndSize(font, type.size());
    content.setTextMatrix(x, y);
    int plain = 0;
    for (int i = 0; i < text.length(); ) {
      int end = Shapers.wordEnd(text, i);
      if (end == i) {
        i++;
        continue;
      }
      if (i > plain) {
        content.showTextBasic(text.substring(plain, i));
      }
      word(content, type, text.substring(i, end));
      i = end;
      plain = end;
    }
    if (plain < text.length()) {
      content.showTextBasic(text.substring(plain));
    }
  }

  private void word(PdfContentByte content, Type type, String word) {
    GlyphLetters.note(content, fonts, type.face(), word);
    Shaping shaping = fonts.shapers().shape(type.face(), word);
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.ACTUALTEXT, TaggedPdf.text(word));
    content.beginMarkedContentSequence(TaggedPdf.name("Span"), properties, true);
    PdfGlyphArray row = new PdfGlyphArray();
    int pen = 0;
    int rise = 0;
    for (Shaping.Glyph glyph : shaping.glyphs()) {
      if (glyph.y() != rise) {
        flush(content, row);
        rise = glyph.y();
        content.setTextRise(rise * type.size() / 1000);
      }
      if (glyph.x() != pen) {
        row.add((float) (pen - glyph.x()));
      }
      row.add(glyph.id());
      pen = glyph.x() + glyph.advance();
    }
    if (pen != shaping.width()) {
      row.add((float) (pen - shaping.width()));
    }
    flush(content, row);
    if (rise != 0) {
      content.setTextRise(0);
    }
    content.endMarkedContentSequence();
  }

  private static void flush(PdfContentByte content, PdfGlyphArray row) {
    if (!row.isEmpty()) {
      content.showText(row);
      row.clear();
    }
  }
}
