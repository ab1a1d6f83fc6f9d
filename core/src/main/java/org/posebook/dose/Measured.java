package org.posebook.dose;

import org.posebook.model.Amount;

/** What came of reading an amount and its unit. */
sealed interface Measured {
  /** An amount with what it counts; quoted when it was in quotation marks. */
  record Measure(int start, int end, Amount amount, Unit unit, boolean quoted)
      implements Measured {}

  /** A stretch that looks like an amount and is not one. */
  record Fault(int start, int end, String message, String example) implements Measured {}
}
