package org.posebook.export.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Palette;

/**
 * Draws figures. A figure that stands on a sheet more than once at one size is written once, and
 * shown again. Its stream is compressed once for all sheets of a run: that is most of a sheet's
 * work.
 */
final class Drawings {
  private record Key(float width, Palette palette) {}

  /** By identity: figures are the same as long as the illustrator or the atlas keeps them. */
  private static final Map<Figure, Map<Key, FigureStream>> STREAMS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final TaggedPdf pdf;
  private final Palette palette;
  private final Map<FigureStream, Image> forms = new HashMap<>();

  /** Figures of a file in these colours. */
  Drawings(TaggedPdf pdf, Palette palette) {
    this.pdf = pdf;
    this.palette = palette;
  }

  /** Shows a figure in a box whose lower left corner is at a place of the page. */
  void show(PdfContentByte content, Figure figure, float width, float left, float bottom)
      throws IOException {
    FigureStream stream = stream(figure, new Key(width, palette));
    Image form = forms.get(stream);
    if (form == null) {
      form = form(stream);
      forms.put(stream, form);
    }
    content.addImage(form, 1, 0, 0, 1, left, bottom);
  }

  private static FigureStream stream(Figure figure, Key key) {
    Map<Key, FigureStream> sizes;
    synchronized (STREAMS) {
      sizes = STREAMS.computeIfAbsent(figure, f -> new HashMap<>());
    }
    synchronized (sizes) {
      return sizes.computeIfAbsent(key, k -> FigureStream.of(figure, k.width(), k.palette()));
    }
  }

  /** A form in the file. OpenPDF takes what is in the file already for an image, whatever it is. */
  private Image form(FigureStream stream) throws IOException {
    PdfStream form = new PdfStream(stream.deflated());
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(PdfName.FILTER, PdfName.FLATEDECODE);
    // Lines at the edge reach out of the bounds by half their width.
    form.put(
        PdfName.BBOX, new PdfArray(new float[] {-1, -1, stream.width() + 1, stream.height() + 1}));
    PdfDictionary states = new PdfDictionary();
    stream.opacities().stream()
        .sorted()
        .forEach(
            hundredths -> {
              PdfDictionary state = new PdfDictionary();
              state.put(PdfName.ca, new PdfNumber(hundredths / 100f));
              states.put(TaggedPdf.name(FigureStream.stateName(hundredths)), state);
            });
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.EXTGSTATE, states);
    form.put(PdfName.RESOURCES, resources);
    try {
      Image image = Image.getInstance(1, 1, 1, 8, new byte[1]);
      image.setDirectReference(pdf.add(form));
      return image;
    } catch (BadElementException e) {
      throw new IllegalStateException("one grey dot is an image", e);
    }
  }
}
