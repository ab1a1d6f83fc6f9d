package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.export.shaping.Shaper;
import org.posebook.export.shaping.Shaping;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.Bullets;
import org.posebook.export.sheet.SheetDocument.Heading;
import org.posebook.export.sheet.SheetDocument.Paragraph;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Steps;
import org.posebook.model.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DevanagariTest {
  /** Ligatures, vowel signs before their consonants, an r above the syllable. */
  private static final List<String> NAMES =
      List.of(
          "अधोमुखश्वानासन",
          "शीर्षासन",
          "त्रिकोणासन",
          "वृक्षासन",
          "पश्चिमोत्तानासन",
          "सूर्यनमस्कार",
          "विपरीतकरणी",
          "अर्धमत्स्येन्द्रासन");

  private final Shaper shaper = Shaper.of(Fonts.resource(Fonts.file(Face.REGULAR))).orElseThrow();

  static SheetDocument sheet() {
    PoseBlock pose =
        new PoseBlock(
            1,
            "Downward-facing dog",
            Optional.of("Adho mukha śvānāsana"),
            Optional.of("अधो मुख श्वानासन"),
            Optional.of("downward-facing dog"),
            List.of(),
            List.of(new Steps(List.of("Say वृक्षासन (vṛkṣāsana) aloud, then त्रिकोणासन."))),
            Optional.empty());
    return Sheets.sheet(
        List.of(
            pose,
            new Heading(2, "शीर्षासन and others"),
            new Bullets(NAMES),
            new Paragraph(String.join(" ", NAMES).repeat(6))));
  }

  @Test
  void consonantsBecomeOne() {
    assertEquals(1, shaper.shape("क्ष").glyphs().size());
    assertEquals(1, shaper.shape("त्र").glyphs().size());
    assertTrue(shaper.shape("श्व").width() < shaper.shape("शव").width());
  }

  @Test
  void theShortIStandsBeforeItsConsonants() {
    assertEquals(ids("क").getFirst(), ids("कि").getLast());
    assertEquals(ids("त्र").getFirst(), ids("त्रि").getLast());
  }

  @Test
  void anRBeforeAConsonantStandsAboveIt() {
    assertEquals(ids("ष").getFirst(), ids("र्ष").getFirst());
    assertNotEquals(ids("र"), List.of(ids("र्ष").getLast()));
  }

  @Test
  void joinersKeepConsonantsApart() {
    assertNotEquals(ids("क्ष"), ids("क्\u200Dष"));
    assertNotEquals(ids("क्ष"), ids("क्\u200Cष"));
    Legible legible = new Legible(Fonts.shared());
    assertEquals("क्\u200Dष", legible.text("क्\u200Dष"));
    assertEquals("ab", legible.text("a\u200Db"));
  }

  @Test
  void advancesAddUp() {
    for (String name : NAMES) {
      Shaping shaping = shaper.shape(name);
      assertEquals(name.length(), shaping.advances().size());
      assertEquals(
          shaping.width(), shaping.advances().stream().mapToInt(Integer::intValue).sum(), name);
    }
  }

  @Test
  void aPosesNameStandsBesideItsSanskritName() {
    String text = Printed.print(sheet(), Paper.A4).text();
    assertTrue(
        text.contains(
            "P: {sa-Latn}Adho mukha śvānāsana{sa-Deva} अधो मुख श्वानासन (downward-facing dog)"),
        text);
    assertTrue(text.contains("Say वृक्षासन (vṛkṣāsana) aloud, then त्रिकोणासन."), text);
    assertTrue(text.contains("H2: शीर्षासन and others"), text);
  }

  @Test
  void keepsTheStandardsAndIsTheSameTwice() throws Exception {
    Printed printed = Printed.print(sheet(), Paper.A4);
    assertEquals(List.of(), printed.result().diagnostics());
    for (PDFAFlavour flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour));
    }
    assertArrayEquals(printed.pdf(), Printed.print(sheet(), Paper.A4).pdf());
  }

  /** Signs without a consonant, a lone virama, a word wider than the page. */
  @ParameterizedTest
  @ValueSource(strings = {"ि", "a ् b", "र्", "्\u200D", "॥ १२३ ॥", "क़ फ़ ॐ"})
  void oddTextIsPrinted(String odd) throws Exception {
    SheetDocument sheet = Sheets.sheet(List.of(new Paragraph(odd), new Paragraph(odd.repeat(100))));
    Printed printed = Printed.print(sheet, Paper.A4);
    assertEquals(List.of(), printed.result().diagnostics());
    for (PDFAFlavour flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(printed.pdf(), flavour));
    }
  }

  @Test
  void longWordsBreakBetweenSyllables() {
    Fonts fonts = Fonts.shared();
    Run run = new Run(Artifact.LAYOUT, "पश्चिमोत्तानासन".repeat(8), StyleSheet.BODY);
    List<Line> lines = new LineBreaker(fonts).lines(List.of(run), 100);
    assertTrue(lines.size() > 3);
    for (Line line : lines) {
      String text = line.pieces().getFirst().text();
      assertTrue(Character.isLetter(text.charAt(0)), text);
      assertTrue(line.width() <= 101, text);
      assertEquals(line.width(), fonts.width(Face.REGULAR, 12, text), 0.1f);
    }
  }

  @Test
  void withoutShapingNumbersArePrinted() {
    assertTrue(Shaper.of(new byte[20]).isEmpty());
    Fonts fonts = new Fonts(Shapers.none());
    Legible legible = new Legible(fonts);
    assertEquals("[U+0915] is ka", legible.text("क is ka"));
    assertFalse(legible.shows("श्वानासन"));
    assertTrue(legible.missing().contains(0x936));
    List<Diagnostic> remarks =
        PdfExporter.remarks("T", fonts, legible, new Pictures(Path.of("none")));
    assertEquals(1, remarks.size());
    assertTrue(remarks.getFirst().message().startsWith("Devanagari cannot be printed"));
  }

  private List<Integer> ids(String word) {
    return shaper.shape(word).glyphs().stream().map(Shaping.Glyph::id).toList();
  }
}
