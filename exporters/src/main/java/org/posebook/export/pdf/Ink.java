package org.posebook.export.pdf;

/** What a colour is for. An {@link InkSet} says which colour it is. */
enum Ink {
  /** Running text. */
  TEXT,
  /** Headings, numbers and labels: the brand's colour. */
  ACCENT,
  /** Captions, page furniture, names in another language. */
  SOFT,
  /** Cautions, always with a sign or words beside. */
  CAUTION,
  /** Rules and boxes. */
  RULE,
  /** The ground under a dose or the head of a table. */
  TINT,
  /** Paper, and what is written on an accent. */
  PAPER
}
