package org.posebook.export.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfTemplate;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.LineClass;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.Path;
import org.posebook.figure.draw.Shape;

/**
 * Draws figures. A figure that stands on the sheet more than once at one size is written once, and
 * shown again. Its numbers are whole, counted from its upper left corner in units that are half a
 * dot of a printer of 600 dots an inch at the usual scale; one matrix brings them to the page.
 */
final class Drawings {
  /** Tenths of a millimetre of body in a unit. */
  private static final int UNIT = 5;

  private final Palette palette;
  private final IdentityHashMap<Figure, Map<Float, PdfTemplate>> templates =
      new IdentityHashMap<>();
  private final Map<Double, PdfGState> opacities = new HashMap<>();

  /** Figures in these colours. */
  Drawings(Palette palette) {
    this.palette = palette;
  }

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
    float unit = scale * UNIT;
    template.concatCTM(unit, 0, 0, -unit, 0, height);
    template.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    template.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    for (Shape shape : figure.shapes()) {
      draw(template, shape, unit, bounds);
    }
    return template;
  }

  private void draw(PdfTemplate to, Shape shape, float unit, Figure.Bounds from) {
    switch (shape) {
      case Shape.Fill fill -> fill(to, fill, unit, from);
      case Shape.Stroke stroke -> {
        line(to, stroke.line(), palette.colour(stroke.tint()), unit);
        trace(to, stroke.path(), from);
        to.stroke();
      }
      case Shape.Patch patch -> {
        to.saveState();
        for (Shape.Fill layer : patch.layers()) {
          double opacity = palette.opacity(layer.tint());
          if (opacity > 0) {
            to.setGState(opacity(opacity));
            fill(to, layer, unit, from);
          }
        }
        to.restoreState();
      }
    }
  }

  private void fill(PdfTemplate to, Shape.Fill fill, float unit, Figure.Bounds from) {
    int colour = palette.colour(fill.tint());
    Optional<LineClass> outline = palette.outline(fill.tint());
    to.setRGBColorFill(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
    outline.ifPresent(line -> line(to, line, palette.outlineColour(), unit));
    trace(to, fill.path(), from);
    if (outline.isPresent()) {
      to.eoFillStroke();
    } else {
      to.eoFill();
    }
  }

  private static void line(PdfTemplate to, LineClass line, int colour, float unit) {
    to.setRGBColorStroke(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
    to.setLineWidth(Math.round(line.points() / unit * 10) / 10f);
  }

  private static void trace(PdfTemplate to, Path path, Figure.Bounds from) {
    int left = from.left();
    int top = from.top();
    path.visit(
        (step, n, at) -> {
          switch (step) {
            case MOVE -> to.moveTo(units(n[at] - left), units(n[at + 1] - top));
            case LINE -> to.lineTo(units(n[at] - left), units(n[at + 1] - top));
            case CURVE ->
                to.curveTo(
                    units(n[at] - left),
                    units(n[at + 1] - top),
                    units(n[at + 2] - left),
                    units(n[at + 3] - top),
                    units(n[at + 4] - left),
                    units(n[at + 5] - top));
            case CLOSE -> to.closePath();
          }
        });
  }

  private static int units(int tenths) {
    return Math.round(tenths / (float) UNIT);
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
