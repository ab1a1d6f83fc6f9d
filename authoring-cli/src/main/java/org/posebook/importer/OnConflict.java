package org.posebook.importer;

/** What to do where a workbook and a library's file were both changed since the last import. */
public enum OnConflict {
  /** Report an error at both places. */
  STOP,
  /** Keep what the library's file says, and say so. */
  LIBRARY,
  /** Take what the workbook says, and say so. */
  WORKBOOK
}
