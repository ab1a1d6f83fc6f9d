package org.posebook.export.image;

import java.nio.ByteBuffer;
import java.util.function.DoubleBinaryOperator;

/** The contours of a TrueType glyph: points on and off quadratic curves. */
final class Contours {
  private static final int ON = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 0x10;
  private static final int SAME_Y = 0x20;

  private final int[] ends;
  private final int[] flags;
  private final int[] x;
  private final int[] y;

  /** Reads the contours that begin at a place of a font. */
  Contours(ByteBuffer data, int from, int count) {
    ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = data.getShort(from + 2 * i) & 0xffff;
    }
    int points = count == 0 ? 0 : ends[count - 1] + 1;
    ByteBuffer in = data.duplicate();
    in.position(from + 2 * count);
    in.position(in.position() + 2 + (in.getShort() & 0xffff)); // Skips the hints.
    flags = new int[points];
    for (int i = 0; i < points; i++) {
      int flag = in.get();
      int times = (flag & REPEATED) == 0 ? 0 : in.get() & 0xff;
      flags[i] = flag;
      for (; times > 0; times--) {
        flags[++i] = flag;
      }
    }
    x = numbers(in, SHORT_X, SAME_X);
    y = numbers(in, SHORT_Y, SAME_Y);
  }

  private int[] numbers(ByteBuffer in, int small, int same) {
    int[] numbers = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int step = in.get() & 0xff;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += in.getShort();
      }
      numbers[i] = value;
    }
    return numbers;
  }

  /** Draws the contours at the places that two functions give. */
  void draw(DoubleBinaryOperator placeX, DoubleBinaryOperator placeY, TrueType.Outline to) {
    int first = 0;
    for (int end : ends) {
      new Contour(first, end, placeX, placeY).draw(to);
      first = end + 1;
    }
  }

  /** One contour: between two points off the curve there is one on it, in the middle. */
  private final class Contour {
    private final int first;
    private final int count;
    private final DoubleBinaryOperator placeX;
    private final DoubleBinaryOperator placeY;

    Contour(int first, int last, DoubleBinaryOperator placeX, DoubleBinaryOperator placeY) {
      this.first = first;
      this.count = last - first + 1;
      this.placeX = placeX;
      this.placeY = placeY;
    }

    void draw(TrueType.Outline to) {
      int start = 0;
      while (start < count && !on(start)) {
        start++;
      }
      if (start == count) {
        throw new IllegalArgumentException("a contour without a point on it");
      }
      to.move(px(start), py(start));
      for (int i = start + 1; i <= start + count; i++) {
        if (on(i)) {
          to.line(px(i), py(i));
        } else if (on(i + 1)) {
          to.curve(px(i), py(i), px(i + 1), py(i + 1));
          i++;
        } else {
          to.curve(px(i), py(i), (px(i) + px(i + 1)) / 2, (py(i) + py(i + 1)) / 2);
        }
      }
      to.close();
    }

    private int index(int i) {
      return first + i % count;
    }

    private boolean on(int i) {
      return (flags[index(i)] & ON) != 0;
    }

    private double px(int i) {
      return placeX.applyAsDouble(x[index(i)], y[index(i)]);
    }

    private double py(int i) {
      return placeY.applyAsDouble(x[index(i)], y[index(i)]);
    }
  }
}
