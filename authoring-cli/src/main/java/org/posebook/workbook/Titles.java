package org.posebook.workbook;

import java.util.List;
import java.util.Optional;
import org.posebook.importer.Column;
import org.posebook.importer.Heads;

/** The names of columns and labels in a language that the importer reads. */
public interface Titles {
  /** English. */
  Titles ENGLISH =
      new Titles() {
        @Override
        public String column(Column column) {
          return Heads.title(column);
        }

        @Override
        public String fact(Heads.Fact fact) {
          return fact.title();
        }
      };

  /** The head of a column. */
  String column(Column column);

  /** The label of a fact. */
  String fact(Heads.Fact fact);

  /** The titles of a language, if there are any. */
  static Optional<Titles> of(String language) {
    return language.equals("en") ? Optional.of(ENGLISH) : Optional.empty();
  }

  /** The languages that there are titles of. */
  static List<String> languages() {
    return List.of("en");
  }
}
