package org.posebook.model;

import java.math.BigDecimal;

/** How many or how much: a number, a range, an open range, or a word that gives no number. */
public sealed interface Amount {
  /** Exactly so much; not negative. */
  record Exactly(BigDecimal value) implements Amount {
    public Exactly {
      value = plain(value);
    }
  }

  /** From so much to so much; {@code min < max}. */
  record Between(BigDecimal min, BigDecimal max) implements Amount {
    public Between {
      min = plain(min);
      max = plain(max);
      if (min.compareTo(max) >= 0) {
        throw new IllegalArgumentException("a range goes from less to more");
      }
    }
  }

  /** So much or more, as in "10+". */
  record AtLeast(BigDecimal min) implements Amount {
    public AtLeast {
      min = plain(min);
    }
  }

  /** At most so much, as in "up to 10". */
  record AtMost(BigDecimal max) implements Amount {
    public AtMost {
      max = plain(max);
    }
  }

  /** A word such as "several", "a few" or "as many as you can": it stays a word. */
  record Words(String text) implements Amount {
    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("an amount in words needs words");
      }
    }
  }

  /** Exactly so many. */
  static Amount of(long value) {
    return new Exactly(BigDecimal.valueOf(value));
  }

  /** From so many to so many. */
  static Amount between(long min, long max) {
    return new Between(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount is not negative");
    }
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
