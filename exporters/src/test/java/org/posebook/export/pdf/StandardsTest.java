package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfContentByte;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says: PDF/UA-1 for screen readers, PDF/A-2a for archives. */
class StandardsTest {
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
      for (Paper paper : Paper.values()) {
        assertEquals(Map.of(), VeraPdf.faults(Printed.print(sheet, paper, folder).pdf(), flavour));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("flavours")
  void picturesOfAllKindsKeepTheStandards(PDFAFlavour flavour, @TempDir Path folder)
      throws Exception {
    for (String file : TestPictures.kinds(folder)) {
      Printed printed =
          Printed.print(
              Sheets.lowerBack(new Picture(file, "A shape", Optional.empty())), Paper.A4, folder);
      assertEquals(List.of(), printed.result().diagnostics(), file);
      assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour), file);
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
    assertFalse(VeraPdf.faults(pdf.close(), PDFAFlavour.PDFUA_1).isEmpty());
  }
}
