package org.posebook.figure.draw.trace;

import java.util.Arrays;

/** A growing list of plain numbers. */
public final class Numbers {
  private double[] values = new double[32];
  private int size;

  /** Adds a number. */
  public void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Adds a point. */
  public void add(double x, double y) {
    add(x);
    add(y);
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The number at a place. */
  public double get(int index) {
    return values[index];
  }

  /** The numbers so far. */
  public double[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
