package org.posebook.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.model.Ids;

/** What a column may mean that posebook does not know by its name: by its words and its values. */
final class ColumnGuess {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<name>.*?)[\\s_]*[(\\[/]\\s*[^)\\]]{1,20}[)\\]]?\\s*");
  private static final List<Column> BY_VALUE =
      List.of(Column.START, Column.LEVEL, Column.KIND, Column.SIDES);

  private ColumnGuess() {}

  /**
   * The mapping's words for what a column may mean.
   *
   * @param values some of the column's cells
   * @param taken what other columns mean
   * @param languages the languages of the other names
   */
  static Optional<String> of(
      String header, List<String> values, Set<Column> taken, Set<String> languages) {
    return bracketed(header)
        .filter(column -> !taken.contains(column))
        .or(() -> byValues(values))
        .filter(column -> !taken.contains(column))
        .or(() -> near(header, languages).filter(column -> !taken.contains(column)))
        .or(() -> word(header).filter(column -> !taken.contains(column)))
        .map(Target::word);
  }

  private static Optional<Column> near(String header, Set<String> languages) {
    return HeaderWords.nearestColumn(header, languages).flatMap(Column::named);
  }

  /** A known name with a remark in brackets: "Steps (short)". */
  private static Optional<Column> bracketed(String header) {
    Matcher matcher = IN_BRACKETS.matcher(header);
    return matcher.matches() ? Column.named(matcher.group("name")) : Optional.empty();
  }

  /** A name of which one word is a column's, the last or the first: "Muscle groups used". */
  private static Optional<Column> word(String header) {
    String[] words = Ids.fold(header).split(" ", -1);
    if (words.length < 2 || words.length > 4) {
      return Optional.empty();
    }
    return Column.named(words[words.length - 1])
        .or(() -> Column.named(words[0]))
        .filter(column -> column != Column.NUMBER && column != Column.NAME);
  }

  /** A column whose cells are all words of a choice. */
  private static Optional<Column> byValues(List<String> values) {
    if (values.size() < 2) {
      return Optional.empty();
    }
    return BY_VALUE.stream()
        .filter(
            column ->
                values.stream()
                    .allMatch(
                        value ->
                            !value.matches("[0-9]+|(?i)yes|no|none|both")
                                && HeaderWords.choiceKey(column, value).isPresent()))
        .findFirst();
  }
}
