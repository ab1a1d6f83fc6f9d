package org.posebook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.posebook.figure.atlas.Atlas;
import org.posebook.importer.Column;
import org.posebook.importer.Heads;
import org.posebook.schema.SchemaField;
import org.posebook.schema.SchemaName;

/** What a column or a fact is for, from the schemas, in a language. */
final class ColumnHelp {
  /** In English. */
  static final ColumnHelp ENGLISH = new ColumnHelp(Titles.ENGLISH);

  /** What the schemas cannot say, because it is so in tables alone. */
  private static final Map<Column, String> IN_TABLES =
      Map.of(
          Column.NUMBER, "The place in the routine. The order of the rows counts.",
          Column.SECTION,
              "The part of the routine, such as Warm-up. An empty cell goes on with the part"
                  + " above.",
          Column.ID,
              "The pose's id: small letters, digits, hyphens. posebook makes one from the name.",
          Column.VARIATION_OF, "The name of the pose that this one is a variation of.",
          Column.FIGURE,
              "A built-in figure out of the list, or none for no drawing. Where nothing is said,"
                  + " the pose gets the figure of its name.");

  /** A number and its unit in two columns. */
  private static final Map<Column, String> AMOUNTS =
      Map.of(
          Column.AMOUNT, "How much, as a number: its unit stands in the column Unit.",
          Column.UNIT, "What the number in the column Amount counts: seconds, repetitions.");

  private static final Map<Column, String> EXAMPLES =
      Map.of(
          Column.TARGETS, "lower back, hips",
          Column.STEPS, "Kneel on the mat.\nSit back on your heels.",
          Column.DOSE, "3 x 10",
          Column.PROPS, "wall; block (optional): under the forehead",
          Column.EASIER, "Low: Lift only a little.",
          Column.HARDER, "One leg: Lift one foot.",
          Column.VARIATION_OF, "Child's pose");

  private final Titles titles;

  ColumnHelp(Titles titles) {
    this.titles = titles;
  }

  /** What the column is, and how its cells are written. */
  String note(Column column) {
    return what(column) + "\n" + how(column);
  }

  /** What the column is. */
  String what(Column column) {
    return titles.text(
        Optional.ofNullable(IN_TABLES.get(column))
            .or(() -> Optional.ofNullable(AMOUNTS.get(column)))
            .or(() -> field(column).map(SchemaField::description))
            .orElse(""));
  }

  /** How a cell of the column is written, with an example. */
  String how(Column column) {
    String how = titles.text(column == Column.DOSE ? "One line, in words." : Heads.how(column));
    return Optional.ofNullable(EXAMPLES.get(column))
        .or(() -> field(column).flatMap(SchemaField::example))
        .map(example -> how + " " + titles.text("Example:") + " " + titles.value(column, example))
        .orElse(how);
  }

  /** The words that a cell of the column can hold; none where it holds any text. */
  List<String> words(Column column) {
    if (column == Column.FIGURE) {
      List<String> figures = new ArrayList<>(List.of("none"));
      figures.addAll(new TreeSet<>(Atlas.ids()));
      return figures;
    }
    return field(column).map(SchemaField::words).orElse(List.of()).stream()
        .map(word -> titles.value(column, word))
        .toList();
  }

  private static Optional<SchemaField> field(Column column) {
    return SchemaField.of(SchemaName.POSE, Heads.key(column));
  }

  /** What the fact is. */
  String what(Heads.Fact fact) {
    return titles.text(field(fact).map(SchemaField::description).orElse(""));
  }

  /** The words that the fact can hold; none where it holds any text. */
  static List<String> words(Heads.Fact fact) {
    return field(fact).map(SchemaField::words).orElse(List.of());
  }

  private static Optional<SchemaField> field(Heads.Fact fact) {
    return SchemaField.of(fact.ofLibrary() ? SchemaName.LIBRARY : SchemaName.ROUTINE, fact.key());
  }
}
