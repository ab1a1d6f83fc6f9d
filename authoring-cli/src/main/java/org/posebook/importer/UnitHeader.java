package org.posebook.importer;

import java.util.Optional;
import java.util.Set;

/**
 * A column's name that tells in what its numbers are counted: "Hold (sec)", "Hold in seconds",
 * "Reps (each side)". Units are read in all languages of {@link HeaderWords}.
 *
 * @param column what the name without the unit means
 * @param unit what stands behind a number that has no unit of its own, as the dose language writes
 *     it: {@code seconds}, {@code each side}, {@code seconds each side}
 */
record UnitHeader(Column column, String unit) {
  /** Without brackets these may mean something else: "Hold min" may be the shortest hold. */
  private static final Set<String> AMBIGUOUS = Set.of("s", "h", "min", "side", "seite", "mal");

  private static final String EACH_SIDE = "each-side";
  private static final String IN = "in";

  /**
   * Reads a name that is no column's by itself.
   *
   * @param folded the name as {@link org.posebook.model.Ids#fold} writes it
   */
  static Optional<UnitHeader> of(String header, String folded) {
    int last = folded.lastIndexOf(' ');
    if (last < 0 || !HeaderWords.endsUnit(folded.substring(last + 1))) {
      return Optional.empty();
    }
    boolean marked = isMarked(header);
    for (int at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
      Optional<Column> column = HeaderWords.bareColumn(folded.substring(0, at));
      if (column.isPresent()) {
        Optional<String> unit = unit(column.get(), folded.substring(at + 1), marked);
        if (unit.isPresent()) {
          return Optional.of(new UnitHeader(column.get(), unit.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A bracket or a stroke tells that what follows is a unit. */
  private static boolean isMarked(String header) {
    return header.indexOf('(') > 0 || header.indexOf('[') > 0 || header.indexOf('/') > 0;
  }

  private static Optional<String> unit(Column column, String words, boolean marked) {
    int space = words.indexOf(' ');
    boolean in = space > 0 && is(words.substring(0, space), IN);
    String said = in ? words.substring(space + 1) : words;
    if (!marked && !in && AMBIGUOUS.contains(said)) {
      return Optional.empty();
    }
    if (is(said, EACH_SIDE)) {
      return isSided(column) ? Optional.of("each side") : Optional.empty();
    }
    Optional<String> whole = counted(column, said);
    if (whole.isPresent()) {
      return whole;
    }
    int end = said.indexOf(' ');
    return end > 0 && is(said.substring(end + 1), EACH_SIDE) && isSided(column)
        ? counted(column, said.substring(0, end)).map(unit -> unit + " each side")
        : Optional.empty();
  }

  private static boolean is(String words, String unit) {
    return HeaderWords.unit(words).filter(unit::equals).isPresent();
  }

  private static Optional<String> counted(Column column, String words) {
    return HeaderWords.unit(words)
        .filter(unit -> !unit.equals(EACH_SIDE) && !unit.equals(IN))
        .filter(unit -> RuleReader.fits(column, unit));
  }

  private static boolean isSided(Column column) {
    return column == Column.REPETITIONS || column == Column.HOLD || column == Column.DURATION;
  }
}
