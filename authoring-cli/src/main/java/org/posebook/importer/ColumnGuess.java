package org.posebook.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.model.Ids;

/** What a column may mean that posebook does not know by its name: by its words and its values. */
final class ColumnGuess {
  private static final Pattern WITH_UNIT =
      Pattern.compile("(?<name>.*?)[\\s_]*[(\\[/][\\s]*(?<unit>[^)\\]]{1,20})[)\\]]?\\s*");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("s", "seconds"),
          Map.entry("sec", "seconds"),
          Map.entry("secs", "seconds"),
          Map.entry("second", "seconds"),
          Map.entry("seconds", "seconds"),
          Map.entry("sek", "seconds"),
          Map.entry("sekunden", "seconds"),
          Map.entry("segundos", "seconds"),
          Map.entry("secondes", "seconds"),
          Map.entry("min", "minutes"),
          Map.entry("mins", "minutes"),
          Map.entry("minutes", "minutes"),
          Map.entry("minuten", "minutes"),
          Map.entry("minutos", "minutes"),
          Map.entry("breath", "breaths"),
          Map.entry("breaths", "breaths"),
          Map.entry("kg", "kg"),
          Map.entry("lb", "lb"),
          Map.entry("lbs", "lb"));
  private static final List<Column> BY_VALUE =
      List.of(Column.START, Column.LEVEL, Column.KIND, Column.SIDES);
  private static final Set<Column> TIMED =
      Set.of(Column.HOLD, Column.REST, Column.DURATION, Column.AMOUNT);

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
    Optional<String> withUnit = withUnit(header, taken);
    if (withUnit.isPresent()) {
      return withUnit;
    }
    return byValues(values)
        .filter(column -> !taken.contains(column))
        .or(() -> near(header, languages).filter(column -> !taken.contains(column)))
        .or(() -> word(header).filter(column -> !taken.contains(column)))
        .map(Target::word);
  }

  private static Optional<Column> near(String header, Set<String> languages) {
    return HeaderWords.nearestColumn(header, languages).flatMap(Column::named);
  }

  /** A known name with its unit in brackets: "Hold (sec)". */
  private static Optional<String> withUnit(String header, Set<Column> taken) {
    Matcher matcher = WITH_UNIT.matcher(header);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Column> column =
        Column.named(matcher.group("name")).filter(known -> !taken.contains(known));
    String unit = UNITS.getOrDefault(Ids.fold(matcher.group("unit")), "");
    if (column.isPresent() && unit.isEmpty()) {
      return column.map(Target::word);
    }
    boolean time = !Set.of("kg", "lb").contains(unit);
    return column
        .filter(known -> time ? TIMED.contains(known) : known == Column.LOAD)
        .filter(known -> !unit.equals("breaths") || known == Column.HOLD)
        .map(known -> "{column: " + Target.word(known) + ", unit: " + unit + "}");
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
