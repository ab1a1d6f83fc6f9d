package org.posebook.importer;

import java.io.IOException;
import java.util.Objects;
import org.posebook.source.Location;

/**
 * A picture in a workbook.
 *
 * @param at the cell that it stands in, or that its upper left corner lies over
 * @param description what the author wrote as its alternative text; empty for none
 * @param fileName its name in the workbook, such as {@code image1.png}
 * @param content reads its bytes
 */
public record RawPicture(
    Location.CellRef at, String description, String fileName, Content content) {
  public RawPicture {
    Objects.requireNonNull(at);
    Objects.requireNonNull(description);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(content);
  }

  /** Where the bytes of a picture come from: they are read when they are needed. */
  @FunctionalInterface
  public interface Content {
    /**
     * The bytes.
     *
     * @throws IOException when the workbook can no longer be read
     */
    byte[] bytes() throws IOException;
  }
}
