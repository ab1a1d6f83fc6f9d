package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.posebook.export.SheetColours;
import org.posebook.figure.draw.Palette;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Files that are wrong on purpose: if veraPDF found nothing here, its word would mean nothing. */
final class PlantedFaultsTest {
  private static final TaggedPdf.About ABOUT =
      new TaggedPdf.About("Planted", Optional.empty(), "en");

  private static final Rectangle AREA = new Rectangle(10, 10, 100, 30);

  /** Builds a file from a page's content. */
  private interface Plant {
    void into(TaggedPdf pdf, PdfStructureElement document) throws Exception;
  }

  @Test
  void aSoundFileHasNoFault() throws Exception {
    assertEquals(Map.of(), faults((pdf, document) -> text(pdf, pdf.element(document, "P"))));
  }

  @Test
  void untaggedText() throws Exception {
    assertFault((pdf, document) -> write(pdf.content()));
  }

  @Test
  void aFigureWithoutAlt() throws Exception {
    assertFault(
        (pdf, document) -> {
          PdfStructureElement figure = pdf.element(document, "Figure");
          TaggedPdf.attribute(
              figure, "Layout", "BBox", new PdfArray(new float[] {10, 10, 100, 100}));
          text(pdf, figure);
        });
  }

  @Test
  void aHeadCellWithoutScope() throws Exception {
    assertFault(
        (pdf, document) -> {
          PdfStructureElement table = pdf.element(document, "Table");
          PdfStructureElement head = pdf.element(table, "TR");
          text(pdf, pdf.element(head, "TH"));
          PdfStructureElement row = pdf.element(table, "TR");
          text(pdf, pdf.element(row, "TD"));
        });
  }

  @Test
  void aLinkWithoutContents() throws Exception {
    assertFault(
        (pdf, document) -> {
          PdfStructureElement paragraph = pdf.element(document, "P");
          PdfStructureElement link = pdf.element(paragraph, "Link");
          text(pdf, link);
          pdf.link(link, new Rectangle(10, 10, 100, 30), "https://example.org/", "");
        });
  }

  @Test
  void aHeadingThatIsSkipped() throws Exception {
    assertFault(
        (pdf, document) -> {
          text(pdf, pdf.element(document, "H1"));
          text(pdf, pdf.element(document, "H3"));
        });
  }

  @Test
  void aListItemOutsideOfAList() throws Exception {
    assertFault((pdf, document) -> text(pdf, pdf.element(document, "LI")));
  }

  @Test
  void aSoundFieldHasNoFault() throws Exception {
    Plant field = (pdf, document) -> field(pdf, pdf.element(document, "Form"), fine -> {});
    assertEquals(Map.of(), faults(field));
    assertEquals(Map.of(), faults(field, PDFAFlavour.PDFA_2_A));
  }

  @Test
  void aFieldWithoutASpokenName() throws Exception {
    assertFault(
        (pdf, document) ->
            field(pdf, pdf.element(document, "Form"), field -> field.remove(PdfName.TU)));
  }

  @Test
  void aFieldThatIsNoFormInTheStructure() throws Exception {
    assertFault((pdf, document) -> field(pdf, pdf.element(document, "P"), field -> {}));
  }

  @Test
  void aFieldThatIsNotInTheStructure() throws Exception {
    assertFault(
        (pdf, document) -> {
          PdfStructureElement form = pdf.element(document, "Form");
          field(pdf, form, field -> field.remove(PdfName.STRUCTPARENT));
        });
  }

  @Test
  void aFieldWithoutALook() throws Exception {
    Plant plant =
        (pdf, document) ->
            field(pdf, pdf.element(document, "Form"), field -> field.remove(PdfName.AP));
    assertTrue(!faults(plant, PDFAFlavour.PDFA_2_A).isEmpty());
  }

  @Test
  void aFieldThatIsNotPrinted() throws Exception {
    Plant plant =
        (pdf, document) -> field(pdf, pdf.element(document, "Form"), field -> field.setFlags(0));
    assertTrue(!faults(plant, PDFAFlavour.PDFA_2_A).isEmpty());
  }

  @Test
  void looksThatTheViewerIsToMake() throws Exception {
    Plant plant =
        (pdf, document) -> {
          field(pdf, pdf.element(document, "Form"), field -> {});
          pdf.form().put(PdfName.NEEDAPPEARANCES, PdfBoolean.PDFTRUE);
        };
    assertTrue(!faults(plant, PDFAFlavour.PDFA_2_A).isEmpty());
  }

  @Test
  void twoFieldsOfOneNameAreRefused() throws Exception {
    TaggedPdf pdf = new TaggedPdf(300, 300, ABOUT);
    PdfStructureElement document = pdf.documentElement();
    FormFields fields = fields(pdf);
    Blank tick = new Blank.Tick("a", "A box");
    fields.add(pdf.element(document, "Form"), AREA, tick);
    PdfStructureElement second = pdf.element(document, "Form");
    assertThrows(IllegalArgumentException.class, () -> fields.add(second, AREA, tick));
  }

  private static FormFields fields(TaggedPdf pdf) {
    return new FormFields(pdf, new Shapes(new InkSet(Palette.Mode.COLOUR, SheetColours.STANDARD)));
  }

  /** A field as sheets have them, but for one change. */
  private static void field(
      TaggedPdf pdf, PdfStructureElement element, Consumer<PdfFormField> change) throws Exception {
    PdfFormField field =
        fields(pdf).add(element, AREA, new Blank.Words("name", "Name", StyleSheet.BODY));
    change.accept(field);
  }

  private static void assertFault(Plant plant) throws Exception {
    assertTrue(!faults(plant).isEmpty(), "the validator finds nothing");
  }

  private static Map<String, Integer> faults(Plant plant) throws Exception {
    return faults(plant, PDFAFlavour.PDFUA_1);
  }

  private static Map<String, Integer> faults(Plant plant, PDFAFlavour flavour) throws Exception {
    TaggedPdf pdf = new TaggedPdf(300, 300, ABOUT);
    plant.into(pdf, pdf.documentElement());
    return VeraPdf.faults(pdf.close(), flavour);
  }

  private static void text(TaggedPdf pdf, PdfStructureElement element) {
    pdf.begin(pdf.content(), element);
    write(pdf.content());
    pdf.end(pdf.content());
  }

  private static void write(PdfContentByte content) {
    content.beginText();
    content.setFontAndSize(Fonts.shared().font(Face.REGULAR), 12);
    content.showTextBasic("Read this aloud");
    content.endText();
  }
}
