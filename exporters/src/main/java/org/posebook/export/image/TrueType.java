package org.posebook.export.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The outlines and widths of a TrueType font (ISO/IEC 14496-22), as far as the embedded Noto Sans
 * needs: no hinting, no kerning, no shaping. Java's own font code would ask the machine for its
 * list of fonts first, and small machines have none.
 */
final class TrueType {
  /** Receives outlines, in parts of the type size; y grows upwards. */
  interface Outline {
    void move(double x, double y);

    void line(double x, double y);

    void curve(double x1, double y1, double x, double y);

    void close();
  }

  private static final String FOLDER = "/org/posebook/export/pdf/fonts/";
  private static final int LONG_ARGUMENTS = 1;
  private static final int SCALED = 8;
  private static final int MORE = 0x20;
  private static final int SCALED_BOTH_WAYS = 0x40;
  private static final int TURNED = 0x80;

  private final ByteBuffer data;
  private final int groups;
  private final int glyphs;
  private final int places;
  private final int widths;
  private final int widthCount;
  private final double unit;

  private TrueType(byte[] file) {
    data = ByteBuffer.wrap(file);
    groups = characterGroups();
    glyphs = table("glyf");
    places = table("loca");
    widths = table("hmtx");
    widthCount = data.getShort(table("hhea") + 34) & 0xffff;
    int head = table("head");
    unit = 1.0 / (data.getShort(head + 18) & 0xffff);
    if (data.getShort(head + 50) != 1) {
      throw new IllegalArgumentException("the font has short offsets");
    }
  }

  private static final class Holder {
    static final TrueType REGULAR = load("NotoSans-Regular.ttf");
    static final TrueType BOLD = load("NotoSans-Bold.ttf");
  }

  static TrueType of(boolean bold) {
    return bold ? Holder.BOLD : Holder.REGULAR;
  }

  private static TrueType load(String name) {
    try (InputStream in = TrueType.class.getResourceAsStream(FOLDER + name)) {
      return new TrueType(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide a text is, in parts of the type size. */
  double width(String text) {
    return text.codePoints().mapToDouble(c -> advance(glyph(c))).sum();
  }

  /** Draws a text from the origin to the right. */
  void draw(String text, Outline to) {
    double x = 0;
    for (int c : text.codePoints().toArray()) {
      int glyph = glyph(c);
      draw(glyph, new Placing(unit, 0, 0, unit, x, 0), to);
      x += advance(glyph);
    }
  }

  private double advance(int glyph) {
    return unit * (data.getShort(widths + 4 * Math.min(glyph, widthCount - 1)) & 0xffff);
  }

  /** The glyph of a character; 0, an empty box, where there is none. */
  private int glyph(int c) {
    int count = data.getInt(groups + 12);
    for (int i = 0; i < count; i++) {
      int group = groups + 16 + 12 * i;
      if (c <= data.getInt(group + 4)) {
        int first = data.getInt(group);
        return c < first ? 0 : data.getInt(group + 8) + c - first;
      }
    }
    return 0;
  }

  private int characterGroups() {
    int cmap = table("cmap");
    for (int i = 0; i < data.getShort(cmap + 2); i++) {
      int at = cmap + data.getInt(cmap + 4 + 8 * i + 4);
      if (data.getShort(at) == 12) {
        return at;
      }
    }
    throw new IllegalArgumentException("the font has no table of all characters");
  }

  private int table(String tag) {
    byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < data.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (data.getInt(entry) == ByteBuffer.wrap(wanted).getInt()) {
        return data.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + tag);
  }

  /** How a glyph's numbers become places: a matrix, and what is added. */
  private record Placing(double xx, double yx, double xy, double yy, double dx, double dy) {
    double x(double px, double py) {
      return xx * px + xy * py + dx;
    }

    double y(double px, double py) {
      return yx * px + yy * py + dy;
    }

    Placing with(double a, double b, double c, double d, double e, double f) {
      return new Placing(
          xx * a + xy * b, yx * a + yy * b, xx * c + xy * d, yx * c + yy * d, x(e, f), y(e, f));
    }
  }

  private void draw(int glyph, Placing placing, Outline to) {
    int at = glyphs + data.getInt(places + 4 * glyph);
    int end = glyphs + data.getInt(places + 4 * glyph + 4);
    if (at == end) {
      return; // A space.
    }
    int contours = data.getShort(at);
    if (contours < 0) {
      composed(at + 10, placing, to);
    } else {
      new Contours(data, at + 10, contours).draw(placing::x, placing::y, to);
    }
  }

  /** A glyph of others, such as a letter and its accent. */
  private void composed(int from, Placing placing, Outline to) {
    int at = from;
    int flags;
    do {
      flags = data.getShort(at);
      int glyph = data.getShort(at + 2) & 0xffff;
      at += 4;
      boolean wide = (flags & LONG_ARGUMENTS) != 0;
      int dx = wide ? data.getShort(at) : data.get(at);
      int dy = wide ? data.getShort(at + 2) : data.get(at + 1);
      at += wide ? 4 : 2;
      double a = 1;
      double b = 0;
      double c = 0;
      double d = 1;
      if ((flags & SCALED) != 0) {
        a = fraction(at);
        d = a;
        at += 2;
      } else if ((flags & SCALED_BOTH_WAYS) != 0) {
        a = fraction(at);
        d = fraction(at + 2);
        at += 4;
      } else if ((flags & TURNED) != 0) {
        a = fraction(at);
        b = fraction(at + 2);
        c = fraction(at + 4);
        d = fraction(at + 6);
        at += 8;
      }
      draw(glyph, placing.with(a, b, c, d, dx, dy), to);
    } while ((flags & MORE) != 0);
  }

  private double fraction(int at) {
    return data.getShort(at) / 16384.0;
  }
}
