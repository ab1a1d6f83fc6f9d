package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where sentences end: each bar stands at the end of one. */
final class SentencesTest {
  @Test
  void english() {
    assertParts(
        Language.ENGLISH,
        """
        Lie down. | Bend your knees. | Breathe!
        Hold for 1.5 min. and rest. | Then go on.
        Hold 30 sec. on each side. | Do 10 reps. | Rest.
        Use a prop, e.g. a block, i.e. something firm. | Ask Dr. Smith or J. F. Smith first.
        Breathe in ... and out. | Wait… | Then go on.
        1. Lie down. | 2. Bend your knees. | 3) Lift.
        a. Lie down. | (b) Bend.
        Does it hurt?! | Stop. | "Rest first." | (Then go on.)
        Say "stop." | He did.
        Do it 10. | Then rest. | It is level A. | Then B.
        See www.example.org for more. | Go on.
        lie down. | bend your knees.
        Use blocks, straps, etc. | Have them near.
        Take 1,000 steps at 9 a.m. and 5 p.m. daily.
        Is it sore? | no matter. | Say no. | See no. 5 below.
        """);
  }

  @Test
  void spanish() {
    assertParts(
        Language.SPANISH,
        """
        Acuéstese. | ¿Le duele? | ¡Pare! | Respire.
        Use un apoyo, p. ej. un bloque. | Hable con la Dra. López.
        Sostenga 1,5 min. | ¿Y luego? | Descanse.
        """);
  }

  @Test
  void otherLanguages() {
    assertParts(
        Language.GERMAN,
        "Legen Sie sich hin, z. B. auf eine Matte. | Halten Sie ca. 30 Sek. lang. | Atmen Sie"
            + " aus.");
    assertParts(
        Language.FRENCH, "Allongez-vous. | Qu’est-ce que c’est ? | Voir p. ex. Mme Durand. | Fin.");
    assertParts(Language.PORTUGUESE, "Deite-se. | Fale com o Dr. Silva. | Dói? | Pare!");
  }

  @Test
  void lines() {
    assertEquals(
        List.of("Lie on your back", "Bend your knees", "lift", "1. Rest\nfor long", "- two"),
        texts("Lie on your back\nBend your knees\n\nlift\n1. Rest\nfor long\n- two\n"));
    assertEquals(
        List.of("Heben Sie\nIhre Hüfte."), texts("Heben Sie\nIhre Hüfte.", Language.GERMAN));
    assertEquals(List.of(), texts(" … \n\n - !?"));
  }

  @Test
  void places() {
    String text = "  Ok \uD83D\uDE00. Don’t lock a wide-legged knee: 2.5 × 10–15.";
    Sentence second = Sentences.of(text, Language.ENGLISH).get(1);
    assertEquals(second.text(), text.substring(second.offset(), second.offset() + second.length()));
    assertEquals(
        List.of("Don’t", "lock", "a", "wide-legged", "knee", "2.5", "10", "15"),
        second.words().stream().map(Word::text).toList());
    for (Word word : second.words()) {
      assertEquals(word.text(), text.substring(word.offset(), word.end()));
    }
  }

  /** Time grows with the length of the text alone: these would take minutes otherwise. */
  @Test
  void longTexts() {
    for (String piece : List.of("x 1. ", "A. ", "a. b ", "\n1.", "...", "e.g. ", "(\"")) {
      String text = piece.repeat(100_000);
      assertTrue(Sentences.of(text, Language.ENGLISH).size() <= 300_000);
    }
    String words = "slowly and lift, is moved supine ".repeat(3_000);
    assertEquals(3_000, PassiveVoice.find(words).size());
    assertEquals(3_000, Jargon.find(words).size());
    assertTrue(StepReader.read(words).actions().size() >= 1);
  }

  @Test
  void languages() {
    assertEquals(Language.ENGLISH, Language.of("en-GB").orElseThrow());
    assertEquals(Language.SPANISH, Language.of("ES_mx").orElseThrow());
    assertTrue(Language.of("eng").isEmpty());
    assertTrue(Language.of("").isEmpty());
  }

  private static void assertParts(Language language, String lines) {
    for (String line : lines.strip().split("\n", -1)) {
      assertEquals(
          line.strip(), String.join(" | ", texts(line.strip().replace(" | ", " "), language)));
    }
  }

  private static List<String> texts(String text) {
    return texts(text, Language.ENGLISH);
  }

  private static List<String> texts(String text, Language language) {
    return Sentences.of(text, language).stream().map(Sentence::text).collect(Collectors.toList());
  }
}
