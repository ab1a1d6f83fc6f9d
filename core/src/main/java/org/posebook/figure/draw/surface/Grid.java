package org.posebook.figure.draw.surface;

/**
 * A grid of square pixels on the page: {@code columns} × {@code rows} of {@code pixel} metres, from
 * the lower left corner at ({@code left}, {@code bottom}); rows go up.
 */
public record Grid(double left, double bottom, double pixel, int columns, int rows) {
  /** The number of pixels. */
  public int size() {
    return columns * rows;
  }

  /** The middle of a column, in metres. */
  public double x(double column) {
    return left + (column + .5) * pixel;
  }

  /** The middle of a row, in metres. */
  public double y(double row) {
    return bottom + (row + .5) * pixel;
  }

  /** The pixel that holds a place on the page, or −1 outside. */
  public int at(double x, double y) {
    int column = (int) Math.floor((x - left) / pixel);
    int row = (int) Math.floor((y - bottom) / pixel);
    boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
    return inside ? row * columns + column : -1;
  }

  /** The smallest grid around a field, centred on it, with {@code margin} metres of paper. */
  static Grid around(Field field, double pixel, double margin) {
    double x0 = Double.MAX_VALUE;
    double y0 = Double.MAX_VALUE;
    double x1 = -Double.MAX_VALUE;
    double y1 = -Double.MAX_VALUE;
    for (int s = 0; s < field.solids(); s++) {
      double reach = field.capsules[s * 7 + 6];
      for (int end = 0; end <= 3; end += 3) {
        double x = field.capsules[s * 7 + end];
        double y = field.capsules[s * 7 + end + 1];
        x0 = Math.min(x0, x - reach);
        x1 = Math.max(x1, x + reach);
        y0 = Math.min(y0, y - reach);
        y1 = Math.max(y1, y + reach);
      }
    }
    int columns = (int) Math.ceil((x1 - x0 + 2 * margin) / pixel);
    int rows = (int) Math.ceil((y1 - y0 + 2 * margin) / pixel);
    double left = (x0 + x1) / 2 - columns * pixel / 2;
    double bottom = (y0 + y1) / 2 - rows * pixel / 2;
    return new Grid(left, bottom, pixel, columns, rows);
  }
}
