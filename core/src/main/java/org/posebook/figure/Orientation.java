package org.posebook.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the pelvis lies at the start. Upright bodies face the world's +z. Supine: head to −z, face
 * up; prone and quadruped: head to +z, face down; side-lying: head to −z.
 */
public enum Orientation {
  STANDING(.95, new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}),
  SEATED(.12, new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}),
  KNEELING(.5, new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}),
  QUADRUPED(.5, new double[] {1, 0, 0, 0, 0, -1, 0, 1, 0}),
  PRONE(.12, new double[] {1, 0, 0, 0, 0, -1, 0, 1, 0}),
  SUPINE(.12, new double[] {1, 0, 0, 0, 0, 1, 0, -1, 0}),
  SIDE_LYING_LEFT(.16, new double[] {0, 0, 1, -1, 0, 0, 0, -1, 0}),
  SIDE_LYING_RIGHT(.16, new double[] {0, 0, -1, 1, 0, 0, 0, -1, 0});

  private final double height;
  private final double[] turn;

  Orientation(double height, double[] turn) {
    this.height = height;
    this.turn = turn;
  }

  /** The author's word, such as "side-lying-left". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The orientation that an author's word names. */
  public static Optional<Orientation> of(String word) {
    return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Orientation::word).toList();
  }

  /** The orientation that a mirror shows. */
  public Orientation mirrored() {
    return switch (this) {
      case SIDE_LYING_LEFT -> SIDE_LYING_RIGHT;
      case SIDE_LYING_RIGHT -> SIDE_LYING_LEFT;
      case STANDING, SEATED, KNEELING, QUADRUPED, PRONE, SUPINE -> this;
    };
  }

  /** Where the pelvis starts above the floor, in metres: near enough for the solver to find. */
  double height() {
    return height;
  }

  /** How the pelvis is turned, row by row; not a copy. */
  double[] turn() {
    return turn;
  }
}
