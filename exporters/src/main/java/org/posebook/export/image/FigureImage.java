package org.posebook.export.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSpread;
import org.posebook.figure.draw.Palette;

/**
 * Figures as one picture, to be written as SVG or PNG.
 *
 * <pre>{@code
 * FigureImage.of(spread).png(Palette.STANDARD, 300, out);
 * }</pre>
 *
 * <p>The same figures give the same SVG everywhere, and the same PNG on every machine with the same
 * Java.
 */
public final class FigureImage {
  private final Picture picture;
  private final String language;

  private FigureImage(Picture picture, String language) {
    this.picture = picture;
    this.language = language;
  }

  /** Drawings side by side. */
  public static FigureImage of(FigureSpread spread) {
    List<Picture.Element> elements = new ArrayList<>();
    for (FigureSpread.Placed each : spread.placed()) {
      elements.add(
          new Picture.Drawn(
              each.drawing().figure(),
              each.x(),
              each.y(),
              spread.scale(),
              "",
              each.drawing().alt()));
    }
    return new FigureImage(
        new Picture(spread.title(), spread.width(), spread.height(), elements), spread.language());
  }

  /** A sheet of figures as one tall picture. */
  public static FigureImage of(FigureSheet sheet) {
    return new FigureImage(SheetPicture.of(sheet), sheet.language());
  }

  /** How wide the picture is, in millimetres. */
  public double width() {
    return picture.width();
  }

  /** How many pixels it has at a resolution. */
  public long pixels(double dpi) {
    return (long) PngPicture.pixels(picture.width(), dpi)
        * PngPicture.pixels(picture.height(), dpi);
  }

  /** The picture as SVG. */
  public String svg(Palette palette) {
    return SvgPicture.write(picture, palette, language);
  }

  /** Writes the picture as SVG in UTF-8. The stream is not closed. */
  public void svg(Palette palette, OutputStream out) throws IOException {
    out.write(svg(palette).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the picture as PNG, on white; in greys where the palette has no colour. The stream is
   * not closed.
   *
   * @param dpi dots in an inch; the file tells it
   */
  public void png(Palette palette, double dpi, OutputStream out) throws IOException {
    PngPicture.write(picture, palette, dpi, out);
  }
}
