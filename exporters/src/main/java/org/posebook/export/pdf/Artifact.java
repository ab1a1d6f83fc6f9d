package org.posebook.export.pdf;

/** A thing on the page that readers of the text may skip (ISO 32000-1, 14.8.2.2). */
enum Artifact implements Mark {
  /** Rules, boxes, backgrounds, and headings repeated on the next page. */
  LAYOUT,
  /** The line at the top of a page. */
  HEADER,
  /** The lines at the foot of a page. */
  FOOTER
}
