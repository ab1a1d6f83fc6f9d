package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The position that a pose starts from. */
public enum StartPosition {
  /** On the feet. */
  STANDING("standing"),
  /** On the floor or on a chair. */
  SEATED("seated"),
  /** On the knees or shins. */
  KNEELING("kneeling"),
  /** On hands and knees. */
  QUADRUPED("quadruped"),
  /** Face down. */
  PRONE("prone"),
  /** On the back. */
  SUPINE("supine"),
  /** On the side. */
  SIDE_LYING("side-lying");

  private final String key;

  StartPosition(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<StartPosition> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(StartPosition::key).toList();
  }
}
