package org.posebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/**
 * A part of the content that rules look at by itself: the library's settings, a pose or a routine.
 * What several rules need of it is worked out once. It is used by one thread at a time.
 */
public final class Piece {
  private final ContentIndex index;
  private final Optional<Pose> pose;
  private final Optional<Routine> routine;
  private @Nullable List<PlacedText> texts;

  private Piece(ContentIndex index, Optional<Pose> pose, Optional<Routine> routine) {
    this.index = index;
    this.pose = pose;
    this.routine = routine;
  }

  static Piece settings(ContentIndex index) {
    return new Piece(index, Optional.empty(), Optional.empty());
  }

  static Piece of(ContentIndex index, Pose pose) {
    return new Piece(index, Optional.of(pose), Optional.empty());
  }

  static Piece of(ContentIndex index, Routine routine) {
    return new Piece(index, Optional.empty(), Optional.of(routine));
  }

  /** The pose, where it is one. */
  public Optional<Pose> pose() {
    return pose;
  }

  /** The routine, where it is one. */
  public Optional<Routine> routine() {
    return routine;
  }

  /** The texts that readers read and that are written here. */
  public List<PlacedText> texts() {
    if (texts == null) {
      texts =
          pose.map(PlacedText::of)
              .or(() -> routine.map(own -> PlacedText.own(index, own)))
              .orElseGet(() -> PlacedText.settings(index));
    }
    return texts;
  }

  /** Of a routine, all texts on its sheet: its own, the library's, and those of its poses. */
  public List<PlacedText> printed() {
    List<PlacedText> printed = new ArrayList<>();
    routine.ifPresent(
        own -> {
          printed.addAll(texts());
          printed.addAll(PlacedText.ofOthers(index, own));
        });
    return printed;
  }
}
