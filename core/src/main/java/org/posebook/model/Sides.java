package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a pose is shared out between the left and the right side. */
public enum Sides {
  /** Both sides work at once: nothing to change. */
  NONE("none"),
  /** All of it on one side, then on the other. */
  EACH("each"),
  /** One repetition left, one right, in turn. */
  ALTERNATING("alternating");

  private final String key;

  Sides(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<Sides> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Sides::key).toList();
  }
}
