package org.posebook.compare;

import java.util.List;
import java.util.Objects;

/**
 * What changed in one pose or routine.
 *
 * @param part which
 * @param fate whether it was there before and is there now
 * @param changes what changed in it, in order; empty unless it is there before and after
 */
public record PartChanges(Named part, Fate fate, List<Change> changes) {
  /** What became of a pose or a routine. */
  public enum Fate {
    /** It is new. */
    ADDED("added"),
    /** It is gone. */
    REMOVED("removed"),
    /** It says something else. */
    CHANGED("changed");

    private final String key;

    Fate(String key) {
      this.key = key;
    }

    /** The word for people and programs. */
    public String key() {
      return key;
    }
  }

  public PartChanges {
    Objects.requireNonNull(part);
    Objects.requireNonNull(fate);
    changes = List.copyOf(changes);
  }
}
