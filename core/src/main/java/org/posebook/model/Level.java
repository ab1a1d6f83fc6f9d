package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For whom a pose is. */
public enum Level {
  /** For anyone. */
  BEGINNER("beginner"),
  /** With some practice. */
  INTERMEDIATE("intermediate"),
  /** With much practice. */
  ADVANCED("advanced");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<Level> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Level::key).toList();
  }
}
