package org.posebook.export.sheet;

import java.util.List;
import java.util.Objects;

/**
 * What a scorecard says: for each routine, how far it meets some instruments, item by item.
 *
 * @param title what the scorecard is called
 * @param language the language of its text, as a BCP 47 tag such as {@code en}
 * @param caveat what the scores are and are not; it is printed first
 * @param routines at least one
 */
public record ScoreSheet(String title, String language, String caveat, List<Routine> routines) {
  public ScoreSheet {
    Objects.requireNonNull(language);
    routines = List.copyOf(routines);
    if (title.isBlank() || caveat.isBlank() || routines.isEmpty()) {
      throw new IllegalArgumentException("a scorecard has a title, a caveat and a routine");
    }
  }

  /** The scores of a routine. */
  public record Routine(String title, List<Table> tables) {
    public Routine {
      Objects.requireNonNull(title);
      tables = List.copyOf(tables);
    }
  }

  /**
   * The items of an instrument.
   *
   * @param title the instrument, and how many of its items are met
   */
  public record Table(String title, List<Row> rows) {
    public Table {
      rows = List.copyOf(rows);
      if (title.isBlank()) {
        throw new IllegalArgumentException("a table of items has a title");
      }
    }
  }

  /**
   * An item.
   *
   * @param id the item's number
   * @param asks what it asks
   * @param verdict what was found
   * @param why what the verdict goes by; may be empty
   */
  public record Row(String id, String asks, Verdict verdict, String why) {
    public Row {
      Objects.requireNonNull(verdict);
      Objects.requireNonNull(why);
      if (id.isBlank() || asks.isBlank()) {
        throw new IllegalArgumentException("an item has a number and asks something");
      }
    }
  }

  /** What was found of an item. */
  public enum Verdict {
    MET,
    NOT_MET,
    /** A person judges it, with a pen: there are boxes to tick. */
    TO_JUDGE,
    DOES_NOT_APPLY
  }
}
