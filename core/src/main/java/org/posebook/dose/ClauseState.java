package org.posebook.dose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posebook.dose.Finding.Setting;
import org.posebook.model.Amount;

/** What has been found so far in a clause, and what is still open. */
final class ClauseState {
  /** What a length of time is for. */
  enum Role {
    HOLD,
    REST,
    DURATION,
    PER_WEEK
  }

  private final Cursor cursor;
  private final List<Finding> findings = new ArrayList<>();
  private int leftStart = -1;
  private int leftEnd;

  /** What the next length of time is for, once a word such as "hold" has said so. */
  @Nullable Role role;

  /** The mark of the word that said so. */
  int roleMark;

  /** Whether a word was left over that could turn the sense of the clause. */
  boolean turned;

  /** What was read last. */
  DoseBuilder.@Nullable Slot<?> last;

  ClauseState(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Ends the clause and gives all that was found. */
  List<Finding> finish() {
    if (role != null) {
      unread(roleMark, "does not say how long", "hold 30 s");
    }
    flush();
    if (turned) {
      return List.of(
          new Finding.Unread(
              cursor.startOf(0), cursor.end(), "is not clear", "3 x 10, hold 5 s, each side"));
    }
    return findings;
  }

  /** Takes a token that says nothing to the reader; neighbours become one stretch. */
  void leftOver(Token token) {
    turned |= token instanceof Token.Word word && Vocabulary.TURNS.contains(word.text());
    if (leftStart < 0) {
      leftStart = token.start();
    }
    leftEnd = token.end();
  }

  void flush() {
    if (leftStart >= 0) {
      findings.add(
          new Finding.Unread(
              leftStart, leftEnd, "is not understood here", "3 x 10, hold 5 s, each side"));
      leftStart = -1;
    }
  }

  void add(Finding finding) {
    flush();
    findings.add(finding);
  }

  boolean fault(Measured measured) {
    if (measured instanceof Measured.Fault fault) {
      unread(fault.start(), fault.end(), fault.message(), fault.example());
    }
    return true;
  }

  boolean unread(int mark, String message, String example) {
    return unread(cursor.startOf(mark), cursor.end(), message, example);
  }

  boolean unread(int start, int end, String message, String example) {
    int from = role == null ? start : Math.min(start, cursor.startOf(roleMark));
    role = null;
    add(new Finding.Unread(from, end, message, example));
    return true;
  }

  <T> boolean found(int mark, DoseBuilder.Slot<T> slot, T value) {
    last = slot;
    add(new Finding.Found(cursor.startOf(mark), cursor.end(), List.of(new Setting<>(slot, value))));
    return true;
  }

  boolean found(
      int mark, DoseBuilder.Slot<Amount> one, Amount a, DoseBuilder.Slot<Amount> two, Amount b) {
    last = two;
    add(
        new Finding.Found(
            cursor.startOf(mark),
            cursor.end(),
            List.of(new Setting<>(one, a), new Setting<>(two, b))));
    return true;
  }
}
