package org.posebook.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * On which side of the body the wall stands. The wall's plane goes through the world's origin; the
 * body slides to it.
 */
public enum WallSide {
  FRONT(new Vec3(0, 0, -1)),
  BEHIND(new Vec3(0, 0, 1)),
  LEFT(new Vec3(-1, 0, 0)),
  RIGHT(new Vec3(1, 0, 0));

  private final Vec3 normal;

  WallSide(Vec3 normal) {
    this.normal = normal;
  }

  /** The direction from the wall into the room. */
  public Vec3 normal() {
    return normal;
  }

  /** The side that a mirror shows. */
  public WallSide mirrored() {
    return switch (this) {
      case FRONT -> FRONT;
      case BEHIND -> BEHIND;
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
    };
  }

  /** The author's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The side that an author's word names. */
  public static Optional<WallSide> of(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(WallSide::word).toList();
  }
}
