package org.posebook.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.posebook.importer.Column;
import org.posebook.importer.Heads;

/** A template says all that it says in each language. */
final class TemplateTextsTest {
  /** Texts that are the same in all languages. */
  private static final Pattern SAME =
      Pattern.compile(
          "[0-9x –-]*|[0-9]+ s|none|.*posebook.*|https://.*|media/.*|CC BY 4\\.0|Bālāsana|बालासन");

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "pt"})
  void itSaysEverythingInItsLanguage(String language) {
    Titles titles = new Titles(language);
    List<String> english = texts(Template.plan(Titles.ENGLISH));
    List<String> own = texts(Template.plan(titles));
    assertEquals(english.size(), own.size());
    Set<String> words = new HashSet<>();
    for (Column column : Column.values()) {
      words.addAll(List.of(titles.column(column), titles.column(column) + ":"));
      words.addAll(new ColumnHelp(titles).words(column));
    }
    Heads.facts()
        .forEach(
            fact -> {
              words.add(titles.fact(fact));
              words.add(String.join(", ", ColumnHelp.words(fact))); // Keys are keys everywhere.
            });
    words.add(String.join(", ", new ColumnHelp(titles).words(Column.FIGURE_SIDE)));
    words.add(titles.poseSheet());
    Set<String> translated = new HashSet<>(TemplateTexts.in(language).values());
    Set<String> left = new TreeSet<>();
    for (int i = 0; i < own.size(); i++) {
      String text = own.get(i);
      if (text.equals(english.get(i))
          && !SAME.matcher(text).matches()
          && !words.contains(text)
          && !translated.contains(text)) {
        left.add(text);
      }
    }
    assertEquals(Set.of(), left, "texts without a translation");
    String all = String.join("\n", own);
    TemplateTexts.in(language)
        .forEach((key, text) -> assertTrue(all.contains(text), "no longer used: " + key));
  }

  /** The texts of the sheets, of their notes and of their warnings, examples apart. */
  private static List<String> texts(WorkbookPlan plan) {
    List<String> texts = new ArrayList<>();
    for (SheetPlan sheet : plan.sheets()) {
      texts.add(sheet.name());
      sheet.choices().forEach(choice -> texts.add(choice.warning()));
      for (List<CellPlan> row : sheet.rows()) {
        for (CellPlan cell : row) {
          texts.add(cell.text());
          cell.note().ifPresent(note -> texts.addAll(List.of(note.split("\n", 2))));
        }
      }
    }
    return texts;
  }

  @Test
  void anExampleIsInTheLanguageToo() {
    Set<String> left = new TreeSet<>();
    for (String language : List.of("es", "fr", "de", "pt")) {
      Titles titles = new Titles(language);
      for (Column column : Template.POSES) {
        String english = ColumnHelp.ENGLISH.how(column);
        String own = new ColumnHelp(titles).how(column);
        int at = english.indexOf("Example: ");
        if (at >= 0) {
          String example = english.substring(at + "Example: ".length());
          boolean wordless =
              SAME.matcher(example).matches()
                  || column == Column.FIGURE
                  || column == Column.FIGURE_SIDE;
          if (!wordless && own.endsWith(" " + example)) {
            left.add(language + ": " + example);
          }
        }
      }
    }
    assertEquals(Set.of(), left);
  }
}
