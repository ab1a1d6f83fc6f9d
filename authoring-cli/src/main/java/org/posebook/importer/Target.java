package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a mapping says of a column: the word in the file, and what it stands for. */
sealed interface Target {
  /** The word for a column that is not read. */
  String IGNORE_WORD = "ignore";

  /** The word for a column whose cells are kept and not printed. */
  String EXTRA_WORD = "extra";

  /** The word for a column of joint angles, which its own name tells. */
  String ANGLE_WORD = "joint-angle";

  /** The word for the order of a routine's items: a table with it is such a list. */
  String ORDER_WORD = "order";

  /** A column that posebook knows. */
  record Known(Column is) implements Target {}

  /** The order in a routine. */
  record Order() implements Target {}

  /** Kept under the column's own name, not printed. */
  record Extra() implements Target {}

  /** An angle of the joint that the column's name tells. */
  record Angle() implements Target {}

  /** Not read. */
  record Ignored() implements Target {}

  /** What a word stands for, if there is such a word. */
  static Optional<Target> named(String word) {
    return Optional.ofNullable(Lexicon.ALL.get(word.strip()));
  }

  /** All words, the most used first. */
  static List<String> words() {
    return List.copyOf(Lexicon.ALL.keySet());
  }

  /** The word for a column that posebook knows. */
  static String word(Column column) {
    String key = column.key();
    return switch (column) {
      case FIGURE -> "figure";
      case FIGURE_TARGETS -> "figure-marks";
      case PICTURE -> "picture";
      default -> key.startsWith("figure/") ? key.replace('/', '-') : key.substring(tail(key));
    };
  }

  /** The word for a target. */
  static String word(Target target) {
    return switch (target) {
      case Known known -> word(known.is());
      case Order order -> ORDER_WORD;
      case Extra extra -> EXTRA_WORD;
      case Angle angle -> ANGLE_WORD;
      case Ignored ignored -> IGNORE_WORD;
    };
  }

  /** The column that it is read as, if it is one that posebook knows. */
  default Optional<Column> column() {
    return switch (this) {
      case Known known -> Optional.of(known.is());
      case Order order -> Optional.of(Column.NUMBER);
      case Extra extra -> Optional.empty();
      case Angle angle -> Optional.empty();
      case Ignored ignored -> Optional.empty();
    };
  }

  private static int tail(String key) {
    return key.indexOf('/') + 1;
  }

  /** The words, in an order in which they are best listed. */
  final class Lexicon {
    private static final Map<String, Target> ALL = all();

    private Lexicon() {}

    private static Map<String, Target> all() {
      Map<String, Target> all = new LinkedHashMap<>();
      List<Column> columns = new ArrayList<>(List.of(Column.values()));
      columns.forEach(column -> all.put(word(column), new Known(column)));
      all.put(ORDER_WORD, new Order());
      all.put(ANGLE_WORD, new Angle());
      all.put(EXTRA_WORD, new Extra());
      all.put(IGNORE_WORD, new Ignored());
      return all;
    }
  }
}
