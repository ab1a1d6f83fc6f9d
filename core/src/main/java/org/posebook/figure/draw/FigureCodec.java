package org.posebook.figure.draw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Figures as compact bytes: numbers as differences to the point before, each in as few bytes as it
 * needs. The same figure always gives the same bytes.
 */
public final class FigureCodec {
  private static final int FORMAT = 2;
  private static final int FILL = 0;
  private static final int STROKE = 1;
  private static final int PATCH = 2;

  /** A tint is one byte: the role, and in the highest bits how far it is. */
  private static final int FAR_SHIFT = 5;

  private static final Tint.Role[] ROLES = Tint.Role.values();

  private FigureCodec() {}

  /** The figure as bytes. Which targets are hidden is not kept. */
  public static byte[] write(Figure figure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      Figure.Bounds bounds = figure.bounds();
      for (int side : new int[] {bounds.left(), bounds.top(), bounds.right(), bounds.bottom()}) {
        number(out, side);
      }
      number(out, figure.shapes().size());
      for (Shape shape : figure.shapes()) {
        write(out, shape);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Bytes in memory do not fail.
    }
    return bytes.toByteArray();
  }

  /**
   * The figure that bytes stand for.
   *
   * @throws IOException when the bytes are not a figure of this format
   */
  public static Figure read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readUnsignedByte() != FORMAT) {
      throw new IOException("not a figure of format " + FORMAT);
    }
    Figure.Bounds bounds = new Figure.Bounds(number(in), number(in), number(in), number(in));
    int count = number(in);
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shapes.add(shape(in));
    }
    return new Figure(shapes, bounds, List.of());
  }

  private static void write(DataOutputStream out, Shape shape) throws IOException {
    switch (shape) {
      case Shape.Fill fill -> {
        out.writeByte(FILL);
        write(out, fill.tint());
        write(out, fill.path());
      }
      case Shape.Stroke stroke -> {
        out.writeByte(STROKE);
        out.writeByte(stroke.line().ordinal());
        write(out, stroke.tint());
        write(out, stroke.path());
      }
      case Shape.Patch patch -> {
        out.writeByte(PATCH);
        number(out, patch.layers().size());
        for (Shape.Fill layer : patch.layers()) {
          write(out, layer.tint());
          write(out, layer.path());
        }
      }
    }
  }

  private static Shape shape(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    switch (kind) {
      case FILL -> {
        return fill(in);
      }
      case STROKE -> {
        LineClass line = LineClass.values()[in.readUnsignedByte()];
        Tint tint = tint(in);
        return new Shape.Stroke(path(in), line, tint);
      }
      case PATCH -> {
        List<Shape.Fill> layers = new ArrayList<>();
        for (int count = number(in); count > 0; count--) {
          layers.add(fill(in));
        }
        return new Shape.Patch(layers);
      }
      default -> throw new IOException("not a shape: " + kind);
    }
  }

  private static Shape.Fill fill(DataInputStream in) throws IOException {
    Tint tint = tint(in);
    return new Shape.Fill(path(in), tint);
  }

  private static void write(DataOutputStream out, Path path) throws IOException {
    number(out, path.size());
    int[] last = new int[2];
    IOException[] failed = new IOException[1];
    path.visit(
        (step, n, at) -> {
          try {
            out.writeByte(step.ordinal());
            for (int i = 0; i < step.numbers(); i++) {
              number(out, n[at + i] - last[i % 2]);
              last[i % 2] = n[at + i];
            }
          } catch (IOException e) {
            failed[0] = e;
          }
        });
    if (failed[0] != null) {
      throw failed[0];
    }
  }

  private static Path path(DataInputStream in) throws IOException {
    int size = number(in);
    byte[] steps = new byte[size];
    int[] numbers = new int[size * 6];
    int count = 0;
    int[] last = new int[2];
    for (int s = 0; s < size; s++) {
      steps[s] = in.readByte();
      Path.Step step = Path.Step.values()[steps[s]];
      for (int i = 0; i < step.numbers(); i++) {
        last[i % 2] += number(in);
        numbers[count++] = last[i % 2];
      }
    }
    return Path.of(steps, Arrays.copyOf(numbers, count));
  }

  @SuppressWarnings("EnumOrdinal") // the bytes are read by the same build that wrote them
  private static void write(DataOutputStream out, Tint tint) throws IOException {
    out.writeByte(tint.role().ordinal() | tint.far() << FAR_SHIFT);
  }

  private static Tint tint(DataInputStream in) throws IOException {
    int code = in.readUnsignedByte();
    int role = code & (1 << FAR_SHIFT) - 1;
    int far = code >> FAR_SHIFT;
    if (role >= ROLES.length || far > Tint.FARTHEST) {
      throw new IOException("not a tint: " + code);
    }
    return new Tint(ROLES[role], far);
  }

  /** Seven bits a byte, the sign in the lowest bit (zigzag). */
  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value << 1 ^ value >> 31;
    while ((rest & ~127) != 0) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException();
      }
      value |= (b & 127) << shift;
      if (b < 128) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new IOException("a number is too long");
  }
}
