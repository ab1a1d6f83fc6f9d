package org.posebook.dose;

import java.util.List;

/** What was found in a stretch of a clause. */
sealed interface Finding {
  int start();

  int end();

  /** One part of the dose. */
  record Setting<T>(DoseBuilder.Slot<T> slot, T value) {
    boolean apply() {
      return slot.offer(value);
    }
  }

  /** Parts of the dose. */
  record Found(int start, int end, List<Setting<?>> settings) implements Finding {}

  /** Something that cannot be read. */
  record Unread(int start, int end, String message, String example) implements Finding {}

  /** Something in quotation marks that is to be printed as it is. */
  record AsWritten(int start, int end, String text) implements Finding {}
}
