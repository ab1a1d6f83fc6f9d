package org.posebook.figure.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Paints figures as small grey pictures, to see whether they still look as they did. */
final class Raster {
  private static final int WIDTH = 120;
  private static final int MARGIN = 2;

  /** Sixteen greys will do, and make small files. */
  private static final int STEP = 17;

  /** How wide a figure usually is on the page, in points. */
  private static final double USUAL_WIDTH = 71 * 72 / 25.4;

  private final Palette palette = Palette.STANDARD.in(Palette.Mode.GREY);
  private final Graphics2D to;
  private final double scale;

  private Raster(Graphics2D to, double scale) {
    this.to = to;
    this.scale = scale;
  }

  static BufferedImage of(Figure figure) {
    Figure.Bounds box = figure.bounds();
    double scale = (double) (WIDTH - 2 * MARGIN) / Math.max(box.width(), box.height());
    int width = (int) Math.ceil(box.width() * scale) + 2 * MARGIN;
    int height = (int) Math.ceil(box.height() * scale) + 2 * MARGIN;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.translate(MARGIN - box.left() * scale, MARGIN - box.top() * scale);
    graphics.scale(scale, scale);
    Raster raster = new Raster(graphics, scale);
    figure.shapes().forEach(raster::paint);
    graphics.dispose();
    return grey(image);
  }

  private static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    WritableRaster pixels = grey.getRaster();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int light = Palette.grey(image.getRGB(x, y) & 0xffffff) & 255;
        pixels.setSample(x, y, 0, (light + STEP / 2) / STEP * STEP);
      }
    }
    return grey;
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Fill fill -> fill(fill);
      case Shape.Stroke stroke -> {
        double points = stroke.line().points() * WIDTH / USUAL_WIDTH;
        to.setColor(new Color(palette.colour(stroke.tint())));
        to.setStroke(
            new BasicStroke(
                (float) (points / scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        to.draw(path(stroke.path()));
      }
      case Shape.Patch patch -> patch.layers().forEach(this::fill);
    }
  }

  private void fill(Shape.Fill fill) {
    to.setColor(new Color(palette.colour(fill.tint())));
    to.setComposite(AlphaComposite.SrcOver.derive((float) palette.opacity(fill.tint())));
    to.fill(path(fill.path()));
    to.setComposite(AlphaComposite.SrcOver);
  }

  private static Path2D path(Path path) {
    Path2D result = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.visit(
        (step, n, at) -> {
          switch (step) {
            case MOVE -> result.moveTo(n[at], n[at + 1]);
            case LINE -> result.lineTo(n[at], n[at + 1]);
            case CURVE ->
                result.curveTo(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
            case CLOSE -> result.closePath();
          }
        });
    return result;
  }
}
