package org.posebook.compare;

import java.util.Objects;
import java.util.Optional;

/** One thing that changed. */
public sealed interface Change {
  /** What changed, in words, such as {@code step 2: "Lift." → "Lift slowly."}. */
  String text();

  /**
   * Something new.
   *
   * @param part what it is, such as "caution" or "step 2"
   * @param now what it says
   */
  record Added(String part, String now) implements Change {
    public Added {
      Objects.requireNonNull(part);
      Objects.requireNonNull(now);
    }

    @Override
    public String text() {
      return part + " added: " + Said.quoted(now);
    }
  }

  /**
   * Something that is gone.
   *
   * @param part what it was
   * @param was what it said
   */
  record Removed(String part, String was) implements Change {
    public Removed {
      Objects.requireNonNull(part);
      Objects.requireNonNull(was);
    }

    @Override
    public String text() {
      return part + " removed: " + Said.quoted(was);
    }
  }

  /**
   * Something that says something else.
   *
   * @param part what it is
   * @param was what it said
   * @param now what it says
   */
  record Replaced(String part, String was, String now) implements Change {
    public Replaced {
      Objects.requireNonNull(part);
      Objects.requireNonNull(was);
      Objects.requireNonNull(now);
    }

    @Override
    public String text() {
      return Said.clean(was).equals(Said.clean(now))
          ? part + ": only spaces or unseen characters changed"
          : part + ": " + Said.quoted(was) + " → " + Said.quoted(now);
    }
  }

  /**
   * A part of a dose, such as {@code hold 5 → 10 s}. At least one of the two is there.
   *
   * @param was what it was
   * @param now what it is
   */
  record Dosed(Optional<String> was, Optional<String> now) implements Change {
    public Dosed {
      if (was.isEmpty() && now.isEmpty()) {
        throw new IllegalArgumentException("a dose that changed was there before or is there now");
      }
    }

    @Override
    public String text() {
      if (was.isPresent() && now.isPresent()) {
        return Said.arrow(was.get(), now.get());
      }
      return was.map(gone -> "dose removed: " + Said.clean(gone))
          .orElseGet(() -> "dose added: " + Said.clean(now.orElse("")));
    }
  }

  /**
   * Something that stands at another place.
   *
   * @param part what it is, such as {@code pose "Bridge"}
   * @param from its place before, from 1
   * @param to its place now, from 1
   */
  record Moved(String part, int from, int to) implements Change {
    public Moved {
      Objects.requireNonNull(part);
      if (from < 1 || to < 1) {
        throw new IllegalArgumentException("places count from 1");
      }
    }

    @Override
    public String text() {
      return part + " moved from place " + from + " to " + to;
    }
  }

  /**
   * A change that has no two values to show.
   *
   * @param part what changed
   * @param remark how
   */
  record Noted(String part, String remark) implements Change {
    public Noted {
      Objects.requireNonNull(part);
      Objects.requireNonNull(remark);
    }

    @Override
    public String text() {
      return part + ": " + remark;
    }
  }

  /**
   * A change of a pose in one routine alone.
   *
   * @param pose the pose
   * @param change what changed
   */
  record In(Named pose, Change change) implements Change {
    public In {
      Objects.requireNonNull(pose);
      Objects.requireNonNull(change);
    }

    @Override
    public String text() {
      return Said.clean(pose.name()) + ": " + change.text();
    }
  }
}
