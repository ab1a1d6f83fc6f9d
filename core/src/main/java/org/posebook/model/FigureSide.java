package org.posebook.model;

import java.util.Arrays;
import java.util.Optional;

/** Which side of a one-sided figure is shown. */
public enum FigureSide {
  RIGHT("right"),
  LEFT("left"),
  /** Two drawings, one for each side. */
  BOTH("both");

  private final String key;

  FigureSide(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<FigureSide> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }
}
