package org.posebook.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An area of the body in which a reader feels a move. */
public enum TargetArea {
  HIP_FLEXORS(true),
  QUADRICEPS(true),
  HAMSTRINGS(true),
  GLUTES(true),
  OUTER_HIP(true),
  INNER_THIGH(true),
  CALVES(true),
  SHOULDERS(true),
  SIDE_BODY(true),
  CHEST(true),
  LOWER_BACK(false),
  MID_BACK(false),
  UPPER_BACK(false),
  ABDOMINALS(false),
  SPINE(false),
  PELVIC_FLOOR(false);

  private final boolean sided;

  TargetArea(boolean sided) {
    this.sided = sided;
  }

  /** Whether there is a left one and a right one. */
  public boolean sided() {
    return sided;
  }

  /** The author's words, such as "hip flexors". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The area that an author's words name. */
  public static Optional<TargetArea> of(String words) {
    return Arrays.stream(values()).filter(area -> area.words().equals(words)).findFirst();
  }

  /** The words of all areas. */
  public static List<String> all() {
    return Arrays.stream(values()).map(TargetArea::words).toList();
  }
}
