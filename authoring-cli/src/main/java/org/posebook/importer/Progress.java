package org.posebook.importer;

/**
 * Hears how far a long import has come. It is told of each row, so it must cost next to nothing.
 */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (stage, done) -> {};

  /** What an import does, one after the other. */
  enum Stage {
    /** Rows of a workbook are read. */
    READING,
    /** Rows become poses. */
    IMPORTING,
    /** The whole library is checked. */
    CHECKING,
    /** Files are written. */
    WRITING
  }

  /**
   * So much is done.
   *
   * @param done rows or files, from 1 within each workbook and stage; 0 where nothing is counted
   */
  void at(Stage stage, int done);
}
