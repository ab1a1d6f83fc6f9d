package org.posebook.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The directions of arrows: names, or degrees anticlockwise from the right. */
final class ArrowDirections {
  private static final Map<String, Double> NAMED = named();

  private ArrowDirections() {}

  static double read(PlainReader arrow) {
    if (!arrow.has("dir")) {
      arrow.misshapen("dir", "The arrow has no direction.", "Write \"up\", or degrees.");
      return 0;
    }
    return arrow.isText("dir")
        ? arrow
            .word("dir", name -> Optional.ofNullable(NAMED.get(name)), List.copyOf(NAMED.keySet()))
            .orElse(0.0)
        : arrow.number("dir", -360, 360).orElse(0.0);
  }

  private static Map<String, Double> named() {
    Map<String, Double> named = new LinkedHashMap<>();
    named.put("right", 0.0);
    named.put("up-right", 45.0);
    named.put("up", 90.0);
    named.put("up-left", 135.0);
    named.put("left", 180.0);
    named.put("down-left", 225.0);
    named.put("down", 270.0);
    named.put("down-right", 315.0);
    return named;
  }
}
