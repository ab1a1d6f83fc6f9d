package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of the sheet, set in type but not yet placed on a page.
 *
 * @param frame what is drawn around it
 * @param gap free space above it; none at the top of a page
 * @param division where it may be divided
 * @param leads whether it is a heading, that stays with the galley after it
 * @param columns one or two; in reading order
 * @param carry what stands again at the top of the first column after a page break, such as the
 *     head row of a table
 */
record Galley(
    Frame frame,
    float gap,
    Division division,
    boolean leads,
    List<Column> columns,
    List<Atom> carry) {

  /** Where a galley may be divided. */
  enum Division {
    /** Between any two atoms that are not glued. */
    FREE,
    /** Only when it is taller than a page. */
    LAST_RESORT
  }

  /** A galley that was divided: what stays on the page, and what goes on. */
  record Split(Galley head, Galley tail) {}

  Galley {
    columns = List.copyOf(columns);
    carry = List.copyOf(carry);
  }

  /** Running text. */
  static Galley text(float gap, List<Atom> atoms) {
    return new Galley(
        Frame.NONE, gap, Division.FREE, false, List.of(new Column(0, atoms)), List.of());
  }

  /** The rows of a table, under a head that stands on each page. */
  static Galley table(float gap, Atom head, List<Atom> rows) {
    List<Atom> atoms = new ArrayList<>(rows.size() + 1);
    atoms.add(head.glue());
    atoms.addAll(rows);
    return new Galley(
        Frame.NONE,
        gap,
        Division.FREE,
        false,
        List.of(new Column(0, atoms)),
        Typesetter.glued(Stack.silentAtoms(List.of(head))));
  }

  /** A heading. */
  static Galley heading(float gap, List<Atom> atoms) {
    return new Galley(
        Frame.NONE, gap, Division.FREE, true, List.of(new Column(0, atoms)), List.of());
  }

  float height(boolean firstOnPage) {
    float tallest = 0;
    for (Column column : columns) {
      tallest = Math.max(tallest, column.height());
    }
    return frame.top(firstOnPage) + tallest + frame.bottom();
  }

  /**
   * Divides the galley where the room ends.
   *
   * @param room the height that is left
   * @param force whether to divide even where it should not be
   */
  Optional<Split> split(float room, boolean firstOnPage, boolean force) {
    float inner = room - frame.top(firstOnPage) - frame.bottom();
    Column first = columns.get(0);
    // What was carried here is not progress: at least one atom more must stay.
    int least = startsWithCarry() ? carry.size() + 1 : 1;
    if (columns.size() == 1 || first.height() > inner) {
      int count = count(first, inner, least, force);
      return count == 0 || (count == first.atoms().size() && columns.size() == 1)
          ? Optional.empty()
          : Optional.of(divided(count, 0));
    }
    int count = count(columns.get(1), inner, 1, force);
    return count == 0 || count == columns.get(1).atoms().size()
        ? Optional.empty()
        : Optional.of(divided(first.atoms().size(), count));
  }

  private static int count(Column column, float room, int least, boolean force) {
    int fitting = column.fitting(room, least);
    return fitting == 0 && force ? column.forced(room, least) : fitting;
  }

  private boolean startsWithCarry() {
    List<Atom> atoms = columns.get(0).atoms();
    return !carry.isEmpty() && atoms.size() >= carry.size() && atoms.get(0).equals(carry.get(0));
  }

  private Split divided(int inFirst, int inSecond) {
    List<Column> heads = new ArrayList<>(2);
    List<Column> tails = new ArrayList<>(2);
    heads.add(columns.get(0).head(inFirst));
    tails.add(columns.get(0).tail(inFirst).under(carry));
    if (columns.size() > 1) {
      heads.add(columns.get(1).head(inSecond));
      tails.add(columns.get(1).tail(inSecond));
    }
    return new Split(with(heads), with(tails));
  }

  private Galley with(List<Column> others) {
    return new Galley(frame, gap, division, leads, others, carry);
  }
}
