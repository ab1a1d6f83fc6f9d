package org.posebook.export;

import java.io.IOException;
import java.io.OutputStream;
import org.posebook.diagnostic.Result;
import org.posebook.export.sheet.SheetDocument;

/**
 * Writes a sheet in one file format. Built-in exporters are found by {@link
 * java.util.ServiceLoader}, as others would be.
 */
public interface Exporter {
  /** The format's name and usual file ending, in lower case, such as {@code pdf}. */
  String format();

  /**
   * Writes a sheet. The stream is not closed.
   *
   * @return the number of pages, with remarks on what could not be shown as it was meant
   * @throws IOException when the stream or a picture's file fails
   */
  Result<Integer> export(SheetDocument sheet, ExportOptions options, OutputStream out)
      throws IOException;
}
