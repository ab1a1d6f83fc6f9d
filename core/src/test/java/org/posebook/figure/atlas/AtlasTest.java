package org.posebook.figure.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Shape;
import org.posebook.model.Ids;

/** The built-in figures, as the build drew them. */
final class AtlasTest {
  static Stream<String> ids() {
    return Atlas.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyFigureIsThere(String id) {
    Figure figure = Atlas.figure(id).orElseThrow();
    assertTrue(Ids.isId(id));
    assertTrue(figure.bounds().width() > 0 && figure.bounds().height() > 0);
    assertTrue(figure.shapes().stream().anyMatch(Shape.Stroke.class::isInstance));
    assertFalse(Atlas.entry(id).orElseThrow().description().isBlank());
  }

  @Test
  void aFigureIsFoundByAnyOfItsNames() {
    assertEquals(Optional.of("childs-pose"), Atlas.named("CHILD’S POSE").map(Atlas.Entry::id));
    assertEquals(Optional.of("bridge"), Atlas.named("Setu bandhasana").map(Atlas.Entry::id));
    assertEquals(Optional.empty(), Atlas.named("Handstand"));
  }

  /** A name on two figures would draw one pose and mean the other. */
  @Test
  void noNameStandsForTwoFigures() {
    Map<String, String> owners = new HashMap<>();
    for (String id : Atlas.ids()) {
      Atlas.Entry entry = Atlas.entry(id).orElseThrow();
      Stream.concat(Stream.of(entry.title()), entry.names().stream())
          .map(Ids::fold)
          .distinct()
          .forEach(name -> assertEquals(null, owners.put(name, id), name));
    }
  }
}
