package org.posebook.model;

/** How the blanks of a sheet are filled in: lines, boxes to tick and cells of a log. */
public enum Filling {
  /** With a pen, on paper. */
  PEN,
  /** On a screen, or with a pen all the same: each blank is a field of a form. */
  SCREEN
}
