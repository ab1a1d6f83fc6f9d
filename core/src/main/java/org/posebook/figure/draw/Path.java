package org.posebook.figure.draw;

import java.util.Arrays;

/**
 * One or more outlines of straight lines and cubic Bézier curves, in tenths of a millimetre of
 * body: x to the right, y down.
 */
public final class Path {
  /** What the next numbers of a path mean. */
  public enum Step {
    /** Starts an outline at a point. */
    MOVE(2),
    /** A straight line to a point. */
    LINE(2),
    /** A curve: two control points and the point it goes to. */
    CURVE(6),
    /** Closes the outline. */
    CLOSE(0);

    private static final Step[] ALL = values();
    private final int numbers;

    Step(int numbers) {
      this.numbers = numbers;
    }

    @SuppressWarnings("EnumOrdinal") // a path holds bytes
    private byte code() {
      return (byte) ordinal();
    }

    /** How many numbers belong to it. */
    public int numbers() {
      return numbers;
    }
  }

  /** Receives a path's steps in turn. */
  @FunctionalInterface
  public interface Visitor {
    /** One step; its numbers stand in {@code numbers} from {@code at}. */
    void step(Step step, int[] numbers, int at);
  }

  private final byte[] steps;
  private final int[] numbers;

  private Path(byte[] steps, int[] numbers) {
    this.steps = steps;
    this.numbers = numbers;
  }

  /** A path of these steps; each takes as many numbers as belong to it. */
  static Path of(byte[] steps, int[] numbers) {
    return new Path(steps, numbers);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return steps.length == 0;
  }

  /** How many steps there are. */
  public int size() {
    return steps.length;
  }

  /** Goes through the steps. The array must not be changed. */
  public void visit(Visitor visitor) {
    int at = 0;
    for (byte code : steps) {
      Step step = Step.ALL[code];
      visitor.step(step, numbers, at);
      at += step.numbers;
    }
  }

  /** The path that a mirror shows. */
  Path mirrored() {
    int[] mirrored = numbers.clone();
    for (int i = 0; i < mirrored.length; i += 2) {
      mirrored[i] = -mirrored[i];
    }
    return new Path(steps, mirrored);
  }

  /** Collects a path. Points are in millimetres of body. */
  static final class Builder {
    /** Coordinates are kept to this many tenths of a millimetre: a page shows no more. */
    private static final int GRAIN = 5;

    private byte[] steps = new byte[64];
    private int[] numbers = new int[256];
    private int stepCount;
    private int numberCount;

    Builder move(double x, double y) {
      return step(Step.MOVE, x, y);
    }

    Builder line(double x, double y) {
      return step(Step.LINE, x, y);
    }

    Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      return step(Step.CURVE, x1, y1, x2, y2, x, y);
    }

    Builder close() {
      return step(Step.CLOSE);
    }

    /** Adds curves from a list: first point, then six numbers for each; backwards if wanted. */
    Builder curves(double[] c, boolean backwards, boolean connected) {
      int n = (c.length - 2) / 6;
      int start = backwards ? 6 * n : 0;
      if (!connected) {
        move(c[start], c[start + 1]);
      }
      for (int k = 0; k < n; k++) {
        if (backwards) {
          int o = 6 * (n - k);
          curve(c[o - 2], c[o - 1], c[o - 4], c[o - 3], c[o - 6], c[o - 5]);
        } else {
          int o = 6 * k + 2;
          curve(c[o], c[o + 1], c[o + 2], c[o + 3], c[o + 4], c[o + 5]);
        }
      }
      return this;
    }

    Path build() {
      return new Path(Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount));
    }

    private Builder step(Step step, double... values) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, stepCount * 2);
      }
      steps[stepCount++] = step.code();
      if (numberCount + values.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, numberCount * 2);
      }
      for (double value : values) {
        numbers[numberCount++] = (int) Math.floor(value * 10 / GRAIN + .5) * GRAIN;
      }
      return this;
    }
  }
}
