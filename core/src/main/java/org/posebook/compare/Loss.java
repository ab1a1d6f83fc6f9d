package org.posebook.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A safety text that readers no longer see.
 *
 * @param kind what sort of text
 * @param pose the pose that it belonged to; empty for a notice
 * @param text what it said
 * @param now the text that seems to stand in its place; only a person can tell whether it says as
 *     much
 * @param routines the routines whose readers no longer see it, in order; empty where no routine
 *     showed it
 * @param cause what took it away
 */
public record Loss(
    Safety kind,
    Optional<Named> pose,
    String text,
    Optional<String> now,
    List<Named> routines,
    Cause cause) {
  /** What took a safety text away. */
  public enum Cause {
    /** The text itself was taken out or changed. */
    TEXT("text"),
    /** A routine no longer has the pose, and the pose itself does not have the text. */
    POSE_LEFT_OUT("pose-left-out"),
    /** The library no longer has the pose. */
    POSE("pose"),
    /** The library no longer has the routine. */
    ROUTINE("routine");

    private final String key;

    Cause(String key) {
      this.key = key;
    }

    /** The word for programs. */
    public String key() {
      return key;
    }
  }

  public Loss {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(pose);
    Objects.requireNonNull(text);
    Objects.requireNonNull(now);
    routines = List.copyOf(routines);
    Objects.requireNonNull(cause);
  }

  /** The loss in words, on one line. */
  public String sentence() {
    String whose = pose.map(named -> Said.clean(named.name())).orElse("Notices");
    String where =
        routines.isEmpty()
            ? ""
            : routines.stream()
                .map(routine -> Said.clean(routine.name()))
                .collect(Collectors.joining(", ", " (in ", ")"));
    return whose + ": " + kind.word() + " " + what() + where;
  }

  private String what() {
    String gone =
        switch (cause) {
          case TEXT -> "removed: ";
          case POSE_LEFT_OUT -> "gone with the pose from the routine: ";
          case POSE -> "gone with the pose: ";
          case ROUTINE -> "gone with the routine: ";
        };
    return now.map(words -> "changed: " + Said.quoted(text) + " → " + Said.quoted(words))
        .orElseGet(() -> gone + Said.quoted(text));
  }
}
