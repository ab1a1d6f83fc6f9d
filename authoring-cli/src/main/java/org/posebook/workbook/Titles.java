package org.posebook.workbook;

import java.util.Optional;
import org.posebook.importer.Column;
import org.posebook.importer.HeaderWords;
import org.posebook.importer.Heads;
import org.posebook.importer.Label;

/**
 * The names of columns and labels in a language that the importer reads.
 *
 * @param language one of {@link HeaderWords#languages}
 */
public record Titles(String language) {
  /** English. */
  public static final Titles ENGLISH = new Titles("en");

  public Titles {
    if (!HeaderWords.languages().contains(language)) {
      throw new IllegalArgumentException("no names of columns in " + language);
    }
  }

  /** The titles of a language, if there are any. */
  public static Optional<Titles> of(String language) {
    return HeaderWords.languages().contains(language)
        ? Optional.of(new Titles(language))
        : Optional.empty();
  }

  /** The head of a column. */
  String column(Column column) {
    return HeaderWords.title(column, language);
  }

  /** The label of a fact. */
  String fact(Heads.Fact fact) {
    return HeaderWords.title(Label.valueOf(fact.id()), language);
  }
}
