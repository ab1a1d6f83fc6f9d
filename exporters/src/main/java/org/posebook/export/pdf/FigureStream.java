package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
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

  private static final int LEVEL = 6;

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
    writer.number(scale * UNIT).text("0 0 ").number(-scale * UNIT).text("0 ").number(height);
    writer.text("cm 1 J 1 j\n");
    figure.shapes().forEach(writer::shape);
    return new FigureStream(width, height, deflated(writer.out), writer.opacities);
  }

  private static byte[] deflated(StringBuilder text) {
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 3);
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  /** Writes operators. */
  private static final class Writer {
    private final StringBuilder out = new StringBuilder(1 << 15);
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
          text("S\n");
        }
        case Shape.Patch patch -> {
          text("q\n");
          for (Shape.Fill layer : patch.layers()) {
            int opacity = (int) Math.round(palette.opacity(layer.tint()) * 100);
            if (opacity > 0) {
              opacities.add(opacity);
              text("/" + stateName(opacity) + " gs\n");
              fill(layer);
            }
          }
          text("Q\n");
        }
      }
    }

    private void fill(Shape.Fill fill) {
      colour(palette.colour(fill.tint()), "rg\n");
      Optional<LineClass> outline = palette.outline(fill.tint());
      outline.ifPresent(line -> line(line, palette.outlineColour()));
      trace(fill.path());
      text(outline.isPresent() ? "B*\n" : "f*\n");
    }

    private void line(LineClass line, int colour) {
      colour(colour, "RG\n");
      number((float) (line.points() / unit)).text("w\n");
    }

    private void colour(int colour, String operator) {
      for (int shift = 16; shift >= 0; shift -= 8) {
        number((colour >> shift & 255) / 255f);
      }
      text(operator);
    }

    private void trace(Path path) {
      path.visit(
          (step, n, at) -> {
            for (int i = 0; i < step.numbers(); i += 2) {
              whole(n[at + i] - from.left());
              whole(n[at + i + 1] - from.top());
            }
            text(
                switch (step) {
                  case MOVE -> "m\n";
                  case LINE -> "l\n";
                  case CURVE -> "c\n";
                  case CLOSE -> "h\n";
                });
          });
    }

    private void whole(int tenths) {
      out.append(Math.round(tenths / (float) UNIT)).append(' ');
    }

    /** A number with at most four decimals. */
    Writer number(float value) {
      long scaled = Math.round(value * 10_000.0);
      if (scaled < 0) {
        out.append('-');
        scaled = -scaled;
      }
      out.append(scaled / 10_000);
      long rest = scaled % 10_000;
      if (rest != 0) {
        String digits = Long.toString(10_000 + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
          end--;
        }
        out.append('.').append(digits, 0, end);
      }
      out.append(' ');
      return this;
    }

    Writer text(String text) {
      out.append(text);
      return this;
    }
  }
}
