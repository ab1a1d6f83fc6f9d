package org.posebook.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.SvgWriter;

/** All built-in figures on one sheet, each over its name. */
public final class ContactSheet {
  private static final int COLUMNS = 4;

  /** A cell's width, the room over a figure and for its name, in millimetres of the sheet. */
  private static final int WIDTH = 74;

  private static final int ABOVE = 6;
  private static final int NAME = 8;

  private ContactSheet() {}

  /** The sheet as SVG. All figures have the same scale; a row is as tall as its tallest figure. */
  public static String svg(Palette palette) {
    List<String> ids = new ArrayList<>(Atlas.ids());
    StringBuilder cells = new StringBuilder();
    int y = 0;
    for (int row = 0; row < ids.size(); row += COLUMNS) {
      List<String> inRow = ids.subList(row, Math.min(ids.size(), row + COLUMNS));
      double tallest = 0;
      for (String id : inRow) {
        tallest = Math.max(tallest, height(Atlas.figure(id).orElseThrow()));
      }
      int height = (int) Math.ceil(tallest) + ABOVE + NAME;
      for (int i = 0; i < inRow.size(); i++) {
        cell(cells, palette, inRow.get(i), i * WIDTH, y + height);
      }
      y += height;
    }
    int width = COLUMNS * WIDTH;
    return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\""
                    + " viewBox=\"0 0 %d %d\">%n<title>The figures of posebook</title>%n"
                    + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n",
                width,
                y,
                width,
                y,
                width,
                y)
            .replace("\r\n", "\n")
        + cells
        + "</svg>\n";
  }

  private static double height(Figure figure) {
    return figure.bounds().height() / 10.0 / SvgWriter.USUAL_SCALE;
  }

  private static void cell(StringBuilder out, Palette palette, String id, int x, int bottom) {
    Atlas.Entry entry = Atlas.entry(id).orElseThrow();
    Figure figure = Atlas.figure(id).orElseThrow();
    double width = figure.bounds().width() / 10.0 / SvgWriter.USUAL_SCALE;
    double left = x + (WIDTH - width) / 2;
    double top = bottom - NAME - height(figure);
    out.append(
        SvgWriter.write(figure, palette, entry.title(), entry.description())
            .replaceFirst(
                "<svg ", String.format(Locale.ROOT, "<svg x=\"%.2f\" y=\"%.2f\" ", left, top))
            // Inside another picture, sizes are in its own units.
            .replaceFirst("width=\"([0-9.]+)mm\"", "width=\"$1\"")
            .replaceFirst("height=\"([0-9.]+)mm\"", "height=\"$1\""));
    out.append("<text x=\"")
        .append(x + WIDTH / 2)
        .append("\" y=\"")
        .append(bottom - 2)
        .append("\" font-family=\"Noto Sans, sans-serif\" font-size=\"3.5\"")
        .append(" text-anchor=\"middle\" fill=\"#1b1b1b\">")
        .append(entry.id())
        .append("</text>\n");
  }
}
