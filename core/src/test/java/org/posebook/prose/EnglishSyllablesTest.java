package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class EnglishSyllablesTest {
  /** Words of handouts, parted as they are spoken. */
  private static final String WORDS =
      """
      bend knees slow-ly shoul-der mus-cle i-so-met-ric ham-string ham-strings quad-ri-ceps
      breathe breathes breath-ing ex-hale ex-haled in-hale lift-ed raised stretched squeez-es
      pil-low be-neath com-for-ta-ble cir-cu-la-tion in-ju-ry a-bil-i-ty re-laxed
      the-ra-pist pel-vis lum-bar ar-e-a
      wide-leg-ged don't can't would-n't phy-si-cian's knee's nurs-es'
      """;

  @Test
  void words() {
    assertParts(WORDS);
  }

  /** Words that the dictionary lacks: with endings, prefixes, in two parts, and by the rule. */
  @Test
  void unknownWords() {
    assertParts(
        """
        un-round-ed re-bend o-ver-bend-ing non-slip-per-y dor-si-flex-ion tip-toe-ing
        shin-bone ham-string-y stretch-i-er squat-ted hip-lift foot-wards
        ab-duct-ed glute-less mis-a-ligned
        """);
    assertEquals(0, SyllableTable.english().syllables("stretchier"));
  }

  private static void assertParts(String parted) {
    assertAll(
        Arrays.stream(parted.split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(
                word ->
                    () -> {
                      // A hyphen that belongs to the word parts two syllables just as well.
                      String whole =
                          word.matches(".*(legged|-lift)") ? word : word.replace("-", "");
                      assertEquals(word.split("-", -1).length, EnglishSyllables.count(whole), word);
                    }));
  }

  @Test
  void asWritten() {
    assertEquals(2, EnglishSyllables.count("SHOULDER"));
    assertEquals(2, EnglishSyllables.count("Café"));
    assertEquals(1, EnglishSyllables.count("don’t"));
    assertEquals(3, EnglishSyllables.count("PRN"));
    assertEquals(1, EnglishSyllables.count("ṣ"));
  }

  @Test
  void numbersAreReadAloud() {
    assertEquals(1, EnglishSyllables.count("5"));
    assertEquals(2, EnglishSyllables.count("30"));
    assertEquals(3, EnglishSyllables.count("45"));
    assertEquals(3, EnglishSyllables.count("1.5"));
    assertEquals(5, EnglishSyllables.count("150"));
    assertEquals(3, EnglishSyllables.count("1,000"));
    assertTrue(EnglishSyllables.count("99999999999999999999") > 9);
    assertEquals(2, EnglishSyllables.count("٣٠"));
  }

  @Test
  void tableHoldsWhatWasPacked() {
    SyllableTable table = SyllableTable.english();
    assertEquals(2, table.syllables("aardvark"));
    assertEquals(1, table.syllables("a"));
    assertEquals(1, table.syllables("zzz") + 1);
    assertEquals(0, table.syllables(""));
    assertEquals(0, table.syllables("kne"));
    assertEquals(0, table.syllables("kneeee"));
    TreeMap<String, Integer> few = new TreeMap<>();
    few.put("at", 1);
    few.put("attic", 2);
    assertTrue(SyllableTable.pack(few).length < 12);
  }
}
