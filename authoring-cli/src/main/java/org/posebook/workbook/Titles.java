package org.posebook.workbook;

import java.util.List;
import java.util.Optional;
import org.posebook.importer.Column;
import org.posebook.importer.HeaderWords;
import org.posebook.importer.Heads;
import org.posebook.importer.Label;

/**
 * The names of columns and labels in a language that the importer reads, and what a template says
 * in it.
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

  /** What a cell of the column says: the word of a choice, or a text. */
  String value(Column column, String english) {
    List<String> choices = HeaderWords.choices(column);
    if (equals(ENGLISH)) {
      return english;
    }
    if (choices.contains(english)) {
      return HeaderWords.choice(column, english, language);
    }
    return column == Column.FIGURE || column == Column.FIGURE_SIDE ? english : text(english);
  }

  /** What the sheet of poses is called. */
  String poseSheet() {
    return HeaderWords.poseSheet(language);
  }

  /**
   * A text of the template in this language. The English one stands for what is the same in all
   * languages, such as a link.
   */
  String text(String english) {
    return TemplateTexts.in(language).getOrDefault(english, english);
  }
}
