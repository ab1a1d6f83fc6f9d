package org.posebook.export.svg;

import java.util.Arrays;

/** A way of lines and curves. */
public final class Outline {
  /** A piece of it, and how many numbers it has. */
  public enum Step {
    /** To a point, without drawing. */
    MOVE(2),
    /** A straight line to a point. */
    LINE(2),
    /** A curve by two handles to a point. */
    CURVE(6),
    /** A line back to where the last move went. */
    CLOSE(0);

    private final int numbers;

    Step(int numbers) {
      this.numbers = numbers;
    }

    /** How many numbers it has. */
    public int numbers() {
      return numbers;
    }
  }

  /** Gets the steps one by one. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A step.
     *
     * @param step what it does
     * @param numbers where its numbers are
     * @param at the first of them
     */
    void step(Step step, double[] numbers, int at);
  }

  /** A distance that no printer shows. */
  private static final double FLAT = 1e-3;

  private final byte[] steps;
  private final double[] numbers;
  private final boolean evenOdd;

  private Outline(byte[] steps, double[] numbers, boolean evenOdd) {
    this.steps = steps;
    this.numbers = numbers;
    this.evenOdd = evenOdd;
  }

  /** Whether what is enclosed twice is outside again. */
  public boolean isEvenOdd() {
    return evenOdd;
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return steps.length == 0;
  }

  /** Shows the steps to a visitor. */
  public void visit(Visitor visitor) {
    int at = 0;
    for (byte each : steps) {
      Step step = Step.values()[each];
      visitor.step(step, numbers, at);
      at += step.numbers();
    }
  }

  /**
   * The same without the parts that enclose nothing, as a straight line does. SVG fills nothing
   * there, PDF at least the dots that it touches.
   */
  Outline withoutFlatParts() {
    Builder kept = new Builder();
    int at = 0;
    int step = 0;
    while (step < steps.length) {
      int end = step + 1;
      int count = Step.values()[steps[step]].numbers();
      while (end < steps.length && steps[end] != Step.MOVE.ordinal()) {
        count += Step.values()[steps[end]].numbers();
        end++;
      }
      boolean flat = isFlat(at, at + count);
      for (; step < end; step++) {
        Step each = Step.values()[steps[step]];
        if (!flat) {
          kept.add(each, Arrays.copyOfRange(numbers, at, at + each.numbers()));
        }
        at += each.numbers();
      }
    }
    return kept.build(evenOdd);
  }

  /** Whether all places lie on one line. */
  private boolean isFlat(int from, int to) {
    if (to - from < 6) {
      return true;
    }
    double dx = 0;
    double dy = 0;
    for (int i = from; i < to; i += 2) {
      double x = numbers[i] - numbers[from];
      double y = numbers[i + 1] - numbers[from + 1];
      if (Math.hypot(x, y) > Math.hypot(dx, dy)) {
        dx = x;
        dy = y;
      }
    }
    for (int i = from; i < to; i += 2) {
      double x = numbers[i] - numbers[from];
      double y = numbers[i + 1] - numbers[from + 1];
      if (Math.abs(x * dy - y * dx) > FLAT * Math.hypot(dx, dy)) {
        return false;
      }
    }
    return true;
  }

  /** Collects steps. */
  static final class Builder {
    private byte[] steps = new byte[16];
    private double[] numbers = new double[64];
    private int stepCount;
    private int numberCount;

    void add(Step step, double... places) {
      if (stepCount == steps.length) {
        steps = Arrays.copyOf(steps, 2 * stepCount);
      }
      steps[stepCount++] = (byte) step.ordinal();
      for (int i = 0; i < step.numbers(); i++) {
        if (numberCount == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * numberCount);
        }
        numbers[numberCount++] = places[i];
      }
    }

    int size() {
      return stepCount;
    }

    Outline build(boolean evenOdd) {
      return new Outline(
          Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount), evenOdd);
    }
  }
}
