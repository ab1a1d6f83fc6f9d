package org.posebook.export.pdf;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.figure.draw.Figure;
import org.posebook.figure.draw.LineClass;
import org.posebook.figure.draw.Palette;
import org.posebook.figure.draw.Path;
import org.posebook.figure.draw.Shape;

/**
 * A figure as the operators of a PDF content stream, compressed. Its numbers are whole, counted
 * from its upper left corner in units that are half a dot of a printer of 600 dots an inch at the
 * usual scale; one matrix brings them to the page.
 *
 * @param width in points
 * @param height in points
 * @param deflated the operators
 * @param opacities in hundredths: the graphics states that the operators name
 */
record FigureStream(float width, float height, byte[] deflated, Set<Integer> opacities) {
  /** Tenths of a millimetre of body in a unit. */
  private static final int UNIT = 5;

  FigureStream {
    opacities = Set.copyOf(opacities);
  }

  /** The name of the graphics state for an opacity in hundredths. */
  static String stateName(int hundredths) {
    return "a" + hundredths;
  }

  static FigureStream of(Figure figure, float width, Palette palette) {
    Figure.Bounds bounds = figure.bounds();
    float scale = width / bounds.width();
    float height = bounds.height() * scale;
    Writer writer = new Writer(palette, bounds, scale * UNIT);
    Operators out = writer.out;
    out.number(scale * UNIT).text("0 0 ").number(-scale * UNIT).text("0 ").number(height);
    out.text("cm 1 J 1 j\n");
    figure.shapes().forEach(writer::shape);
    return new FigureStream(width, height, out.deflated(), writer.opacities);
  }

  /** Writes operators. */
  private static final class Writer {
    private final Operators out = new Operators(1 << 15);
    private final Set<Integer> opacities = new TreeSet<>();
    private final Palette palette;
    private final Figure.Bounds from;
    private final float unit;

    Writer(Palette palette, Figure.Bounds from, float unit) {
      this.palette = palette;
      this.from = from;
      this.unit = unit;
    }

    void shape(Shape shape) {
      switch (shape) {
        case Shape.Fill fill -> fill(fill);
        case Shape.Stroke stroke -> {
          line(stroke.line(), palette.colour(stroke.tint()));
          trace(stroke.path());
          out.text("S\n");
        }
        case Shape.Patch patch -> {
          out.text("q\n");
          for (Shape.Fill layer : patch.layers()) {
            int opacity = (int) Math.round(palette.opacity(layer.tint()) * 100);
            if (opacity > 0) {
              opacities.add(opacity);
              out.text("/" + stateName(opacity) + " gs\n");
              fill(layer);
            }
          }
          out.text("Q\n");
        }
      }
    }

    private void fill(Shape.Fill fill) {
      out.colour(palette.colour(fill.tint())).text("rg\n");
      Optional<LineClass> outline = palette.outline(fill.tint());
      outline.ifPresent(line -> line(line, palette.outlineColour()));
      trace(fill.path());
      out.text(outline.isPresent() ? "B*\n" : "f*\n");
    }

    private void line(LineClass line, int colour) {
      out.colour(colour).text("RG\n");
      out.number((float) (line.points() / unit)).text("w\n");
    }

    private void trace(Path path) {
      path.visit(
          (step, n, at) -> {
            for (int i = 0; i < step.numbers(); i += 2) {
              whole(n[at + i] - from.left());
              whole(n[at + i + 1] - from.top());
            }
            out.text(
                switch (step) {
                  case MOVE -> "m\n";
                  case LINE -> "l\n";
                  case CURVE -> "c\n";
                  case CLOSE -> "h\n";
                });
          });
    }

    private void whole(int tenths) {
      out.whole(Math.round(tenths / (float) UNIT));
    }
  }
}
