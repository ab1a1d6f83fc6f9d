package org.posebook.export.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfTemplate;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.Path;
import org.posebook.figure.draw.Shape;

/**
 * Draws figures. A figure that stands on the sheet more than once at one size is written once, and
 * shown again. Its numbers stay whole: tenths of a millimetre of body, scaled by one matrix.
 */
final class Drawings {
  private final IdentityHashMap<Figure, Map<Float, PdfTemplate>> templates =
      new IdentityHashMap<>();
  private final Map<Double, PdfGState> opacities = new HashMap<>();

  /** Shows a figure in a box whose lower left corner is at a place of the page. */
  void show(PdfContentByte content, Figure figure, float width, float left, float bottom) {
    PdfTemplate template =
        templates
            .computeIfAbsent(figure, f -> new HashMap<>())
            .computeIfAbsent(width, w -> template(content, figure, w));
    content.addTemplate(template, left, bottom);
  }

  private PdfTemplate template(PdfContentByte content, Figure figure, float width) {
    Figure.Bounds bounds = figure.bounds();
    float scale = width / bounds.width();
    float height = bounds.height() * scale;
    // Lines at the edge reach out of the bounds by half their width.
    PdfTemplate template = content.createTemplate(width, height);
    template.setBoundingBox(new org.openpdf.text.Rectangle(-1, -1, width + 1, height + 1));
    template.concatCTM(scale, 0, 0, -scale, -bounds.left() * scale, bounds.bottom() * scale);
    template.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    template.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    for (Shape shape : figure.shapes()) {
      draw(template, shape, scale);
    }
    return template;
  }

  private void draw(PdfTemplate to, Shape shape, float scale) {
    switch (shape) {
      case Shape.Fill fill -> fill(to, fill.path(), fill.colour());
      case Shape.Stroke stroke -> {
        int c = stroke.colour();
        to.setRGBColorStroke(c >> 16 & 255, c >> 8 & 255, c & 255);
        // Two decimals of a tenth of a millimetre of body are far finer than any printer.
        to.setLineWidth(Math.round(stroke.line().points() / scale * 100) / 100f);
        trace(to, stroke.path());
        to.stroke();
      }
      case Shape.Patch patch -> {
        to.saveState();
        for (Shape.Band band : patch.bands()) {
          to.setGState(opacity(band.opacity()));
          fill(to, band.path(), band.colour());
        }
        to.restoreState();
      }
    }
  }

  private static void fill(PdfTemplate to, Path path, int colour) {
    to.setRGBColorFill(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
    trace(to, path);
    to.eoFill();
  }

  private static void trace(PdfTemplate to, Path path) {
    path.visit(
        (step, n, at) -> {
          switch (step) {
            case MOVE -> to.moveTo(n[at], n[at + 1]);
            case LINE -> to.lineTo(n[at], n[at + 1]);
            case CURVE -> to.curveTo(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
            case CLOSE -> to.closePath();
          }
        });
  }

  private PdfGState opacity(double opacity) {
    return opacities.computeIfAbsent(
        opacity,
        value -> {
          PdfGState state = new PdfGState();
          state.setFillOpacity(value.floatValue());
          return state;
        });
  }
}
