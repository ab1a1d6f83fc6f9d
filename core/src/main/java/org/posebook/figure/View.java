package org.posebook.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where the body is seen.
 *
 * @param azimuth in degrees: 0 from the world's front (+z), 90 from its left (+x), −90 from its
 *     right
 * @param elevation in degrees: 0 level, 90 from above
 */
public record View(double azimuth, double elevation) {
  private static final Map<String, View> NAMED = named();

  /** The view that a word such as "front-right" names. */
  public static Optional<View> from(String word) {
    return Optional.ofNullable(NAMED.get(word));
  }

  /** All words. */
  public static List<String> words() {
    return List.copyOf(NAMED.keySet());
  }

  /** The view that a mirror shows. */
  public View mirrored() {
    return new View(0 - azimuth, elevation);
  }

  private static Map<String, View> named() {
    Map<String, View> named = new LinkedHashMap<>();
    named.put("right", new View(-90, 6));
    named.put("left", new View(90, 6));
    named.put("front", new View(0, 6));
    named.put("back", new View(180, 6));
    named.put("front-right", new View(-40, 14));
    named.put("front-left", new View(40, 14));
    named.put("back-right", new View(-140, 14));
    named.put("back-left", new View(140, 14));
    named.put("right-high", new View(-90, 22));
    named.put("left-high", new View(90, 22));
    named.put("top", new View(-90, 80));
    return named;
  }
}
