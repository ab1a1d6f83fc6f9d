package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadabilityTest {
  @Test
  void counts() {
    // The sentence on the platypus is published with 13 words and grade 11.3.
    Readability platypus =
        english(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.");
    assertEquals(new TextCounts(1, 13, 24, 4), platypus.counts());
    assertEquals(11.3, platypus.grade().orElseThrow(), 0.05);
    Readability cat = english("The cat sat on the mat.");
    assertEquals(new TextCounts(1, 6, 6, 0), cat.counts());
    assertEquals(116.145, cat.fleschReadingEase().orElseThrow(), 0.0005);
    assertTrue(cat.isTooLittle());
    assertEquals(Optional.empty(), cat.inflesz());
  }

  @Test
  void smogNeedsSentences() {
    assertEquals(Optional.empty(), english(times(9)).smog());
    assertEquals(Readability.SmogBasis.ESTIMATE, english(times(10)).smog().orElseThrow().basis());
    assertEquals(Readability.SmogBasis.ESTIMATE, english(times(29)).smog().orElseThrow().basis());
    Readability.Smog full = english(times(30)).smog().orElseThrow();
    assertEquals(Readability.SmogBasis.FULL, full.basis());
    // One long word a sentence: the value by hand is published as 8.47; the formula's is near.
    assertEquals(8.84, full.grade(), 0.005);
  }

  private static String times(int sentences) {
    return String.join(" ", Collections.nCopies(sentences, "Relaxation is good."));
  }

  @Test
  void namesDoNotCount() {
    List<String> texts =
        List.of("Rest in Supta Baddha Koṇāsana.", "Savasana", "Go to child’s pose.");
    Names names = Names.of(List.of("Supta Baddha Konasana", "Śavāsana", "Child's pose", ""));
    Readability without = Readability.of(texts, Language.ENGLISH, names).orElseThrow();
    assertEquals(new TextCounts(2, 4, 4, 0), without.counts());
    Readability with = Readability.of(texts, Language.ENGLISH, Names.NONE).orElseThrow();
    assertEquals(3, with.counts().sentences());
    assertEquals(10, with.counts().words());
  }

  @Test
  void sentencesThatCostMost() {
    Readability read =
        Readability.of(
                List.of(
                    "Lie down. Rest.",
                    "Physiological relaxation necessitates considerable repetition. Sit up."),
                Language.ENGLISH,
                Names.NONE)
            .orElseThrow();
    Readability.Cost most = read.sentences().getFirst();
    assertEquals(1, most.text());
    assertEquals(0, most.sentence().offset());
    assertTrue(most.grade() > 20);
    assertTrue(most.cost() > 5);
    assertTrue(read.sentences().getLast().cost() < 0);
    assertEquals(4, read.sentences().size());
  }

  @Test
  void spanish() {
    Readability easy =
        Readability.of(
                List.of("Acuéstese boca arriba. Doble las piernas. Respire despacio."),
                Language.SPANISH,
                Names.NONE)
            .orElseThrow();
    assertEquals(new TextCounts(3, 8, 20, 4), easy.counts());
    assertEquals(Formulas.inflesz(8 / 3.0, 20 / 8.0), easy.inflesz().orElseThrow(), 0.0005);
    assertEquals(
        Formulas.fernandezHuerta(8 / 3.0, 20 / 8.0), easy.fernandezHuerta().orElseThrow(), 0.0005);
    assertEquals(Optional.empty(), easy.grade());
    assertEquals(Optional.empty(), easy.smog());
    assertFalse(easy.isEasySpanish());
  }

  @Test
  void nothingToMeasure() {
    assertEquals(
        Optional.empty(), Readability.of(List.of("Guten Tag."), Language.GERMAN, Names.NONE));
    Readability empty = english(" … ");
    assertEquals(TextCounts.NONE, empty.counts());
    assertEquals(Optional.empty(), empty.grade());
    assertTrue(empty.isTooLittle());
  }

  private static Readability english(String text) {
    return Readability.of(List.of(text), Language.ENGLISH, Names.NONE).orElseThrow();
  }
}
