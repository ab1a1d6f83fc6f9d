package org.posebook.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Writes the fields of a form (ISO 32000-1, 12.7). They are transparent, have their looks with them
 * and run nothing: no script, no action.
 */
final class FormFields {
  /** The state of a box that is ticked. */
  static final String DONE = "Done";

  private static final PdfName OFF = TaggedPdf.name("Off");
  private static final PdfName FONT = TaggedPdf.name("NotoSans");

  private final TaggedPdf pdf;
  private final Shapes shapes;
  private final Set<String> names = new HashSet<>();
  private final Map<Look, PdfIndirectReference> looks = new HashMap<>();

  /** How fields of a size look. */
  private record Look(Shown shown, float width, float height) {}

  private enum Shown {
    NOTHING,
    NO_WORDS,
    TICK
  }

  FormFields(TaggedPdf pdf, Shapes shapes) {
    this.pdf = pdf;
    this.shapes = shapes;
  }

  /** Adds a field to the current page, and gives it. */
  PdfFormField add(PdfStructureElement element, Rectangle area, Blank blank) throws IOException {
    if (names.isEmpty()) {
      resources();
    }
    if (!names.add(blank.name())) {
      throw new IllegalArgumentException("there are two fields " + blank.name());
    }
    PdfFormField field = pdf.field(area, blank.name(), blank.spoken());
    switch (blank) {
      case Blank.Tick tick -> tick(field, area);
      case Blank.Words words -> text(field, area, words, PdfFormField.Q_LEFT);
      case Blank.Cell cell -> text(field, area, cell, PdfFormField.Q_CENTER);
      case Blank.Score score -> {
        text(field, area, score, PdfFormField.Q_CENTER);
        field.put(PdfName.MAXLEN, new PdfNumber(Blank.Score.MOST_LETTERS));
      }
    }
    pdf.annotate(element, field);
    return field;
  }

  /** Where viewers find the font. */
  private void resources() throws IOException {
    PdfDictionary fonts = new PdfDictionary();
    fonts.put(FONT, FieldFont.shared().addTo(pdf));
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.FONT, fonts);
    pdf.form().put(PdfName.DR, resources);
  }

  private void tick(PdfFormField field, Rectangle area) {
    PdfDictionary states = new PdfDictionary();
    states.put(TaggedPdf.name(DONE), look(Shown.TICK, area));
    states.put(OFF, look(Shown.NOTHING, area));
    field.put(PdfName.FT, PdfName.BTN);
    field.put(PdfName.V, OFF);
    field.put(PdfName.AS, OFF);
    field.put(PdfName.AP, normal(states));
  }

  private void text(PdfFormField field, Rectangle area, Blank.Written blank, int alignment) {
    field.put(PdfName.FT, PdfName.TX);
    // What does not fit into its line would not be printed: it is not taken.
    field.setFieldFlags(PdfFormField.FF_DONOTSCROLL | PdfFormField.FF_DONOTSPELLCHECK);
    field.put(PdfName.DA, new PdfString(appearance(blank, area.getWidth())));
    if (alignment != PdfFormField.Q_LEFT) {
      field.put(PdfName.Q, new PdfNumber(alignment));
    }
    field.put(PdfName.AP, normal(look(Shown.NO_WORDS, area)));
  }

  /** Operators that choose font, size and colour. */
  private String appearance(Blank.Written blank, float width) {
    StringBuilder text = new StringBuilder();
    text.append(FONT).append(' ').append(ByteBuffer.formatDouble(blank.size(width))).append(" Tf");
    for (int shift = 16; shift >= 0; shift -= 8) {
      int part = shapes.colour(blank.type().ink()) >> shift & 255;
      text.append(' ').append(ByteBuffer.formatDouble(part / 255.0));
    }
    return text.append(" rg").toString();
  }

  /** A look, or one for each state, as it is when nobody points at it. */
  private static PdfDictionary normal(PdfObject look) {
    PdfDictionary looks = new PdfDictionary();
    looks.put(PdfName.N, look);
    return looks;
  }

  /** Fields of a size share their looks. */
  private PdfIndirectReference look(Shown shown, Rectangle area) {
    Look key = new Look(shown, rounded(area.getWidth()), rounded(area.getHeight()));
    return looks.computeIfAbsent(key, this::write);
  }

  private PdfIndirectReference write(Look look) {
    PdfTemplate template = pdf.look(look.width, look.height);
    switch (look.shown) {
      case NOTHING -> {}
      case NO_WORDS -> {
        // Viewers put what is filled in between these marks.
        template.beginVariableText();
        template.endVariableText();
      }
      case TICK -> shapes.tick(template, look.width, look.height);
    }
    return template.getIndirectReference();
  }

  /** Places differ in what cannot be seen. */
  private static float rounded(float length) {
    return Math.round(length * 100) / 100f;
  }
}
