package org.posebook.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
  private static final List<String> KEYS =
      List.of(
          "id", "name", "steps", "setup", "breathing", "feel", "level", "sides", "start-position");

  @ParameterizedTest
  @CsvSource({
    "step, steps",
    "stpes, steps",
    "stepps, steps",
    "Steps, steps",
    "STEPS, steps",
    "nmae, name",
    "naem, name",
    "brething, breathing",
    "breathnig, breathing",
    "start position, start-position",
    "startposition, start-position",
    "side, sides",
    "ID, id",
    "İd, id",
    "title, ''",
    "anatomy, ''",
    "x, ''",
    "'', ''",
    "description, ''"
  })
  void nearest(String written, String expected) {
    assertEquals(
        expected.isEmpty() ? Optional.empty() : Optional.of(expected),
        Suggestions.nearest(written, KEYS));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, xabc, 1",
    "ca, abc, 3",
    "kitten, sitting, 3"
  })
  void distance(String a, String b, int slips) {
    assertEquals(slips, Suggestions.distance(a, b));
    assertEquals(slips, Suggestions.distance(b, a));
  }

  @Test
  void theHintNamesTheNearestOrAll() {
    assertEquals("Did you mean \"how\"?", Suggestions.hint("hwo", List.of("how", "name")));
    assertEquals("Allowed: how, name.", Suggestions.hint("when", List.of("how", "name")));
  }

  @Test
  void theFirstInTheAlphabetWinsATie() {
    assertEquals(Optional.of("cart"), Suggestions.nearest("cat", List.of("chat", "cart")));
  }
}
