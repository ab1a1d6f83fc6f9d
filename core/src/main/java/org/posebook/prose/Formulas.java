package org.posebook.prose;

/**
 * The published formulas of how hard a text is to read. All take averages or counts of a text that
 * has words and sentences.
 *
 * <p>Sources: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948). J.
 * P. Kincaid et al., Research Branch Report 8-75, Naval Technical Training (1975). G. H.
 * McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969). J. Fernández
 * Huerta, "Medidas sencillas de lecturabilidad" (1959), in the form that is of use: F counts words
 * for each sentence, and syllables are counted for each word (a common misprint has them
 * otherwise). F. Szigriszt Pazos (1993) and I. M. Barrio-Cantalejo et al., "Validación de la Escala
 * INFLESZ", Anales del Sistema Sanitario de Navarra 31 (2008).
 */
public final class Formulas {
  private Formulas() {}

  /** Flesch reading ease: higher is easier; 60 to 70 is standard English. */
  public static double fleschReadingEase(double wordsPerSentence, double syllablesPerWord) {
    return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
  }

  /** Flesch–Kincaid grade: the school grade of the United States in which it can be read. */
  public static double fleschKincaidGrade(double wordsPerSentence, double syllablesPerWord) {
    return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
  }

  /**
   * SMOG grade, McLaughlin's precise formula, brought to 30 sentences. It is made for 30 sentences
   * or more; {@link Readability} says when it gives an estimate, and when nothing.
   *
   * @param longWords words of three or more syllables, each time that they stand there
   */
  public static double smog(int longWords, int sentences) {
    return 1.0430 * Math.sqrt(30.0 * longWords / sentences) + 3.1291;
  }

  /** Fernández Huerta's ease of Spanish texts: read as Flesch's. */
  public static double fernandezHuerta(double wordsPerSentence, double syllablesPerWord) {
    return 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
  }

  /**
   * The INFLESZ index of Spanish texts (Szigriszt-Pazos): under 40 very hard, to 55 rather hard, to
   * 65 normal, to 80 fairly easy, above very easy.
   */
  public static double inflesz(double wordsPerSentence, double syllablesPerWord) {
    return 206.835 - 62.3 * syllablesPerWord - wordsPerSentence;
  }
}
