package org.posebook.figure;

import java.util.List;

/**
 * A part of the body as an author names it in a contact: "left knee", "feet", "sacrum".
 *
 * @param word one of {@link PartNames}' words, in the singular
 * @param sides which sides; the middle for a part that has none
 */
public record BodyPart(String word, Sides sides) {
  public BodyPart {
    PartNames.Entry entry = PartNames.entry(word);
    if (entry.sided() == (sides == Sides.MIDDLE)) {
      throw new IllegalArgumentException("no such part: " + sides + " " + word);
    }
  }

  /** One spot for each side: where the part is when it meets another part. */
  public List<Spot> spots() {
    return on(List.of(PartNames.entry(word).point()));
  }

  /** All spots that lie flat when the part rests on a surface, side by side. */
  public List<Spot> patch() {
    return on(PartNames.entry(word).patch());
  }

  /** The part that a mirror shows. */
  public BodyPart mirrored() {
    return new BodyPart(word, sides.mirrored());
  }

  /** The author's words: "left knee", "knees", "sacrum". */
  @Override
  public String toString() {
    return switch (sides) {
      case MIDDLE -> word;
      case LEFT -> "left " + word;
      case RIGHT -> "right " + word;
      case BOTH -> PartNames.plural(word);
    };
  }

  private List<Spot> on(List<Landmark> landmarks) {
    return sides.each().stream()
        .flatMap(side -> landmarks.stream().map(landmark -> Spot.of(landmark, side)))
        .toList();
  }
}
