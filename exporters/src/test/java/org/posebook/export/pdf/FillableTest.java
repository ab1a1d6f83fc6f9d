package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Block;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Filling;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Sheets that are filled in on a screen: the fields, their names, and what becomes of them. */
final class FillableTest {
  private static final int DPI = 144;
  private static final List<SheetLayout> WITH_BLANKS =
      Stream.of(SheetLayout.values()).filter(SheetLayout::hasBlanks).toList();

  static Stream<Arguments> samples() {
    return Samples.routines().stream()
        .flatMap(routine -> Stream.of(Paper.values()).map(paper -> Arguments.of(routine, paper)));
  }

  static byte[] print(
      SheetDocument sheet,
      List<SheetLayout> layouts,
      Paper paper,
      Palette.Mode mode,
      Filling filling)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportOptions options =
        new ExportOptions(
            paper,
            Samples.FOLDER,
            layouts,
            Palette.STANDARD.in(mode),
            SheetColours.STANDARD,
            filling);
    new PdfExporter().export(sheet, options, out);
    return out.toByteArray();
  }

  private static byte[] tracker(SheetDocument sheet, Paper paper) throws IOException {
    return print(sheet, List.of(SheetLayout.TRACKER), paper, Palette.Mode.COLOUR, Filling.SCREEN);
  }

  private static void assertStandards(byte[] pdf) throws Exception {
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(Map.of(), VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void trackersKeepTheStandards(String routine, Paper paper) throws Exception {
    assertStandards(tracker(Samples.sheet(routine), paper));
  }

  @Test
  void allLayoutsInOneFileKeepTheStandards() throws Exception {
    for (SheetDocument sheet : List.of(Samples.sheet("si-joint"), OddSheets.everything())) {
      List<SheetLayout> all = List.of(SheetLayout.values());
      assertStandards(print(sheet, all, Paper.A4, Palette.Mode.INK_SAVER, Filling.SCREEN));
    }
  }

  @Test
  void aLongSafetyTextBeforeTheTrackersKeepsTheStandards() throws Exception {
    assertStandards(tracker(OddSheets.muchSafety(), Paper.LETTER));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void onPaperTheyLookThePlainWay(String routine, Paper paper) throws IOException {
    SheetDocument sheet = Samples.sheet(routine);
    List<SheetLayout> layouts = paper == Paper.A4 ? WITH_BLANKS : List.of(SheetLayout.TRACKER);
    for (SheetLayout layout : layouts) {
      List<SheetLayout> one = List.of(layout);
      try (PDDocument plain =
              Loader.loadPDF(print(sheet, one, paper, Palette.Mode.COLOUR, Filling.PEN));
          PDDocument fillable =
              Loader.loadPDF(print(sheet, one, paper, Palette.Mode.COLOUR, Filling.SCREEN))) {
        assertEquals(plain.getNumberOfPages(), fillable.getNumberOfPages());
        for (int i = 0; i < plain.getNumberOfPages(); i++) {
          assertArrayEquals(pixels(plain, i), pixels(fillable, i), layout + " page " + (i + 1));
        }
      }
    }
  }

  @Test
  void fieldsStandInReadingOrderAndAreNamed() throws IOException {
    SheetDocument sheet = poses("Bridge", "Cat-cow");
    try (PDDocument pdf = Loader.loadPDF(tracker(sheet, Paper.A4))) {
      List<PDField> fields = pdf.getDocumentCatalog().getAcroForm().getFields();
      List<String> said = fields.stream().map(PDField::getAlternateFieldName).toList();
      List<String> week = said.subList(0, said.indexOf("My four weeks, name"));
      List<String> days =
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
      List<String> wanted = new ArrayList<>(List.of("My week, name", "My week, starting on"));
      days.forEach(day -> wanted.add("Pain before, " + day + ", 0 to 10"));
      days.forEach(day -> wanted.add("Bridge, " + day + ", done"));
      days.forEach(day -> wanted.add("Cat-cow, " + day + ", done"));
      days.forEach(day -> wanted.add("Pain after, " + day + ", 0 to 10"));
      for (int i = 1; i <= 5; i++) {
        wanted.add("My week, notes, line " + i);
      }
      assertEquals(wanted, week);
      assertTrue(said.contains("Bridge, week 4, day 7, done"));
      assertEquals(
          List.of(
              "tracker-week-name",
              "tracker-week-starting-on",
              "tracker-week-before-mon",
              "tracker-week-before-tue"),
          fields.stream().map(PDField::getFullyQualifiedName).limit(4).toList());
      assertEquals(2 * 28, said.stream().filter(each -> each.contains(", day ")).count());
    }
  }

  @Test
  void posesWithOneNameAreToldApart() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(tracker(poses("Bridge", "Rest", "Bridge"), Paper.A4))) {
      List<String> said = new ArrayList<>();
      for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFields()) {
        said.add(field.getAlternateFieldName());
      }
      assertTrue(said.contains("1. Bridge, Monday, done"));
      assertTrue(said.contains("3. Bridge, Monday, done"));
      assertEquals(said.size(), new HashSet<>(said).size());
    }
  }

  /** What PDF/UA and PDF/A ask for, and what no viewer must be asked to mend. */
  @ParameterizedTest
  @MethodSource("samples")
  void fieldsAreWholeAndInOrder(String routine, Paper paper) throws IOException {
    byte[] bytes =
        print(Samples.sheet(routine), WITH_BLANKS, paper, Palette.Mode.INK_SAVER, Filling.SCREEN);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      assertFalse(form.getNeedAppearances());
      assertNull(form.getXFA());
      Set<String> names = new HashSet<>();
      List<COSDictionary> ofForm = new ArrayList<>();
      for (PDField field : form.getFields()) {
        assertTrue(names.add(field.getFullyQualifiedName()), field.getFullyQualifiedName());
        assertFalse(field.getAlternateFieldName().isBlank());
        ofForm.add(field.getCOSObject());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        assertTrue(widget.isPrinted());
        assertFalse(widget.isHidden());
        assertNull(widget.getAction());
        assertNull(widget.getActions());
        assertNotNull(widget.getNormalAppearanceStream());
        if (field instanceof PDCheckBox box) {
          assertEquals(Set.of("Done", "Off"), states(widget));
          assertEquals("Off", box.getValue());
          assertEquals("Done", box.getOnValue());
        } else {
          PDTextField text = (PDTextField) field;
          assertTrue(text.getDefaultAppearance().startsWith("/NotoSans "));
          assertEquals("", text.getValue());
        }
      }
      PDFont font = form.getDefaultResources().getFont(COSName.getPDFName("NotoSans"));
      assertTrue(font.isEmbedded());
      List<COSDictionary> ofPages = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        assertEquals("S", page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationWidget) {
            ofPages.add(annotation.getCOSObject());
          }
        }
      }
      List<COSDictionary> read = new ArrayList<>();
      forms(pdf.getDocumentCatalog().getStructureTreeRoot(), "", read);
      assertEquals(ofForm.size(), read.size());
      for (int i = 0; i < read.size(); i++) {
        assertTrue(ofForm.get(i) == read.get(i) && ofPages.get(i) == read.get(i), "field " + i);
      }
    }
    assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("/JavaScript"));
  }

  private static Set<String> states(PDAnnotationWidget widget) {
    Set<String> states = new HashSet<>();
    widget
        .getAppearance()
        .getNormalAppearance()
        .getSubDictionary()
        .keySet()
        .forEach(name -> states.add(name.getName()));
    return states;
  }

  /** The fields as they are read; each alone in its Form, and one of a table in a cell. */
  private static void forms(PDStructureNode node, String parent, List<COSDictionary> read) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        if (type.equals("Form")) {
          assertEquals(1, element.getKids().size());
          PDObjectReference reference = (PDObjectReference) element.getKids().getFirst();
          COSDictionary field = (COSDictionary) reference.getReferencedObject().getCOSObject();
          boolean ofTable =
              field
                  .getString(COSName.TU)
                  .matches(".*(, done|0 to 10|, (Mon|Tue|Wed|Thu|Fri|Sat|Sun))");
          assertEquals(ofTable, parent.equals("TD"), field.getString(COSName.TU));
          read.add(field);
        }
        forms(element, type, read);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFilledInIsSeenAndKept(Paper paper) throws Exception {
    byte[] empty = tracker(poses("Bridge", "Cat-cow", "Rest"), paper);
    String name = "Åsa Müller-Losé ñ ß œ € “x”";
    byte[] filled;
    try (PDDocument pdf = Loader.loadPDF(empty)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      ((PDCheckBox) form.getField("tracker-week-move-1-mon")).check();
      ((PDCheckBox) form.getField("tracker-four-weeks-move-2-week-3-day-7")).check();
      form.getField("tracker-week-name").setValue(name);
      form.getField("tracker-week-before-mon").setValue("10");
      form.getField("tracker-week-notes-1").setValue("Pillow under the knees helped.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      filled = out.toByteArray();
    }
    try (PDDocument before = Loader.loadPDF(empty);
        PDDocument after = Loader.loadPDF(filled)) {
      PDAcroForm form = after.getDocumentCatalog().getAcroForm();
      assertEquals(name, form.getField("tracker-week-name").getValueAsString());
      assertEquals("10", form.getField("tracker-week-before-mon").getValueAsString());
      assertTrue(((PDCheckBox) form.getField("tracker-week-move-1-mon")).isChecked());
      assertFalse(((PDCheckBox) form.getField("tracker-week-move-1-tue")).isChecked());
      Map<String, Integer> changed =
          Map.of(
              "tracker-week-move-1-mon",
              0,
              "tracker-four-weeks-move-2-week-3-day-7",
              1,
              "tracker-week-name",
              0,
              "tracker-week-before-mon",
              0,
              "tracker-week-notes-1",
              0);
      for (PDField field : form.getFields()) {
        int page = changed.getOrDefault(field.getFullyQualifiedName(), -1);
        if (page >= 0) {
          PDRectangle area = field.getWidgets().getFirst().getRectangle();
          int more = dark(after, page, area) - dark(before, page, area);
          assertTrue(more >= 15, field.getFullyQualifiedName() + ": " + more);
        }
      }
    }
    // The letters that were written are in the file: it is still fit for archives.
    assertStandards(filled);
  }

  /** What is short of room even on paper: a date in words, and two numbers in a cell. */
  @Test
  void narrowFieldsHoldWhatIsWrittenInThem() throws IOException {
    SheetDocument sheet = Samples.sheet("hip-lower-back");
    for (SheetLayout layout : WITH_BLANKS) {
      byte[] bytes = print(sheet, List.of(layout), Paper.A4, Palette.Mode.COLOUR, Filling.SCREEN);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
        PDFont font = form.getDefaultResources().getFont(COSName.getPDFName("NotoSans"));
        for (PDField field : form.getFields()) {
          if (field instanceof PDTextField text) {
            String longest =
                text.getMaxLen() == 2
                    ? "10"
                    : text.getQ() == PDTextField.QUADDING_CENTERED ? "10 / 10" : "8 February 2026";
            float size = Float.parseFloat(text.getDefaultAppearance().split(" ")[1]);
            float needed = font.getStringWidth(longest) / 1000 * size + 4;
            float room = text.getWidgets().getFirst().getRectangle().getWidth();
            assertTrue(needed <= room, field.getFullyQualifiedName());
            assertTrue(size == 0 || size >= StyleSheet.BODY.size(), field.getFullyQualifiedName());
          }
        }
      }
    }
  }

  /** Letters of the languages of Western Europe; others are left to the viewer's own fonts. */
  @Test
  void theFontHasAllLettersOfItsEncoding() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(tracker(poses("Bridge"), Paper.A4))) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
      PDFont font = form.getDefaultResources().getFont(COSName.getPDFName("NotoSans"));
      for (char c = ' '; c <= 0xFF; c++) {
        if (c < 0x7F || c > 0xA0) {
          int code = font.encode(Character.toString(c))[0] & 0xFF;
          assertTrue(font.getWidthFromFont(code) > 0 || c == 0xAD, "no " + c);
          assertEquals(font.getWidth(code), font.getWidthFromFont(code), 1, "width of " + c);
        }
      }
    }
  }

  @Test
  void sameSheetSameBytes() throws IOException {
    SheetDocument sheet = Samples.sheet("si-joint");
    byte[] once = print(sheet, WITH_BLANKS, Paper.A4, Palette.Mode.COLOUR, Filling.SCREEN);
    byte[] twice = print(sheet, WITH_BLANKS, Paper.A4, Palette.Mode.COLOUR, Filling.SCREEN);
    assertArrayEquals(once, twice);
  }

  /** Layouts without blanks are the same either way. */
  @ParameterizedTest
  @EnumSource
  void whereNothingIsFilledInThereIsNoForm(SheetLayout layout) throws IOException {
    SheetDocument sheet = Samples.sheet("si-joint");
    List<SheetLayout> one = List.of(layout);
    byte[] pen = print(sheet, one, Paper.A4, Palette.Mode.COLOUR, Filling.PEN);
    byte[] screen = print(sheet, one, Paper.A4, Palette.Mode.COLOUR, Filling.SCREEN);
    try (PDDocument pdf = Loader.loadPDF(pen)) {
      assertNull(pdf.getDocumentCatalog().getAcroForm());
    }
    try (PDDocument pdf = Loader.loadPDF(screen)) {
      assertEquals(layout.hasBlanks(), pdf.getDocumentCatalog().getAcroForm() != null);
    }
    if (!layout.hasBlanks()) {
      assertArrayEquals(pen, screen);
    }
  }

  private static SheetDocument poses(String... names) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      PoseBlock pose = Sheets.poses(List.of()).get(i);
      blocks.add(
          new PoseBlock(i + 1, names[i], pose.sanskrit(), pose.meaning(), List.of(), pose.parts()));
    }
    return Sheets.sheet(blocks);
  }

  private static BufferedImage image(PDDocument pdf, int page) throws IOException {
    return new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
  }

  private static int[] pixels(PDDocument pdf, int page) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** How many dark dots stand in an area of a page. */
  private static int dark(PDDocument pdf, int page, PDRectangle area) throws IOException {
    BufferedImage image = image(pdf, page);
    float scale = DPI / 72f;
    float top = pdf.getPage(page).getMediaBox().getHeight() - area.getUpperRightY();
    int count = 0;
    for (int y = 0; y < Math.round(area.getHeight() * scale); y++) {
      for (int x = 0; x < Math.round(area.getWidth() * scale); x++) {
        int rgb =
            image.getRGB(Math.round(area.getLowerLeftX() * scale) + x, Math.round(top * scale) + y);
        count += (rgb & 255) < 96 ? 1 : 0;
      }
    }
    return count;
  }
}
