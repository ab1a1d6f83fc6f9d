package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Terms that are found: in brackets, or in braces where they are explained. */
final class JargonTest {
  @Test
  void terms() {
    assertFound(
        """
        [Lumbar] [flexion] in [supine] is [contraindicated].
        Your {psoas}, a deep muscle at the hip, works.
        Do this {PRN} (as needed). Do this [TID].
        The lower back ({lumbar spine}) rests.
        Lie {prone}, that is, face down. Lie {supine}, or on your back.
        Lie [supine] or [prone].
        Move into {adduction}: toward the middle of your body.
        The {multifidus}, small muscles along your spine, works.
        Take a {corticosteroid} injection, a shot that calms swelling.
        Your {sacroiliac} ({SI}) joint is sore.
        Stretch your [quadriceps] (30 s).
        Work with the muscle called the {soleus}.
        The {iliac} bones are the wide bones of your pelvis.
        {Flexion} means bending. {Vinyasa} – a flow with the breath. [Drishti] up.
        He is tid y. Le pied. Romans rom. Do it with ease.
        Work the [gluteus medius], then rest.
        """);
  }

  @Test
  void plainWords() {
    assertEquals(Optional.of("lying on your back"), Jargon.plain("supine").map("lying "::concat));
    assertEquals(Optional.of("as needed"), Jargon.plain("PRN"));
    assertEquals(Optional.empty(), Jargon.plain("knee"));
    assertEquals(Optional.empty(), Jargon.plain("supine twist"));
  }

  private static void assertFound(String lines) {
    for (String line : lines.strip().split("\n", -1)) {
      String text = line.replaceAll("[\\[\\]{}]", "");
      StringBuilder marked = new StringBuilder(text);
      for (Jargon.Term term : Jargon.find(text).reversed()) {
        marked
            .insert(term.offset() + term.length(), term.explained() ? "}" : "]")
            .insert(term.offset(), term.explained() ? "{" : "[");
      }
      assertEquals(line, marked.toString());
    }
  }
}
