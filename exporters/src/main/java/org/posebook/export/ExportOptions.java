package org.posebook.export;

import java.nio.file.Path;
import java.util.Objects;
import org.posebook.model.Paper;

/**
 * What the one who prints chooses.
 *
 * @param paper the paper
 * @param base the folder from which the sheet's picture files are named
 */
public record ExportOptions(Paper paper, Path base) {
  public ExportOptions {
    Objects.requireNonNull(paper);
    Objects.requireNonNull(base);
  }
}
