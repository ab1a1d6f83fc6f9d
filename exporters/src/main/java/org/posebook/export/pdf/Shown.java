package org.posebook.export.pdf;

import java.util.Optional;
import java.util.function.Function;
import org.posebook.export.sheet.SheetDocument.Drawing;
import org.posebook.export.sheet.SheetDocument.Illustration;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.figure.draw.Figure;

/**
 * An illustration that can be shown: its size as it would be, what stands under it, and how it is
 * placed.
 */
record Shown(PictureSizes.Size size, Optional<String> caption, Function<Item.Box, Item> placed) {
  /** A drawing is at most so many times smaller than life: small moves are not blown up. */
  private static final float DRAWING_SCALE = 26;

  /** A tenth of a millimetre, at that scale, in points. */
  private static final float UNIT = StyleSheet.MM / 10 / DRAWING_SCALE;

  /**
   * An illustration with its tag; empty for a file that cannot be shown.
   *
   * @param section the tag that it stands in
   * @param name what it shows, where its alt text is blank
   */
  static Optional<Shown> of(
      Illustration illustration, Tag section, String name, PictureSizes sizes) {
    return switch (illustration) {
      case Picture picture ->
          sizes
              .size(picture.file())
              .map(
                  size -> {
                    Tag tag = figure(section, picture.alt(), name);
                    return new Shown(
                        size, picture.credit(), box -> new Item.Picture(tag, picture.file(), box));
                  });
      case Drawing drawing -> {
        Figure.Bounds bounds = drawing.figure().bounds();
        Tag tag = figure(section, drawing.alt(), name);
        yield Optional.of(
            new Shown(
                new PictureSizes.Size(bounds.width() * UNIT, bounds.height() * UNIT),
                drawing.caption(),
                box -> new Item.Drawing(tag, drawing.figure(), box)));
      }
    };
  }

  private static Tag figure(Tag section, String alt, String name) {
    return section.figure(alt.isBlank() ? name : alt);
  }

  /** The illustration as large as a box allows, in the box's upper left corner. */
  Item within(float width, float height) {
    PictureSizes.Size fitted = size.within(width, height);
    return placed.apply(new Item.Box(0, 0, fitted.width(), fitted.height()));
  }
}
