package org.posebook.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand, lie or be held in a picture. */
public enum PropKind {
  BLOCK(.15),
  BOLSTER(.18),
  CHAIR(.45),
  PILLOW(.10),
  TOWEL(.05),
  BALL(.20),
  STRAP(0);

  private final double height;

  PropKind(double height) {
    this.height = height;
  }

  /** How high it is, in metres, if the author does not say; a chair's seat. */
  public double height() {
    return height;
  }

  /** Whether a part of the body can rest on it. */
  public boolean carries() {
    return this != BALL && this != STRAP;
  }

  /** The author's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The prop that an author's word names. */
  public static Optional<PropKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(PropKind::word).toList();
  }
}
