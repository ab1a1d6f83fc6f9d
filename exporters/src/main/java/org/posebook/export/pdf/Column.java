package org.posebook.export.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Atoms below each other.
 *
 * @param x the left edge, from the left margin
 */
record Column(float x, List<Atom> atoms) {
  Column {
    atoms = List.copyOf(atoms);
  }

  float height() {
    return height(atoms.size());
  }

  private float height(int count) {
    float sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (i == 0 ? 0 : atoms.get(i).gap()) + atoms.get(i).height();
    }
    return sum;
  }

  /**
   * How many atoms fit, at a place where the column may be divided; 0 when there is none.
   *
   * @param least at least so many
   */
  int fitting(float available, int least) {
    int best = 0;
    float sum = 0;
    for (int i = 0; i < atoms.size(); i++) {
      sum += (i == 0 ? 0 : atoms.get(i).gap()) + atoms.get(i).height();
      if (sum > available) {
        break;
      }
      if (i + 1 >= least && (i + 1 == atoms.size() || !atoms.get(i).glued())) {
        best = i + 1;
      }
    }
    return best;
  }

  /** How many atoms fit when glue counts for nothing; at least {@code least}. */
  int forced(float available, int least) {
    int count = 0;
    float sum = 0;
    while (count < atoms.size()) {
      sum += (count == 0 ? 0 : atoms.get(count).gap()) + atoms.get(count).height();
      if (sum > available && count >= least) {
        break;
      }
      count++;
    }
    return count;
  }

  Column head(int count) {
    return new Column(x, atoms.subList(0, count));
  }

  Column tail(int count) {
    return new Column(x, atoms.subList(count, atoms.size()));
  }

  /** The column with all its gaps scaled. */
  Column spaced(float factor) {
    return factor == 1
        ? this
        : new Column(x, atoms.stream().map(atom -> atom.after(atom.gap() * factor)).toList());
  }

  /** The column with other atoms before its own. */
  Column under(List<Atom> first) {
    if (first.isEmpty()) {
      return this;
    }
    return new Column(x, Stream.concat(first.stream(), atoms.stream()).toList());
  }
}
