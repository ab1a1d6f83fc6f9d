package org.posebook.export;

import java.nio.file.Path;
import java.util.Objects;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/**
 * What the one who prints chooses.
 *
 * @param paper the paper
 * @param base the folder from which the sheet's picture files are named
 * @param palette the colours of drawn figures
 */
public record ExportOptions(Paper paper, Path base, Palette palette) {
  /** Figures in their usual colours. */
  public ExportOptions(Paper paper, Path base) {
    this(paper, base, Palette.STANDARD);
  }

  public ExportOptions {
    Objects.requireNonNull(palette);
    Objects.requireNonNull(paper);
    Objects.requireNonNull(base);
  }
}
