package org.posebook.importer.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;

/**
 * Finds rows of a table that have fewer or more cells than the others. Facts over and under the
 * table have two cells or one, and are no rows of it.
 */
final class RowLengths {
  private static final RuleId SHORT = new RuleId("import/short-row");
  private static final RuleId LONG = new RuleId("import/long-row");

  /** So many are reported one by one; then their count. */
  private static final int SHOWN = 20;

  /**
   * A row that is not empty.
   *
   * @param number from 1
   */
  private record Row(int number, int cells) {}

  private final List<List<Row>> blocks = new ArrayList<>();
  private int last = -1;

  /** A row that is not empty. */
  void add(int row, int cells) {
    if (row != last + 1) {
      blocks.add(new ArrayList<>());
    }
    blocks.getLast().add(new Row(row, cells));
    last = row;
  }

  List<Diagnostic> diagnostics(String file, String delimiter) {
    List<Diagnostic> all = new ArrayList<>();
    int more = 0;
    for (List<Row> block : blocks) {
      int usual = usual(block);
      for (Row row : table(block, usual)) {
        if (row.cells() == usual) {
          continue;
        }
        if (all.size() == SHOWN) {
          more++;
          continue;
        }
        Location at = new Location.CellRef(file, "", row.number(), Math.min(row.cells(), usual));
        all.add(
            row.cells() < usual ? tooShort(at, row, usual, delimiter) : tooLong(at, row, usual));
      }
    }
    if (more > 0) {
      all.add(
          Diagnostic.warning(
              LONG,
              new Location.WholeFile(file),
              more + " more rows have another number of cells than the rows around them.",
              "If the wrong mark was taken to stand between cells, name it: --delimiter."));
    }
    return all;
  }

  private static Diagnostic tooShort(Location at, Row row, int usual, String delimiter) {
    return Diagnostic.warning(
        SHORT,
        at,
        "Row "
            + row.number()
            + " has "
            + row.cells()
            + (row.cells() == 1 ? " cell" : " cells")
            + ", but the rows around it have "
            + usual
            + ". The cells at its end were read as empty.",
        "If a cell is missing in the middle, all after it stand in the wrong column: put it in."
            + " The cells are parted by "
            + delimiter
            + ".");
  }

  private static Diagnostic tooLong(Location at, Row row, int usual) {
    return Diagnostic.warning(
        LONG,
        at,
        "Row "
            + row.number()
            + " has "
            + row.cells()
            + " cells, but the rows around it have "
            + usual
            + ". So its cells may stand in the wrong columns.",
        "A text with a comma (or another mark that parts cells) in it must stand in quotes:"
            + " \"Lift, then lower.\"");
  }

  /** The length that most rows of a block have; of equals the first that is seen. */
  private static int usual(List<Row> block) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    block.stream()
        .filter(r -> r.cells() > 1)
        .forEach(r -> counts.merge(r.cells(), 1, Integer::sum));
    int usual = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (usual == 0 || count.getValue() > counts.getOrDefault(usual, 0)) {
        usual = count.getKey();
      }
    }
    return usual;
  }

  /** The rows from the first of the usual length on, without the facts at the end. */
  private static List<Row> table(List<Row> rows, int usual) {
    int last = rows.size();
    while (last > 0 && rows.get(last - 1).cells() <= 2 && rows.get(last - 1).cells() != usual) {
      last--;
    }
    int first = 0;
    while (first < last && rows.get(first).cells() != usual) {
      first++;
    }
    return rows.subList(first, last);
  }
}
