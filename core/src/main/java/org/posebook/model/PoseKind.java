package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What sort of movement a pose is. */
public enum PoseKind {
  /** A yoga pose (asana). */
  POSE("pose"),
  /** A stretch. */
  STRETCH("stretch"),
  /** A strengthening exercise. */
  STRENGTH("strength"),
  /** A movement through a joint's range. */
  MOBILITY("mobility"),
  /** A breathing exercise. */
  BREATHING("breathing"),
  /** A resting position. */
  RELAXATION("relaxation"),
  /** An activity that raises the pulse, such as walking. */
  AEROBIC("aerobic");

  private final String key;

  PoseKind(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<PoseKind> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(PoseKind::key).toList();
  }
}
