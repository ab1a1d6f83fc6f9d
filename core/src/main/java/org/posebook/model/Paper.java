package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The paper that a sheet is printed on. */
public enum Paper {
  /** 210 × 297 mm (ISO 216). */
  A4("a4"),
  /** 8.5 × 11 inches (ANSI A). */
  LETTER("letter");

  private final String key;

  Paper(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<Paper> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Paper::key).toList();
  }
}
