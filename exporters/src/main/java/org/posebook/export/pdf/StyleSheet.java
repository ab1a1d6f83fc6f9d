package org.posebook.export.pdf;

import org.posebook.model.Paper;

/**
 * The handout's look: grid, type sizes and colours. Lengths are in points (1/72 inch).
 *
 * <p>Sizes follow what UKAAF and RNIB ask of clear print (12 point body, ragged right, no italics
 * or capitals for emphasis, lines of at most about 70 characters). The margin on the left leaves
 * room for the filing holes of ISO 838. Colours have a contrast on white of at least 7:1 for text
 * and 4:1 for rules (WCAG 2.2 asks for 4.5:1 and 3:1).
 *
 * @param pageWidth width of the paper
 * @param pageHeight height of the paper
 */
record StyleSheet(float pageWidth, float pageHeight) {
  /** A millimetre in points. */
  static final float MM = 72 / 25.4f;

  static final float MARGIN_TOP = 14 * MM;
  static final float MARGIN_LEFT = 20 * MM;
  static final float MARGIN_RIGHT = 14 * MM;
  static final float MARGIN_BOTTOM = 11.5f * MM;

  /** Running text is never wider: about 70 characters of the body type. */
  static final float MEASURE = 140 * MM;

  static final Type TITLE = new Type(Face.BOLD, 26, 32, Ink.ACCENT);
  static final Type SMALL_TITLE = new Type(Face.BOLD, 20, 25, Ink.ACCENT);
  static final Type MESSAGE = new Type(Face.BOLD, 14, 20, Ink.TEXT);
  static final Type HEADING = new Type(Face.BOLD, 16, 20, Ink.ACCENT);
  static final Type SUBHEADING = new Type(Face.BOLD, 14, 20, Ink.ACCENT);
  static final Type DOSE = new Type(Face.BOLD, 14, 20, Ink.TEXT);
  static final Type BODY = new Type(Face.REGULAR, 12, 16, Ink.TEXT);
  static final Type SANSKRIT = new Type(Face.REGULAR, 12, 16, Ink.SOFT);
  static final Type CAPTION = new Type(Face.REGULAR, 11, 14, Ink.SOFT);
  static final Type FURNITURE = new Type(Face.REGULAR, 10, 13, Ink.SOFT);

  /** Room for a step's number, a bullet or an icon, left of the text. */
  static final float INDENT = 19;

  /** Between steps, and between points of a list. */
  static final float POINT_GAP = 3;

  /** Between the parts of a pose, and between paragraphs. */
  static final float PART_GAP = 7;

  /** The height of a line to write on by hand. */
  static final float WRITING = 9 * MM;

  /** The tallest picture of a pose. */
  static final float PICTURE_HEIGHT = 44 * MM;

  /** How low a pose's picture may become so that one more pose fits on a page. */
  static final float PICTURE_FLOOR = 24 * MM;

  /** The empty frame of a pose that has no picture is this part as tall as a picture. */
  static final float EMPTY = 0.7f;

  static StyleSheet of(Paper paper) {
    return switch (paper) {
      case A4 -> new StyleSheet(210 * MM, 297 * MM);
      case LETTER -> new StyleSheet(612, 792);
    };
  }

  /** A page whose room between the margins is so many times smaller. */
  StyleSheet smaller(float factor) {
    float across = MARGIN_LEFT + MARGIN_RIGHT;
    float down = MARGIN_TOP + MARGIN_BOTTOM;
    return new StyleSheet(
        across + (pageWidth - across) / factor, down + (pageHeight - down) / factor);
  }

  /** Whether little stands on a page, as when it is to be enlarged. */
  boolean narrow() {
    return width() < MEASURE;
  }

  /** The type of the sheet's title; a narrow page has a smaller one. */
  Type title() {
    return narrow() ? SMALL_TITLE : TITLE;
  }

  /** The same paper on its side. */
  StyleSheet turned() {
    float width = pageHeight;
    float height = pageWidth;
    return new StyleSheet(width, height);
  }

  /** The width between the margins: 176 mm on A4. */
  float width() {
    return pageWidth - MARGIN_LEFT - MARGIN_RIGHT;
  }

  /** The left column of a pose: 71 mm of 176. */
  float left() {
    return width() * 71 / 176;
  }

  /** The right column of a pose: 100 mm of 176. */
  float right() {
    return width() * 100 / 176;
  }

  /** The width of running text. */
  float measure() {
    return Math.min(width(), MEASURE);
  }
}
