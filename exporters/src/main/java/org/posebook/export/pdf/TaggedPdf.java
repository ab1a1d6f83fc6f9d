package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.posebook.export.Release;

/**
 * A tagged PDF 1.7 file in the making: structure, marked content, links, fields, outline and
 * metadata. It knows nothing of sheets and layout. OpenPDF itself tags nothing.
 */
final class TaggedPdf {
  /** What the file says of itself. */
  record About(
      String title, Optional<String> creator, String language, Optional<String> identifier) {
    /** A file without an identifier of its own. */
    About(String title, Optional<String> creator, String language) {
      this(title, creator, language, Optional.empty());
    }
  }

  private static final String PRODUCER = "posebook " + Release.NUMBER + " (OpenPDF)";
  private static final byte[] SRGB = Fonts.resource("sRGB.icc");

  private final About about;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final Document document;
  private final PdfWriter writer;
  private final PdfStructureTreeRoot root;

  TaggedPdf(float width, float height, About about) throws IOException {
    this.about = about;
    document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setFullCompression();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, text(about.language()));
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent()));
    root = writer.getStructureTreeRoot();
  }

  /** A name of PDF's. */
  static PdfName name(String name) {
    return new PdfName(name);
  }

  /** A string of text, in Unicode. */
  static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private PdfDictionary outputIntent() throws IOException {
    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, name("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  /** Adds an object to the file. */
  PdfIndirectReference add(PdfObject object) throws IOException {
    return writer.addToBody(object).getIndirectReference();
  }

  /** A form in the making, with a side of length 1. */
  PdfTemplate template() {
    return PdfTemplate.createTemplate(writer, 1, 1);
  }

  /** Where the current page is drawn; y grows upwards from the paper's lower edge. */
  PdfContentByte content() {
    return writer.getDirectContent();
  }

  void newPage(float width, float height) {
    document.setPageSize(new Rectangle(width, height));
    document.newPage();
  }

  /** The root of the structure. */
  PdfStructureElement documentElement() {
    PdfStructureElement element = new PdfStructureElement(root, name("Document"));
    element.put(PdfName.LANG, text(about.language()));
    return element;
  }

  /** A new last child of an element that holds no marked content. */
  PdfStructureElement element(PdfStructureElement parent, String type) {
    return new PdfStructureElement(parent, name(type));
  }

  /** An attribute of an element, such as a list's way of numbering. */
  static void attribute(PdfStructureElement element, String owner, String key, PdfObject value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, name(owner));
    attributes.put(name(key), value);
    PdfArray all = element.get(PdfName.A) instanceof PdfArray array ? array : new PdfArray();
    all.add(attributes);
    element.put(PdfName.A, all);
  }

  /**
   * Begins content that belongs to an element. OpenPDF lets an element hold one mark only: so what
   * it holds is set aside while OpenPDF allots the new mark, and is then put back with it.
   */
  void begin(PdfContentByte content, PdfStructureElement element) {
    PdfObject held = element.get(PdfName.K);
    if (held == null) {
      content.beginMarkedContentSequence(element, new PdfDictionary());
      return;
    }
    PdfArray all = asArray(element);
    PdfObject firstPage = element.get(PdfName.PG);
    element.remove(PdfName.K);
    content.beginMarkedContentSequence(element, new PdfDictionary());
    all.add(markOf(writer.getCurrentPage(), element.get(PdfName.K)));
    element.put(PdfName.K, all);
    element.put(PdfName.PG, firstPage);
  }

  /** What an element holds, as a list to which more can be added. */
  private static PdfArray asArray(PdfStructureElement element) {
    return switch (element.get(PdfName.K)) {
      case PdfArray array -> array;
      case PdfNumber mark -> new PdfArray(markOf(element.get(PdfName.PG), mark));
      case null, default -> new PdfArray();
    };
  }

  private static PdfDictionary markOf(PdfObject page, PdfObject id) {
    PdfDictionary mark = new PdfDictionary(PdfName.MCR);
    mark.put(PdfName.PG, page);
    mark.put(PdfName.MCID, id);
    return mark;
  }

  /** Begins content that readers of the text may skip. */
  void beginArtifact(PdfContentByte content, Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    switch (artifact) {
      case LAYOUT -> properties.put(PdfName.TYPE, name("Layout"));
      case HEADER -> pagination(properties, "Header");
      case FOOTER -> pagination(properties, "Footer");
    }
    content.beginMarkedContentSequence(name("Artifact"), properties, true);
  }

  private static void pagination(PdfDictionary properties, String subtype) {
    properties.put(PdfName.TYPE, name("Pagination"));
    properties.put(PdfName.SUBTYPE, name(subtype));
  }

  void end(PdfContentByte content) {
    content.endMarkedContentSequence();
  }

  /** An area of the current page that leads to an address. */
  void link(PdfStructureElement element, Rectangle area, String address, String contents) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            area.getLeft(),
            area.getBottom(),
            area.getRight(),
            area.getTop(),
            new PdfAction(address));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.put(PdfName.CONTENTS, text(contents));
    annotate(element, annotation);
  }

  /** The form of the file, in which all its fields are. */
  PdfDictionary form() {
    return writer.getAcroForm();
  }

  /**
   * A field of a form on the current page, to be finished and {@link #annotate added}.
   *
   * @param name unlike that of any other field of the file
   * @param spoken what readers are told about it
   */
  PdfFormField field(Rectangle area, String name, String spoken) {
    PdfFormField field = PdfFormField.createEmpty(writer);
    field.setWidget(area, PdfAnnotation.HIGHLIGHT_INVERT);
    field.setFlags(PdfAnnotation.FLAGS_PRINT);
    field.put(PdfName.T, text(name));
    field.put(PdfName.TU, text(spoken));
    field.setPage();
    return field;
  }

  /** What is drawn where a field is; to be drawn on before the file ends. */
  PdfTemplate look(float width, float height) {
    return PdfTemplate.createTemplate(writer, width, height);
  }

  /** Adds to the current page what can be clicked, and tells where it is read. */
  void annotate(PdfStructureElement element, PdfAnnotation annotation) {
    annotation.put(
        PdfName.STRUCTPARENT, new PdfNumber(root.addExistingObject(element.getReference())));
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getCurrentPage());
    PdfArray all = asArray(element);
    all.add(reference);
    element.put(PdfName.K, all);
    writer.addAnnotation(annotation);
  }

  /** The outline's root. */
  PdfOutline outline() {
    return writer.getRootOutline();
  }

  /** An entry of the outline that leads to a height on the current page. */
  PdfOutline outline(PdfOutline parent, String title, PdfStructureElement element, float y) {
    PdfArray place = new PdfArray(writer.getCurrentPage());
    place.add(PdfName.XYZ);
    place.add(new PdfNumber(0));
    place.add(new PdfNumber(y));
    place.add(new PdfNumber(0));
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, place);
    PdfOutline entry = new PdfOutline(parent, action, title, true);
    entry.put(name("SE"), element.getReference());
    return entry;
  }

  /**
   * Ends the file and gives its bytes. They have no date, so that the same sheet gives the same.
   */
  byte[] close() {
    PdfDictionary info = writer.getInfo();
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    info.put(PdfName.TITLE, text(about.title()));
    about.creator().ifPresent(creator -> info.put(PdfName.AUTHOR, text(creator)));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    writer.setXmpMetadata(Xmp.packet(about, PRODUCER));
    document.close();
    byte[] pdf = out.toByteArray();
    FileId.replace(pdf);
    return pdf;
  }
}
