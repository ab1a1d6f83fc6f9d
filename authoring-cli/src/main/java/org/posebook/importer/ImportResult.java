package org.posebook.importer;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.posebook.content.Content;
import org.posebook.model.Library;
import org.posebook.source.Location;

/**
 * What an import would make of a library. Nothing is written yet.
 *
 * @param before the library as it was
 * @param content the library as it would be, with the places in the workbooks
 * @param routines the ids of the routines that the workbooks hold, in order
 * @param books the workbooks by file name
 * @param media the pictures to be written, by their path from the library's folder
 * @param sheets the sheets that were read, in order
 * @param records the lines of the records of this import, by their path from the library's folder
 */
public record ImportResult(
    Library before,
    Content content,
    List<String> routines,
    Map<String, RawBook> books,
    Map<String, byte[]> media,
    List<SheetCount> sheets,
    Map<String, Supplier<Stream<String>>> records) {
  public ImportResult {
    routines = List.copyOf(routines);
    books = Map.copyOf(books);
    media = Map.copyOf(media);
    sheets = List.copyOf(sheets);
    records = Map.copyOf(records);
  }

  /**
   * How much was read of a sheet.
   *
   * @param file the workbook's file name
   * @param sheet the sheet's name; empty for a text file
   * @param rows the poses that its tables give
   * @param leftOut the first cells of the rows that were left out, as they have errors
   */
  public record SheetCount(String file, String sheet, int rows, List<Location.CellRef> leftOut) {
    public SheetCount {
      leftOut = List.copyOf(leftOut);
    }
  }

  /** The library as it would be. */
  public Library after() {
    return content.library();
  }
}
