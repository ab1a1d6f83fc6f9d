package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The formulas against values that others published; each with where. */
final class FormulasTest {
  /** koRpus's unit test of 20 sentences: tests/testthat in unDocUMeantIt/koRpus. */
  @Test
  void koRpus() {
    double words = 556.0 / 20;
    double syllables = 592.0 / 556;
    assertEquals(88.54, Formulas.fleschReadingEase(words, syllables), 0.005);
    assertEquals(7.82, Formulas.fleschKincaidGrade(words, syllables), 0.005);
    assertEquals(5.34, Formulas.smog(3, 20), 0.005);
    assertEquals(112.70, Formulas.inflesz(words, syllables), 0.005);
    // koRpus has 206.835 for Fernández Huerta and gives 114.59; the paper has 206.84.
    assertEquals(114.60, Formulas.fernandezHuerta(words, syllables), 0.005);
  }

  /** A JetBrains Academy task, whose text has these counts. */
  @Test
  void jetBrainsAcademy() {
    assertEquals(6.31, Formulas.fleschKincaidGrade(137.0 / 14, 210.0 / 137), 0.005);
    assertEquals(9.42, Formulas.smog(17, 14), 0.005);
  }

  @Test
  void fleschReadingEase() {
    // "The cat sat on the mat.": swarmauri's unit test.
    assertEquals(116.145, Formulas.fleschReadingEase(6, 1), 0.0005);
    // quanteda's unit tests: 10 words and syllables, and "Once upon a time."
    assertEquals(112.085, Formulas.fleschReadingEase(10, 1), 0.0005);
    assertEquals(97.025, Formulas.fleschReadingEase(4, 5.0 / 4), 0.0005);
    // The highest value there is.
    assertEquals(121.22, Formulas.fleschReadingEase(1, 1), 0.005);
  }

  @Test
  void fleschKincaidGrade() {
    // Wikipedia: the sentence on the platypus, Green Eggs and Ham, the lowest value there is.
    assertEquals(11.3, Formulas.fleschKincaidGrade(13, 24.0 / 13), 0.05);
    assertEquals(-1.3, Formulas.fleschKincaidGrade(5.7, 1.02), 0.05);
    assertEquals(-3.4, Formulas.fleschKincaidGrade(1, 1), 0.005);
  }

  /**
   * Worked out by hand: 100 words, 5 sentences, 200 syllables. The misprints give 81.74 or 185.24.
   */
  @Test
  void spanish() {
    assertEquals(66.44, Formulas.fernandezHuerta(20, 2), 0.005);
    assertEquals(62.235, Formulas.inflesz(20, 2), 0.0005);
  }
}
