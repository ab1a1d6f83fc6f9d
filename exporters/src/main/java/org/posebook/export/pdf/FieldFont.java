package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The font in which viewers write what is filled in. Nobody knows beforehand which letters that
 * will be, so all of its encoding (WinAnsi: the languages of Western Europe) are embedded, and no
 * more of the font.
 *
 * <p>OpenPDF hides which object of a file a font is, and a form must name it. So the font is set
 * once into a file that nobody sees, and taken from there.
 */
final class FieldFont {
  private static final int FIRST = 0x20;
  private static final int LAST = 0xFF;

  private final PdfDictionary font;
  private final PdfDictionary descriptor;
  private final byte[] deflated;
  private final int length;

  private FieldFont(PdfDictionary font) throws IOException {
    this.font = font;
    this.descriptor = font.getAsDict(PdfName.FONTDESCRIPTOR);
    PRStream program = (PRStream) descriptor.getAsStream(PdfName.FONTFILE2);
    this.deflated = PdfReader.getStreamBytesRaw(program);
    this.length = program.getAsNumber(PdfName.LENGTH1).intValue();
  }

  private static final class Holder {
    static final FieldFont SHARED = load();
  }

  /** The font; the first call makes it. */
  static FieldFont shared() {
    return Holder.SHARED;
  }

  private static FieldFont load() {
    try (PdfReader reader = new PdfReader(file())) {
      PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      return new FieldFont(fonts.getAsDict(fonts.getKeys().iterator().next()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with the font and nothing else. */
  private static byte[] file() throws IOException {
    String name = Fonts.file(Face.REGULAR);
    BaseFont font =
        BaseFont.createFont(
            name, BaseFont.WINANSI, BaseFont.EMBEDDED, false, Fonts.resource(name), null);
    // All letters of the encoding: viewers do not trust the subset of a document's own letters.
    font.setSubset(false);
    font.addSubsetRange(new int[] {FIRST, LAST});
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setFontAndSize(font, StyleSheet.BODY.size());
    content.showTextBasic("0");
    content.endText();
    document.close();
    return out.toByteArray();
  }

  /** Adds the font to a file. */
  PdfIndirectReference addTo(TaggedPdf pdf) throws IOException {
    PdfStream program = new PdfStream(deflated);
    program.put(PdfName.FILTER, PdfName.FLATEDECODE);
    program.put(PdfName.LENGTH1, new PdfNumber(length));
    PdfDictionary described = new PdfDictionary();
    described.putAll(descriptor);
    described.put(PdfName.FONTFILE2, pdf.add(program));
    PdfDictionary added = new PdfDictionary();
    added.putAll(font);
    added.put(PdfName.FONTDESCRIPTOR, pdf.add(described));
    return pdf.add(added);
  }
}
