package org.posebook.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Paper;

/**
 * What the one who prints chooses.
 *
 * @param paper the paper
 * @param base the folder from which the sheet's picture files are named
 * @param layouts one or more layouts, which follow each other in one file
 * @param palette the colours of drawn figures, and how much ink is used
 * @param colours the brand's colours
 */
public record ExportOptions(
    Paper paper, Path base, List<SheetLayout> layouts, Palette palette, SheetColours colours) {
  /** A handout in the usual colours. */
  public ExportOptions(Paper paper, Path base) {
    this(paper, base, List.of(SheetLayout.HANDOUT), Palette.STANDARD, SheetColours.STANDARD);
  }

  public ExportOptions {
    Objects.requireNonNull(paper);
    Objects.requireNonNull(base);
    layouts = List.copyOf(layouts);
    Objects.requireNonNull(palette);
    Objects.requireNonNull(colours);
    if (layouts.isEmpty()) {
      throw new IllegalArgumentException("a sheet needs a layout");
    }
  }
}
