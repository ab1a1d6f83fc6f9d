package org.posebook.importer;

import java.util.List;
import java.util.Map;
import org.posebook.content.Content;
import org.posebook.model.Library;

/**
 * What an import would make of a library. Nothing is written yet.
 *
 * @param before the library as it was
 * @param content the library as it would be, with the places in the workbooks
 * @param routines the ids of the routines that the workbooks hold, in order
 * @param books the workbooks by file name
 */
public record ImportResult(
    Library before, Content content, List<String> routines, Map<String, RawBook> books) {
  public ImportResult {
    routines = List.copyOf(routines);
    books = Map.copyOf(books);
  }

  /** The library as it would be. */
  public Library after() {
    return content.library();
  }
}
