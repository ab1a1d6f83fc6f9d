package org.posebook.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a sheet is laid out on paper. */
public enum SheetLayout {
  /** All that the sheet says: two or three poses a page, a log, lines to write on. */
  HANDOUT("handout", "Handout"),
  /** One page to hang up: all poses in cells, one cue each. */
  POSTER("poster", "Poster"),
  /** Four cards on a page, picture in front and steps behind, to be printed on both sides. */
  CARDS("cards", "Cards"),
  /** The log: a week, or four, on a page. */
  TRACKER("tracker", "Tracker"),
  /** Letters of 18 points, one pose a page. */
  LARGE_PRINT("large-print", "Large print"),
  /** For who teaches: a wide table with clock, thumbnail, dose and cues. */
  CUE_SHEET("cue-sheet", "Cue sheet");

  private final String key;
  private final String title;

  SheetLayout(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The word on the command line and in files' names. */
  public String key() {
    return key;
  }

  /** What the layout is called on a sheet. */
  public String title() {
    return title;
  }

  /** Whether it says every dose, step and caution of the routine. */
  public boolean saysAll() {
    return switch (this) {
      case HANDOUT, CARDS, LARGE_PRINT -> true;
      case POSTER, TRACKER, CUE_SHEET -> false;
    };
  }

  /** Whether it has blanks to fill in: lines, boxes to tick, cells of a log. */
  public boolean hasBlanks() {
    return switch (this) {
      case HANDOUT, TRACKER, LARGE_PRINT -> true;
      case POSTER, CARDS, CUE_SHEET -> false;
    };
  }

  /** The layout with that word, if there is one. */
  public static Optional<SheetLayout> ofKey(String key) {
    return Arrays.stream(values()).filter(layout -> layout.key.equals(key)).findFirst();
  }

  /** The words of all layouts. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(SheetLayout::key).toList();
  }
}
