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
import org.posebook.check.score.Mark;
import org.posebook.check.score.Score;
import org.posebook.check.score.Scorecard;
import org.posebook.check.score.Verdict;
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
              "Informed by these instruments",
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
    List<Scorecard> cards = List.of(card("First", rows), card("Second", rows));
    ScorePdf.write("Care", cards, paper, filling, out);
    return out.toByteArray();
  }

  private static Scorecard card(String title, int count) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Verdict verdict = Verdict.values()[i % Verdict.values().length];
      String why = verdict == Verdict.NOT_MET ? "step/not-an-action" : "";
      marks.add(new Mark("one-" + i, "Is it clear? (" + i + ")", verdict, why));
    }
    return new Scorecard(title, title, List.of(new Score("one", "Instrument one", marks)));
  }
}
