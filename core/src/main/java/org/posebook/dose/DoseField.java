package org.posebook.dose;

import java.util.Optional;

/** A part of a dose that a spreadsheet may give in a column of its own. */
public enum DoseField {
  /** How many rounds. */
  SETS("sets"),
  /** How many times in a set. */
  REPETITIONS("repetitions"),
  /** How long to stay. */
  HOLD("hold"),
  /** How long the whole of it goes on. */
  DURATION("duration"),
  /** How long to rest between sets. */
  REST("rest"),
  /** How fast. */
  TEMPO("tempo"),
  /** How heavy. */
  LOAD("load"),
  /** Which side, or each. */
  SIDE("side"),
  /** How often in a day. */
  TIMES_PER_DAY("times-per-day"),
  /** On how many days of a week. */
  DAYS_PER_WEEK("days-per-week"),
  /** How much in a week all told. */
  PER_WEEK("per-week"),
  /** For how many weeks. */
  WEEKS("weeks"),
  /** How hard it should feel. */
  EFFORT("effort"),
  /** How often in a day or a week, in words: "daily", "3x/week", "5 days a week". */
  FREQUENCY("frequency");

  private final String key;

  DoseField(String key) {
    this.key = key;
  }

  /** The field's name in files, such as {@code times-per-day}. */
  public String key() {
    return key;
  }

  /** The field of that name, if there is one. */
  public static Optional<DoseField> ofKey(String key) {
    for (DoseField field : values()) {
      if (field.key.equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
