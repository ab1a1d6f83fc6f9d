package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Words parted by hand after the Ortografía of the Real Academia Española (2010). */
final class SpanishSyllablesTest {
  private static final String WORDS =
      """
      pier-na ro-di-lla es-pal-da ca-de-ra cue-llo hom-bro res-pi-re a-cues-te-se des-pa-cio
      sien-te-se suel-te ai-re cau-sa reu-ma oi-ga boi-na deu-da cui-da-do ciu-dad viu-da muy rey
      hoy voy buey U-ru-guay Pa-ra-guay es-toy y ley con-voy
      ma-íz pa-ís ba-úl o-ír re-ír dí-a rí-o grú-a tí-o ca-í-da le-í-do o-í-do son-re-ír
      po-e-ta te-a-tro ca-er le-er a-é-re-o o-es-te co-o-pe-rar zo-o al-co-hol cre-er pa-se-o
      lí-ne-a to-a-lla co-do a-ho-ra
      que quie-ro a-quí gue-rra guí-a se-guir pin-güi-no ver-güen-za lin-güís-ti-ca ci-güe-ña
      a-gua cua-tro cuo-ta guan-te
      pro-hí-be bú-ho a-hí ahu-mar va-hí-do ca-ca-hue-te des-hue-sar a-hue-car hue-so hie-lo
      de-sahu-cio
      es-tu-diáis lim-piéis a-cen-tuáis miau guau
      cons-truir huir je-sui-ta a-yu-da ma-yor yo-ga ya ra-yo a-yer ha-ya
      an-ti-in-fla-ma-to-rio chi-i-ta
      diez ve-ces ca-da dí-a mús-cu-lo es-ti-ra-mien-to res-pi-ra-ción pos-tu-ra
      guion cuí-da-te a-diós dió-xi-do pe-rio-do pe-rí-o-do
      """;

  @Test
  void syllables() {
    assertAll(
        Arrays.stream(WORDS.split("\\s+", -1))
            .filter(parted -> !parted.isEmpty())
            .map(
                parted ->
                    () -> {
                      String word = parted.replace("-", "");
                      int parts = parted.split("-", -1).length;
                      assertEquals(parts, SpanishSyllables.count(word), word);
                    }));
  }

  @Test
  void numbers() {
    assertEquals(2, SpanishSyllables.count("30")); // trein-ta
    assertEquals(2, SpanishSyllables.count("15")); // quin-ce
    assertEquals(1, SpanishSyllables.count("100")); // cien
    assertEquals(6, SpanishSyllables.count("45")); // cua-ren-ta y cin-co
    assertEquals(6, SpanishSyllables.count("1,5")); // u-no co-ma cin-co
  }

  @Test
  void hyphensAndCapitals() {
    assertEquals(4, SpanishSyllables.count("Teórico"));
    assertEquals(7, SpanishSyllables.count("TEÓRICO-práctico"));
  }
}
