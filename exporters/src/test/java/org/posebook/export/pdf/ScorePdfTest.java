package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.posebook.export.sheet.ScoreSheet;
import org.posebook.export.sheet.ScoreSheet.Verdict;
import org.posebook.model.Filling;
import org.posebook.model.Paper;

/** Scorecards as PDF. */
final class ScorePdfTest {
  @ParameterizedTest
  @CsvSource({"A4, PEN", "A4, SCREEN", "LETTER, PEN", "LETTER, SCREEN"})
  void scorecardsKeepTheStandards(Paper paper, Filling filling) throws Exception {
    byte[] pdf = pdf(paper, filling, 30);
    for (var flavour : StandardsTest.flavours()) {
      assertEquals(Map.of(), VeraPdf.faults(pdf, flavour));
    }
    assertArrayEquals(pdf, pdf(paper, filling, 30));
  }

  @Test
  void itIsReadInOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Paper.A4, Filling.PEN, 4))) {
      String text = StructureText.of(document);
      int at = 0;
      for (String next :
          List.of(
              "Scorecard: Care",
              "Not a rating.",
              "First",
              "Instrument one: 1 of 2 met",
              "Item",
              "It asks",
              "Verdict",
              "one-1",
              "Is it clear? (1)",
              "not met: step/not-an-action",
              "does not apply",
              "Judged by",
              "Second")) {
        int found = text.indexOf(next, at);
        assertTrue(found >= 0, next + " in\n" + text);
        at = found;
      }
      PDOutlineItem title =
          document.getDocumentCatalog().getDocumentOutline().children().iterator().next();
      List<String> routines = new ArrayList<>();
      title.children().forEach(item -> routines.add(item.getTitle()));
      assertEquals(List.of("First", "Second"), routines);
      assertEquals(2, document.getNumberOfPages());
    }
  }

  @Test
  void whatAPersonJudgesIsTickedOnAScreen() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Paper.A4, Filling.SCREEN, 4))) {
      List<String> names = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getAcroForm()
          .getFieldTree()
          .forEach(field -> names.add(field.getFullyQualifiedName()));
      assertTrue(
          names.containsAll(
              List.of(
                  "routine-1-one-2-met",
                  "routine-1-one-2-not-met",
                  "routine-1-judged-by",
                  "routine-2-credential",
                  "routine-2-date")),
          names::toString);
    }
  }

  private static byte[] pdf(Paper paper, Filling filling, int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScoreSheet sheet =
        new ScoreSheet(
            "Scorecard: Care",
            "en",
            "Not a rating.",
            List.of(routine("First", rows), routine("Second", rows)));
    ScorePdf.write(sheet, paper, filling, out);
    return out.toByteArray();
  }

  private static ScoreSheet.Routine routine(String title, int count) {
    List<ScoreSheet.Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Verdict verdict = Verdict.values()[i % Verdict.values().length];
      String why = verdict == Verdict.NOT_MET ? "step/not-an-action" : "";
      rows.add(new ScoreSheet.Row("one-" + i, "Is it clear? (" + i + ")", verdict, why));
    }
    return new ScoreSheet.Routine(
        title, List.of(new ScoreSheet.Table("Instrument one: 1 of 2 met", rows)));
  }
}
