package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** The text of a PDF content stream in the making. Its numbers look the same on every machine. */
final class Operators {
  private static final int LEVEL = 6;
  private static final long[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private final StringBuilder out;

  Operators(int capacity) {
    out = new StringBuilder(capacity);
  }

  Operators whole(long value) {
    out.append(value).append(' ');
    return this;
  }

  /** A number with at most four decimals. */
  Operators number(double value) {
    return number(value, 4);
  }

  /** A number with at most so many decimals, up to eight. */
  Operators number(double value, int decimals) {
    long power = POWERS[decimals];
    long scaled = Math.round(value * power);
    if (scaled < 0) {
      out.append('-');
      scaled = -scaled;
    }
    out.append(scaled / power);
    long rest = scaled % power;
    if (rest != 0) {
      String digits = Long.toString(power + rest).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(digits, 0, end);
    }
    out.append(' ');
    return this;
  }

  /** Red, green and blue, from 0 to 1. */
  Operators colour(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      number((rgb >> shift & 255) / 255f);
    }
    return this;
  }

  Operators text(String text) {
    out.append(text);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** The operators, compressed. */
  byte[] deflated() {
    Deflater deflater = new Deflater(LEVEL);
    deflater.setInput(out.toString().getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(out.length() / 3);
    byte[] buffer = new byte[1 << 13];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
