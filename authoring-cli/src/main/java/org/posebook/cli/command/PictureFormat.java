package org.posebook.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a figure can be written; a file's ending tells its format. */
enum PictureFormat {
  SVG,
  PNG,
  PDF;

  /** The format of a file, if its ending is one of the three. */
  static Optional<PictureFormat> of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
  }

  private String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
