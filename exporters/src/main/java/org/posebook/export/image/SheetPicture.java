package org.posebook.export.image;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.image.Picture.Drawn;
import org.posebook.export.image.Picture.Element;
import org.posebook.export.image.Picture.Style;
import org.posebook.export.image.Picture.Words;
import org.posebook.export.sheet.FigureSheet;
import org.posebook.export.sheet.FigureSheet.Group;
import org.posebook.export.sheet.FigureSheet.Named;

/** Sets a sheet of figures as one tall picture: rows of cells under the groups' headings. */
final class SheetPicture {
  private static final int COLUMNS = 7;

  /** How wide a cell is, and how much of it the widest figure takes. */
  private static final double CELL = 37;

  private static final double FIGURE = 34;

  /** Left free beside a line: where Noto Sans is missing, an SVG shows wider letters. */
  private static final double ROOM = 6;

  private static final double MARGIN = 7;
  private static final double ABOVE_FIGURE = 4;
  private static final double ABOVE_HEADING = 7;

  private static final Style TITLE = new Style(7, true, 0x17384a);
  private static final Style HEADING = new Style(5, true, 0x17384a);
  private static final Style NAME = new Style(2.7, true, 0x1b1b1b);
  private static final Style ID = new Style(2.4, false, 0x44525a);
  private static final double LEADING = 1.3;

  private final FigureSheet sheet;
  private final double scale;
  private final List<Element> elements = new ArrayList<>();
  private double y = MARGIN;

  private SheetPicture(FigureSheet sheet) {
    this.sheet = sheet;
    int widest =
        sheet.figures().stream().mapToInt(n -> n.figure().bounds().width()).max().orElse(1);
    this.scale = widest / 10.0 / FIGURE;
  }

  static Picture of(FigureSheet sheet) {
    return new SheetPicture(sheet).picture();
  }

  private Picture picture() {
    line(sheet.title(), TITLE);
    for (Group group : sheet.groups()) {
      y += ABOVE_HEADING;
      line(group.title(), HEADING);
      List<Named> all = group.figures();
      for (int i = 0; i < all.size(); i += COLUMNS) {
        row(all.subList(i, Math.min(all.size(), i + COLUMNS)));
      }
    }
    return new Picture(sheet.title(), COLUMNS * CELL + 2 * MARGIN, y + MARGIN, elements);
  }

  private void line(String text, Style style) {
    y += style.size() * LEADING;
    elements.add(new Words(text, MARGIN, y, style));
  }

  /** Figures that stand on one line, each over its name. */
  private void row(List<Named> row) {
    double floor = y + ABOVE_FIGURE;
    for (Named named : row) {
      floor = Math.max(floor, y + ABOVE_FIGURE + size(named.figure().bounds().height()));
    }
    double lowest = floor;
    for (int i = 0; i < row.size(); i++) {
      lowest = Math.max(lowest, cell(row.get(i), MARGIN + (i + .5) * CELL, floor));
    }
    y = lowest;
  }

  /** Sets a figure and its names; gives the height down to which they reach. */
  private double cell(Named named, double middle, double floor) {
    double width = size(named.figure().bounds().width());
    double height = size(named.figure().bounds().height());
    elements.add(
        new Drawn(
            named.figure(), middle - width / 2, floor - height, scale, named.title(), named.alt()));
    double at = floor + 1;
    for (String line : lines(named.title(), NAME)) {
      at = centred(line, NAME, middle, at);
    }
    for (String line : lines(named.id(), ID)) {
      at = centred(line, ID, middle, at);
    }
    return at;
  }

  private double centred(String text, Style style, double middle, double above) {
    double baseline = above + style.size() * LEADING;
    elements.add(new Words(text, middle - style.width(text) / 2, baseline, style));
    return baseline;
  }

  /** A text in lines that fit a cell; it is parted after spaces and hyphens. */
  private static List<String> lines(String text, Style style) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("(?<=[ -])", -1)) {
      if (!line.isEmpty() && style.width((line + word).strip()) > CELL - ROOM) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
  }

  private double size(int tenths) {
    return tenths / 10.0 / scale;
  }
}
