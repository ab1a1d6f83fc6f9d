package org.posebook.dose;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits or in words: "10", "1½", "1/2", "ten", "twenty-five", "two and a half".
 */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Cursor cursor;

  NumberReader(Cursor cursor) {
    this.cursor = cursor;
  }

  @Nullable BigDecimal read() {
    BigDecimal number = digits();
    if (number == null) {
      number = words();
    }
    if (number != null && cursor.phrase("and", "a", "half")) {
      return number.add(HALF);
    }
    return number;
  }

  private @Nullable BigDecimal digits() {
    if (!(cursor.peek(0) instanceof Token.Num first)) {
      return null;
    }
    BigDecimal share = share();
    if (share != null) {
      return share;
    }
    cursor.next();
    BigDecimal more = share();
    return more == null ? first.value() : first.value().add(more);
  }

  /** "1/2" before a unit of time: a share and no date or choice. */
  private @Nullable BigDecimal share() {
    if (cursor.peek(0) instanceof Token.Num above
        && cursor.isSign(1, Token.Kind.SLASH)
        && cursor.peek(2) instanceof Token.Num below
        && beforeTime(3)
        && above.value().compareTo(below.value()) < 0
        && above.value().signum() > 0
        && isShare(below.value())) {
      cursor.next();
      cursor.next();
      cursor.next();
      cursor.word("a", "an");
      return above.value().divide(below.value());
    }
    return null;
  }

  private boolean beforeTime(int ahead) {
    String word = cursor.peekWord(ahead);
    if ("a".equals(word) || "an".equals(word)) {
      word = cursor.peekWord(ahead + 1);
    }
    return word != null && Vocabulary.isTimeUnit(word);
  }

  private static boolean isShare(BigDecimal below) {
    return Stream.of(2, 4, 5).anyMatch(n -> below.compareTo(BigDecimal.valueOf(n)) == 0);
  }

  private @Nullable BigDecimal words() {
    String word = cursor.peekWord(0);
    Integer number = word == null ? null : Vocabulary.number(word);
    if (number == null) {
      return null;
    }
    cursor.next();
    if (number >= 20 && number < 100) {
      int ahead = cursor.isSign(0, Token.Kind.DASH) ? 1 : 0;
      String next = cursor.peekWord(ahead);
      Integer one = next == null ? null : Vocabulary.number(next);
      if (one != null && one > 0 && one < 10) {
        for (int i = 0; i <= ahead; i++) {
          cursor.next();
        }
        return BigDecimal.valueOf(number + one);
      }
    }
    return BigDecimal.valueOf(number);
  }
}
