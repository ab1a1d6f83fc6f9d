package org.posebook.dose;

import java.math.BigDecimal;
import java.util.Optional;
import org.posebook.model.Amount;

/** The bounds of amounts. */
final class Amounts {
  static final BigDecimal SEVEN = BigDecimal.valueOf(7);

  private Amounts() {}

  /** The least that the amount allows; nothing for words. */
  static Optional<BigDecimal> least(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> Optional.of(exactly.value());
      case Amount.Between between -> Optional.of(between.min());
      case Amount.AtLeast atLeast -> Optional.of(atLeast.min());
      case Amount.AtMost atMost -> Optional.of(BigDecimal.ZERO);
      case Amount.Words words -> Optional.empty();
    };
  }

  /** The most that the amount allows; nothing for words and for what has no upper end. */
  static Optional<BigDecimal> most(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> Optional.of(exactly.value());
      case Amount.Between between -> Optional.of(between.max());
      case Amount.AtMost atMost -> Optional.of(atMost.max());
      case Amount.AtLeast atLeast -> Optional.empty();
      case Amount.Words words -> Optional.empty();
    };
  }

  /** The number that is named last, by which its noun is singular or plural. */
  static Optional<BigDecimal> named(Amount amount) {
    return amount instanceof Amount.AtLeast atLeast ? Optional.of(atLeast.min()) : most(amount);
  }

  static boolean isNumber(Amount amount) {
    return !(amount instanceof Amount.Words);
  }

  static boolean isOne(Amount amount) {
    return named(amount).filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
  }
}
