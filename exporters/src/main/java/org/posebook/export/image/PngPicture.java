package org.posebook.export.image;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.posebook.figure.draw.LineClass;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.Path;
import org.posebook.figure.draw.Shape;

/**
 * Draws a picture with Java2D on white, in bands from top to bottom, so that memory does not grow
 * with the picture.
 */
final class PngPicture {
  private static final double INCH = 25.4;
  private static final double POINT = 25.4 / 72;
  private static final int BAND = 256;

  private final Picture picture;
  private final Palette palette;

  private PngPicture(Picture picture, Palette palette) {
    this.picture = picture;
    this.palette = palette;
  }

  static void write(Picture picture, Palette palette, double dpi, OutputStream out)
      throws IOException {
    new PngPicture(picture, palette).write(dpi, out);
  }

  /** How many pixels a length has. */
  static int pixels(double millimetres, double dpi) {
    return (int) Math.max(1, Math.ceil(millimetres / INCH * dpi - 1e-6));
  }

  private void write(double dpi, OutputStream out) throws IOException {
    int width = pixels(picture.width(), dpi);
    int height = pixels(picture.height(), dpi);
    boolean grey = palette.mode() != Palette.Mode.COLOUR;
    try (PngFile file = new PngFile(out, width, height, grey, dpi)) {
      for (int top = 0; top < height; top += BAND) {
        int rows = Math.min(BAND, height - top);
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        draw(band, top, dpi / INCH);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        for (int row = 0; row < rows; row++) {
          file.row(bytes(pixels, row * width, width, grey));
        }
      }
    }
  }

  private static byte[] bytes(int[] pixels, int from, int width, boolean grey) {
    byte[] bytes = new byte[grey ? width : 3 * width];
    for (int i = 0; i < width; i++) {
      int rgb = pixels[from + i];
      if (grey) {
        bytes[i] = (byte) (rgb >> 8);
      } else {
        bytes[3 * i] = (byte) (rgb >> 16);
        bytes[3 * i + 1] = (byte) (rgb >> 8);
        bytes[3 * i + 2] = (byte) rgb;
      }
    }
    return bytes;
  }

  private void draw(BufferedImage band, int top, double perMillimetre) {
    Graphics2D graphics = band.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.translate(0, -top);
    graphics.scale(perMillimetre, perMillimetre);
    double from = top / perMillimetre;
    double to = (top + band.getHeight()) / perMillimetre;
    AffineTransform page = graphics.getTransform();
    for (Picture.Element element : picture.elements()) {
      switch (element) {
        case Picture.Drawn drawn -> {
          double bottom = drawn.y() + drawn.figure().bounds().height() / 10.0 / drawn.scale();
          if (drawn.y() - 1 < to && bottom + 1 > from) {
            figure(graphics, drawn);
          }
        }
        case Picture.Words words -> {
          double size = words.style().size();
          if (words.y() - 1.2 * size < to && words.y() + .4 * size > from) {
            words(graphics, words);
          }
        }
      }
      graphics.setTransform(page);
    }
    graphics.dispose();
  }

  private void figure(Graphics2D graphics, Picture.Drawn drawn) {
    double unit = 0.1 / drawn.scale();
    graphics.translate(
        drawn.x() - drawn.figure().bounds().left() * unit,
        drawn.y() - drawn.figure().bounds().top() * unit);
    graphics.scale(unit, unit);
    for (Shape shape : drawn.figure().shapes()) {
      switch (shape) {
        case Shape.Fill fill -> fill(graphics, fill, unit);
        case Shape.Stroke stroke ->
            line(
                graphics,
                outline(stroke.path()),
                stroke.line(),
                palette.colour(stroke.tint()),
                unit);
        case Shape.Patch patch -> patch.layers().forEach(layer -> fill(graphics, layer, unit));
      }
    }
  }

  private void fill(Graphics2D graphics, Shape.Fill fill, double unit) {
    double opacity = palette.opacity(fill.tint());
    if (opacity == 0) {
      return;
    }
    Path2D outline = outline(fill.path());
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setColor(new Color(palette.colour(fill.tint())));
    graphics.fill(outline);
    graphics.setComposite(AlphaComposite.SrcOver);
    palette
        .outline(fill.tint())
        .ifPresent(line -> line(graphics, outline, line, palette.outlineColour(), unit));
  }

  private static void line(
      Graphics2D graphics, Path2D outline, LineClass line, int colour, double unit) {
    float width = (float) (line.points() * POINT / unit);
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.setColor(new Color(colour));
    graphics.draw(outline);
  }

  private static Path2D outline(Path path) {
    Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD, path.size());
    path.visit(
        (step, n, at) -> {
          switch (step) {
            case MOVE -> outline.moveTo(n[at], n[at + 1]);
            case LINE -> outline.lineTo(n[at], n[at + 1]);
            case CURVE ->
                outline.curveTo(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
            case CLOSE -> outline.closePath();
          }
        });
    return outline;
  }

  private static void words(Graphics2D graphics, Picture.Words words) {
    graphics.translate(words.x(), words.y());
    graphics.scale(words.style().size(), words.style().size());
    graphics.setColor(new Color(words.style().colour()));
    Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
    TrueType.of(words.style().bold()).draw(words.text(), new Letters(letters));
    graphics.fill(letters);
  }

  /** Turns the letters the right way up: a font's y grows upwards. */
  private record Letters(Path2D path) implements TrueType.Outline {
    @Override
    public void move(double x, double y) {
      path.moveTo(x, -y);
    }

    @Override
    public void line(double x, double y) {
      path.lineTo(x, -y);
    }

    @Override
    public void curve(double x1, double y1, double x, double y) {
      path.quadTo(x1, -y1, x, -y);
    }

    @Override
    public void close() {
      path.closePath();
    }
  }
}
