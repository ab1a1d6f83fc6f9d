package org.posebook.export.pdf;

/** A cut of the typeface. */
enum Face {
  REGULAR,
  BOLD
}
