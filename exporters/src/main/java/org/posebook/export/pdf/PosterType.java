package org.posebook.export.pdf;

/** Type sizes of a poster's cells, from large to small. Nothing is set below 9 points. */
enum PosterType {
  HUGE(22, 26, 17, 22, 14, 18),
  LARGE(18, 22, 15, 19, 12.5f, 16),
  USUAL(16, 20, 14, 18, 12, 15.5f),
  MIDDLE(14, 18, 12, 16, 11, 14),
  SMALL(12, 15.5f, 11, 14, 10, 13),
  LEAST(11, 14, 10, 13, 9, 11.5f);

  private final Type name;
  private final Type dose;
  private final Type cue;

  PosterType(
      float nameSize,
      float nameLeading,
      float doseSize,
      float doseLeading,
      float cueSize,
      float cueLeading) {
    this.name = new Type(Face.BOLD, nameSize, nameLeading, Ink.ACCENT);
    this.dose = new Type(Face.BOLD, doseSize, doseLeading, Ink.TEXT);
    this.cue = new Type(Face.REGULAR, cueSize, cueLeading, Ink.TEXT);
  }

  /** The pose's name. */
  Type nameType() {
    return name;
  }

  /** The dose in brief. */
  Type dose() {
    return dose;
  }

  /** The cue. */
  Type cue() {
    return cue;
  }

  /** The Sanskrit name. */
  Type sanskrit() {
    return cue.in(Ink.SOFT);
  }

  /** What stands under a picture. */
  Type caption() {
    return new Type(Face.REGULAR, 9, 11.5f, Ink.SOFT);
  }
}
