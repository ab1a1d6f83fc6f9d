package org.posebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The log that a sheet offers to fill in. */
public enum TrackerKind {
  /** No log. */
  NONE("none"),
  /** A week of boxes to tick. */
  DAILY("daily"),
  /** How it felt before and after, for each day of a week. */
  BEFORE_AFTER("before-and-after");

  private final String key;

  TrackerKind(String key) {
    this.key = key;
  }

  /** The word that content files use. */
  public String key() {
    return key;
  }

  /** The value with that word, if there is one. */
  public static Optional<TrackerKind> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }

  /** The words of all values, in their order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(TrackerKind::key).toList();
  }
}
