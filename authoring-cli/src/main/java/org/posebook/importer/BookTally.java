package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;

/** Counts what is read of a workbook, stops at the {@link Budgets}, and keeps remarks on cells. */
public final class BookTally {
  private static final RuleId TOO_LONG = new RuleId("import/too-long");
  private static final RuleId NO_VALUE = new RuleId("import/no-value");

  /** So many texts are known again; a power of two. */
  private static final int KNOWN = 1 << 14;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final @Nullable CellValue[] known = new CellValue[KNOWN];
  private final Map<String, List<Location.CellRef>> withoutValue = new LinkedHashMap<>();
  private final Progress progress;
  private int rows;
  private int cells;
  private long characters;

  /** A tally that nobody hears of. */
  public BookTally() {
    this(Progress.NONE);
  }

  /** A tally that tells how many rows were read. */
  public BookTally(Progress progress) {
    this.progress = progress;
  }

  /** One more row that is not empty. */
  public void row() {
    progress.at(Progress.Stage.READING, ++rows);
  }

  /** One more cell that is not empty. */
  public void cell() throws UnreadableBookException {
    if (++cells > Budgets.CELLS) {
      throw Budgets.exceeded("it has more than 2.5 million cells");
    }
  }

  /** A text that was read: with its line ends as {@code \n} and without spaces around it. */
  public String text(String read) throws UnreadableBookException {
    characters += read.length();
    if (characters > Budgets.TEXT_CHARACTERS) {
      throw Budgets.exceeded("its texts have more than 67 million characters");
    }
    return read.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /**
   * The same value for values that are the same, as far as one is known again. Tables repeat their
   * texts and numbers, and a sheet may have millions of cells.
   */
  public CellValue shared(CellValue value) {
    int hash = value.shown().hashCode();
    int place = (hash ^ (hash >>> 16)) & (KNOWN - 1);
    CellValue there = known[place];
    if (there != null && there.equals(value)) {
      return there;
    }
    known[place] = value;
    return value;
  }

  /** The value of a cell, cut to the length that a cell can have; the cut is reported. */
  public CellValue fitting(CellValue value, Location.CellRef at) {
    if (!(value instanceof CellValue.Text text)
        || text.shown().length() <= Budgets.CELL_CHARACTERS) {
      return shared(value);
    }
    diagnostics.add(
        Diagnostic.error(
            TOO_LONG,
            at,
            "This cell has more than 32,767 characters, the most that a cell can have.",
            "Look for text that belongs into other cells, or for a quote (\") that is not"
                + " closed."));
    return new CellValue.Text(text.shown().substring(0, Budgets.CELL_CHARACTERS));
  }

  /** A formula whose value was not saved with the file. */
  public void withoutValue(Location.CellRef at) {
    withoutValue.computeIfAbsent(at.sheet(), sheet -> new ArrayList<>()).add(at);
  }

  /** Any other remark. */
  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** All remarks. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    withoutValue
        .values()
        .forEach(
            places -> {
              int more = places.size() - 1;
              all.add(
                  Diagnostic.warning(
                      NO_VALUE,
                      places.getFirst(),
                      "This formula has no saved value"
                          + (more == 0 ? "" : ", like " + more + " more on this sheet")
                          + ". The cell was read as empty.",
                      "Open the file in your spreadsheet program, save it, and import it again."));
            });
    return all;
  }
}
