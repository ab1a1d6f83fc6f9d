package org.posebook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings two changed lists together, by what each keeps of the list from which both come: the
 * method of diff3 (Khanna, Kunal and Pierce, "A formal investigation of diff3", 2007). Elements are
 * compared by their names.
 */
final class ListMerge {
  /**
   * An element of the outcome, by its position in each list; -1 where a list has none like it.
   *
   * @param base in the list from which both come
   * @param left in the one changed list
   * @param right in the other
   */
  record Pick(int base, int left, int right) {}

  private final List<String> base;
  private final List<String> left;
  private final List<String> right;
  private final boolean anyOrder;

  private ListMerge(List<String> base, List<String> left, List<String> right, boolean anyOrder) {
    this.base = base;
    this.left = left;
    this.right = right;
    this.anyOrder = anyOrder;
  }

  /**
   * The elements of the outcome in order; empty where both changed the same stretch in two ways.
   *
   * @param anyOrder whether what both added at one place can simply stand one after the other
   */
  static Optional<List<Pick>> merge(
      List<String> base, List<String> left, List<String> right, boolean anyOrder) {
    return new ListMerge(base, left, right, anyOrder).picks();
  }

  private Optional<List<Pick>> picks() {
    int[] inLeft = Alignment.partners(base, left);
    int[] inRight = Alignment.partners(base, right);
    List<Pick> picks = new ArrayList<>();
    int b = 0;
    int l = 0;
    int r = 0;
    for (int next = 0; next <= base.size(); next++) {
      boolean end = next == base.size();
      if (!end && (inLeft[next] < 0 || inRight[next] < 0)) {
        continue; // Not kept by both: part of the stretch before the next that is.
      }
      int toLeft = end ? left.size() : inLeft[next];
      int toRight = end ? right.size() : inRight[next];
      if (!stretch(b, next, l, toLeft, r, toRight, picks)) {
        return Optional.empty();
      }
      if (!end) {
        picks.add(new Pick(next, toLeft, toRight));
      }
      b = next + 1;
      l = toLeft + 1;
      r = toRight + 1;
    }
    return Optional.of(picks);
  }

  /** A stretch between two elements that all three lists have; false where it is a conflict. */
  private boolean stretch(int b, int toB, int l, int toL, int r, int toR, List<Pick> picks) {
    List<String> was = base.subList(b, toB);
    List<String> one = left.subList(l, toL);
    List<String> other = right.subList(r, toR);
    if (one.equals(other)) {
      for (int i = 0; i < one.size(); i++) {
        picks.add(new Pick(-1, l + i, r + i));
      }
      return true;
    }
    if (was.equals(one)) {
      for (int i = r; i < toR; i++) {
        picks.add(new Pick(-1, -1, i));
      }
      return true;
    }
    if (was.equals(other)) {
      for (int i = l; i < toL; i++) {
        picks.add(new Pick(-1, i, -1));
      }
      return true;
    }
    if (!anyOrder || !was.isEmpty()) {
      return false;
    }
    for (int i = l; i < toL; i++) {
      picks.add(new Pick(-1, i, -1));
    }
    for (int i = r; i < toR; i++) {
      if (!one.contains(right.get(i))) {
        picks.add(new Pick(-1, -1, i));
      }
    }
    return true;
  }
}
