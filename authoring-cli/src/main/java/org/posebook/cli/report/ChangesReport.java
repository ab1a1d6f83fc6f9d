package org.posebook.cli.report;

import org.posebook.compare.LibraryChanges;

/** Prints what changed in a library. */
public interface ChangesReport {
  /** Prints all changes. */
  void print(LibraryChanges changes);
}
