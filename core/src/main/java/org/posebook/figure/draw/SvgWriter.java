package org.posebook.figure.draw;

import java.util.Locale;

/** Writes a figure as a standalone SVG file: the same figure always gives the same text. */
public final class SvgWriter {
  /** How many times smaller than life a printed figure usually is: 5 cm for a lying body. */
  public static final double USUAL_SCALE = 34;

  private static final double POINT = 25.4 / 72;
  private static final int MARGIN = 60;

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;
  private final double scale;
  private int x;
  private int y;

  private SvgWriter(Palette palette, double scale) {
    this.palette = palette;
    this.scale = scale;
  }

  /** An SVG at the usual scale; title and description are its text alternative. */
  public static String write(Figure figure, Palette palette, String title, String description) {
    return write(figure, palette, title, description, USUAL_SCALE);
  }

  /** The same, {@code scale} times smaller than life. */
  public static String write(
      Figure figure, Palette palette, String title, String description, double scale) {
    SvgWriter writer = new SvgWriter(palette, scale);
    writer.document(figure, title, description);
    return writer.out.toString();
  }

  /**
   * The shapes alone, to stand in an SVG of one's own whose unit there is a tenth of a millimetre
   * of body.
   */
  public static String shapes(Figure figure, Palette palette, double scale) {
    SvgWriter writer = new SvgWriter(palette, scale);
    writer.shapes(figure);
    return writer.out.toString();
  }

  private void document(Figure figure, String title, String description) {
    Figure.Bounds box = figure.bounds();
    int width = box.width() + 2 * MARGIN;
    int height = box.height() + 2 * MARGIN;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(millimetres(width))
        .append("mm\" height=\"")
        .append(millimetres(height))
        .append("mm\" viewBox=\"")
        .append(box.left() - MARGIN)
        .append(' ')
        .append(box.top() - MARGIN)
        .append(' ')
        .append(width)
        .append(' ')
        .append(height)
        .append("\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<desc>")
        .append(escaped(description))
        .append("</desc>\n");
    shapes(figure);
    out.append("</svg>\n");
  }

  private void shapes(Figure figure) {
    out.append("<g fill-rule=\"evenodd\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    for (Shape shape : figure.shapes()) {
      switch (shape) {
        case Shape.Fill fill -> fill(fill);
        case Shape.Stroke stroke -> stroke(stroke);
        case Shape.Patch patch -> patch.layers().forEach(this::fill);
      }
    }
    out.append("</g>\n");
  }

  private void fill(Shape.Fill fill) {
    double opacity = palette.opacity(fill.tint());
    if (opacity == 0) {
      return;
    }
    out.append("<path fill=\"").append(colour(palette.colour(fill.tint()))).append('"');
    if (opacity < 1) {
      out.append(" fill-opacity=\"").append(decimal(opacity, 2)).append('"');
    }
    palette.outline(fill.tint()).ifPresent(line -> line(line, palette.outlineColour()));
    data(fill.path());
  }

  private void stroke(Shape.Stroke stroke) {
    out.append("<path fill=\"none\"");
    line(stroke.line(), palette.colour(stroke.tint()));
    data(stroke.path());
  }

  private void line(LineClass line, int colour) {
    double width = line.points() * POINT * scale * 10;
    out.append(" stroke=\"")
        .append(colour(colour))
        .append("\" stroke-width=\"")
        .append(Math.round(width))
        .append('"');
  }

  private void data(Path path) {
    out.append(" d=\"");
    x = 0;
    y = 0;
    path.visit(this::step);
    out.append("\"/>\n");
  }

  private void step(Path.Step step, int[] n, int at) {
    switch (step) {
      case MOVE -> absolute('M', n, at);
      case LINE -> {
        out.append('l');
        relative(n, at, true);
        move(n, at);
      }
      case CURVE -> {
        out.append('c');
        relative(n, at, true);
        relative(n, at + 2, false);
        relative(n, at + 4, false);
        move(n, at + 4);
      }
      case CLOSE -> out.append('z');
    }
  }

  private void absolute(char letter, int[] n, int at) {
    out.append(letter).append(n[at]).append(' ').append(n[at + 1]);
    move(n, at);
  }

  private void relative(int[] n, int at, boolean first) {
    number(n[at] - x, first);
    number(n[at + 1] - y, false);
  }

  /** A minus sign parts numbers as well as a space does. */
  private void number(int value, boolean first) {
    if (!first && value >= 0) {
      out.append(' ');
    }
    out.append(value);
  }

  private void move(int[] n, int at) {
    x = n[at];
    y = n[at + 1];
  }

  private String millimetres(int tenths) {
    return decimal(tenths / 10.0 / scale, 2);
  }

  private static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
