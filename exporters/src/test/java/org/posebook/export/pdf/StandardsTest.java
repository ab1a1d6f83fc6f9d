package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfContentByte;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.model.Paper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says: PDF/UA-1 for screen readers, PDF/A-2a for archives. */
class StandardsTest {
  private static final Locale OURS = Locale.getDefault();

  /** veraPDF compares words in the default language's small letters, which Turkish breaks. */
  @BeforeAll
  static void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @AfterAll
  static void speakAsBefore() {
    Locale.setDefault(OURS);
  }

  static List<PDFAFlavour> flavours() {
    return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
  }

  @ParameterizedTest
  @MethodSource("flavours")
  void sheetsKeepTheStandards(PDFAFlavour flavour, @TempDir Path folder) throws Exception {
    TestPictures.write(folder);
    List<SheetDocument> sheets =
        List.of(
            Sheets.lowerBack(),
            Sheets.lowerBack(new Picture("wide.png", "A shape", Optional.of("Own work"))),
            Sheets.lowerBack(new Picture("tall.jpg", "A shape", Optional.empty())),
            OddSheets.fifteenPoses(),
            OddSheets.branded("tall.jpg"),
            OddSheets.muchSafety(),
            OddSheets.everything());
    for (SheetDocument sheet : sheets) {
      assertEquals(Map.of(), faults(Printed.print(sheet, Paper.A4, folder).pdf(), flavour));
    }
  }

  /** Without this the other test might find nothing because it looks at nothing. */
  @Test
  void textWithoutATagIsAFault() throws Exception {
    TaggedPdf.About about = new TaggedPdf.About("Untagged", Optional.empty(), "en");
    TaggedPdf pdf = new TaggedPdf(300, 300, about);
    pdf.documentElement();
    PdfContentByte content = pdf.content();
    content.beginText();
    content.setFontAndSize(Fonts.shared().font(Face.REGULAR), 12);
    content.showTextBasic("Nobody reads this aloud");
    content.endText();
    assertFalse(faults(pdf.close(), PDFAFlavour.PDFUA_1).isEmpty());
  }

  private static Map<String, Integer> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      Map<String, Integer> faults = new TreeMap<>();
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.merge(
              assertion.getRuleId().getClause()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext(),
              1,
              Integer::sum);
        }
      }
      return faults;
    }
  }
}
