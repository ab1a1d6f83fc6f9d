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
  private static final int FORMAT = 1;
  private static final int FILL = 0;
  private static final int STROKE = 1;
  private static final int PATCH = 2;

  /** Opacities are kept in hundredths. */
  private static final int HUNDRED = 100;

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
        colour(out, fill.colour());
        write(out, fill.path());
      }
      case Shape.Stroke stroke -> {
        out.writeByte(STROKE);
        out.writeByte(stroke.line().ordinal());
        colour(out, stroke.colour());
        write(out, stroke.path());
      }
      case Shape.Patch patch -> {
        out.writeByte(PATCH);
        number(out, patch.bands().size());
        for (Shape.Band band : patch.bands()) {
          colour(out, band.colour());
          out.writeByte((int) Math.round(band.opacity() * HUNDRED));
          write(out, band.path());
        }
      }
    }
  }

  private static Shape shape(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    switch (kind) {
      case FILL -> {
        int colour = colour(in);
        return new Shape.Fill(path(in), colour);
      }
      case STROKE -> {
        LineClass line = LineClass.values()[in.readUnsignedByte()];
        int colour = colour(in);
        return new Shape.Stroke(path(in), line, colour);
      }
      case PATCH -> {
        List<Shape.Band> bands = new ArrayList<>();
        for (int count = number(in); count > 0; count--) {
          int colour = colour(in);
          double opacity = in.readUnsignedByte() / (double) HUNDRED;
          bands.add(new Shape.Band(path(in), colour, opacity));
        }
        return new Shape.Patch(bands);
      }
      default -> throw new IOException("not a shape: " + kind);
    }
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

  private static void colour(DataOutputStream out, int colour) throws IOException {
    out.writeByte(colour >> 16);
    out.writeShort(colour);
  }

  private static int colour(DataInputStream in) throws IOException {
    return in.readUnsignedByte() << 16 | in.readUnsignedShort();
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
