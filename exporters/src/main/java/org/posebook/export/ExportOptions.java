package org.posebook.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.posebook.figure.draw.Palette;
import org.posebook.model.Filling;
import org.posebook.model.Paper;

/**
 * What the one who prints chooses.
 *
 * @param paper the paper
 * @param base the folder from which the sheet's picture files are named
 * @param layouts one or more layouts, which follow each other in one file
 * @param palette the colours of drawn figures, and how much ink is used
 * @param colours the brand's colours
 * @param filling how blanks are filled in, in layouts that have some
 */
public record ExportOptions(
    Paper paper,
    Path base,
    List<SheetLayout> layouts,
    Palette palette,
    SheetColours colours,
    Filling filling) {
  /** A sheet to be filled in with a pen. */
  public ExportOptions(
      Paper paper, Path base, List<SheetLayout> layouts, Palette palette, SheetColours colours) {
    this(paper, base, layouts, palette, colours, Filling.PEN);
  }

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
    Objects.requireNonNull(filling);
    if (layouts.isEmpty()) {
      throw new IllegalArgumentException("a sheet needs a layout");
    }
  }
}
