package org.posebook.figure.draw.trace;

/** What is to be known about the crack between two neighbouring pixels. */
public interface Cracks {
  /** The line's weight on this crack, 0 for none. */
  double weight(int a, int b, boolean vertical);

  /** Whether a line on this crack belongs to something far away. */
  boolean far(int a, int b);

  /** Where between the middles of pixel {@code a} (0) and pixel {@code b} (1) the border lies. */
  double crossing(int a, int b, boolean vertical);
}
