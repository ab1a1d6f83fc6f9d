package org.posebook.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that workbooks are written as. */
public enum WorkbookForm {
  /** An Excel workbook (Office Open XML). */
  XLSX,
  /** A workbook of LibreOffice and others (OpenDocument). */
  ODS;

  /** How the names of such files end, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The form of a file with that name, if its ending tells one. */
  public static Optional<WorkbookForm> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (WorkbookForm form : values()) {
      if (name.endsWith(form.ending())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  byte[] bytes(WorkbookPlan plan) throws IOException {
    return switch (this) {
      case XLSX -> XlsxWriter.bytes(plan);
      case ODS -> OdsWriter.bytes(plan);
    };
  }
}
