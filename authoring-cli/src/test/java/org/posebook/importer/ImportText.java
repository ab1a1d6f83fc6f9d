package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;

/** What came of an import, as text to compare. */
final class ImportText {
  private ImportText() {}

  /** All remarks, poses and routines; more may be added. */
  static List<String> lines(Result<ImportResult> result) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      lines.add(
          diagnostic.at().display()
              + ": "
              + diagnostic.severity().key()
              + "["
              + diagnostic.rule()
              + "] "
              + diagnostic.message());
      diagnostic.hint().ifPresent(hint -> lines.add("    " + hint));
    }
    Library library = result.value().after();
    library.poses().forEach((id, pose) -> lines.add("--- pose\n" + LibraryFolder.text(pose)));
    library
        .routines()
        .forEach((id, routine) -> lines.add("--- routine\n" + LibraryFolder.text(routine)));
    return lines;
  }
}
