package org.posebook.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in the format "General", as spreadsheet programs show them in a wide column. */
public final class GeneralFormat {
  /** Fifteen digits are what a spreadsheet program keeps of a number. */
  private static final MathContext KEPT = new MathContext(15);

  private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);

  private GeneralFormat() {}

  /**
   * The number that a text says, to the digits that are kept.
   *
   * @throws NumberFormatException when it is none, or larger than spreadsheet programs know
   */
  public static BigDecimal exact(String raw) {
    double value = Double.parseDouble(raw);
    if (!Double.isFinite(value)) {
      throw new NumberFormatException("not a number of a spreadsheet");
    }
    // Tiny ones would have more places than memory: the double knows that they are nothing.
    return value == 0
        ? BigDecimal.ZERO
        : new BigDecimal(raw.strip()).round(KEPT).stripTrailingZeros();
  }

  /**
   * A number as it is shown: at most ten digits, with an exponent when it is very large or small.
   */
  public static String shown(BigDecimal value) {
    BigDecimal rounded = value.round(SHOWN).stripTrailingZeros();
    int magnitude = rounded.precision() - rounded.scale();
    if (rounded.signum() == 0) {
      return "0";
    }
    if (magnitude > 11 || magnitude < -9) {
      BigDecimal digits =
          value.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
      int exponent = digits.precision() - digits.scale() - 1;
      return digits.scaleByPowerOfTen(-exponent).toPlainString()
          + "E"
          + (exponent < 0 ? "-" : "+")
          + (Math.abs(exponent) < 10 ? "0" : "")
          + Math.abs(exponent);
    }
    return value.scale() <= 0 && magnitude <= 11 ? value.toPlainString() : rounded.toPlainString();
  }
}
