package org.posebook.figure.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.SvgWriter;

/** All built-in figures on one sheet, each over its name. */
public final class ContactSheet {
  private static final int COLUMNS = 4;

  /** A cell's width and height, and the room for the name, in millimetres of the sheet. */
  private static final int WIDTH = 70;

  private static final int HEIGHT = 62;
  private static final int NAME = 8;

  private ContactSheet() {}

  /** The sheet as SVG. All figures have the same scale. */
  public static String svg() {
    List<String> ids = new ArrayList<>(Atlas.ids());
    int rows = (ids.size() + COLUMNS - 1) / COLUMNS;
    int width = COLUMNS * WIDTH;
    int height = rows * HEIGHT;
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%dmm\" height=\"%dmm\""
                + " viewBox=\"0 0 %d %d\">%n<title>The figures of posebook</title>%n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n",
            width,
            height,
            width,
            height,
            width,
            height));
    for (int i = 0; i < ids.size(); i++) {
      int x = i % COLUMNS * WIDTH;
      int y = i / COLUMNS * HEIGHT;
      cell(out, ids.get(i), x, y);
    }
    return out.append("</svg>\n").toString().replace("\r\n", "\n");
  }

  private static void cell(StringBuilder out, String id, int x, int y) {
    Atlas.Entry entry = Atlas.entry(id).orElseThrow();
    Figure figure = Atlas.figure(id).orElseThrow();
    double scale = SvgWriter.USUAL_SCALE;
    double w = figure.bounds().width() / 10.0 / scale;
    double h = figure.bounds().height() / 10.0 / scale;
    double left = x + (WIDTH - w) / 2;
    double top = y + HEIGHT - NAME - h;
    String inner =
        SvgWriter.write(figure, entry.title(), entry.description())
            .replaceFirst(
                "<svg ", String.format(Locale.ROOT, "<svg x=\"%.2f\" y=\"%.2f\" ", left, top))
            // Inside another picture, sizes are in its own units.
            .replaceFirst("width=\"([0-9.]+)mm\"", "width=\"$1\"")
            .replaceFirst("height=\"([0-9.]+)mm\"", "height=\"$1\"");
    out.append(inner);
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\" font-family=\"Noto Sans, sans-serif\" font-size=\"3.5\""
                + " text-anchor=\"middle\" fill=\"#1b1b1b\">%s</text>%n",
            x + WIDTH / 2,
            y + HEIGHT - 2,
            entry.id()));
  }
}
