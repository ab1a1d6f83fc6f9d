package org.posebook.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.posebook.model.Ids;

/** Every word in every language is there, and none means two things. */
final class HeaderWordsTest {
  @Test
  void everyColumnAndLabelHasANameInEveryLanguage() {
    assertEquals(List.of("en", "es", "fr", "de", "pt"), HeaderWords.languages());
    for (String language : HeaderWords.languages()) {
      for (Column column : Column.values()) {
        String title = HeaderWords.title(column, language);
        assertEquals(Optional.of(column), HeaderWords.column(title), title);
      }
      for (Label label : Label.values()) {
        String title = HeaderWords.title(label, language);
        assertEquals(Optional.of(label), HeaderWords.label(title), title);
      }
      for (Column column : Column.values()) {
        for (String key : HeaderWords.choices(column)) {
          String word = HeaderWords.choice(column, key, language);
          assertEquals(Optional.of(key), HeaderWords.choiceKey(column, word), word);
        }
      }
    }
  }

  @Test
  void noNameMeansTwoThings() {
    List<String> twice = new ArrayList<>();
    Map<String, Column> columns = new LinkedHashMap<>();
    Map<String, Label> labels = new LinkedHashMap<>();
    for (String language : HeaderWords.languages()) {
      for (Column column : Column.values()) {
        for (String name : HeaderWords.names(column, language)) {
          String folded = name.equals("#") ? name : Ids.fold(name);
          Column other = columns.putIfAbsent(folded, column);
          if (other != null && other != column) {
            twice.add(name + ": " + other + ", " + column);
          }
        }
      }
      for (Label label : Label.values()) {
        for (String name : HeaderWords.names(label, language)) {
          Label other = labels.putIfAbsent(Ids.fold(name), label);
          if (other != null && other != label) {
            twice.add(name + ": " + other + ", " + label);
          }
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void noNameStandsTwiceInALanguage() {
    for (String language : HeaderWords.languages()) {
      for (Column column : Column.values()) {
        List<String> folded =
            HeaderWords.names(column, language).stream()
                .map(name -> name.equals("#") ? name : Ids.fold(name))
                .toList();
        assertEquals(folded.stream().distinct().toList(), folded, language + " " + column);
      }
    }
  }

  @Test
  void everyChoiceThatTheSchemaKnowsHasWords() {
    assertEquals(List.of("alternating", "each", "none"), HeaderWords.choices(Column.SIDES));
    assertEquals(
        List.of("advanced", "beginner", "intermediate"), HeaderWords.choices(Column.LEVEL));
    assertEquals(7, HeaderWords.choices(Column.START).size());
    assertEquals(7, HeaderWords.choices(Column.KIND).size());
    assertEquals(List.of(), HeaderWords.choices(Column.STEPS));
  }

  @Test
  void wordsAreReadAsAuthorsWriteThem() {
    assertEquals(Optional.of(Column.STEPS), HeaderWords.column(" SCHRITTE: "));
    assertEquals(Optional.of(Column.CONTRAINDICATIONS), HeaderWords.column("Contre indications"));
    assertEquals(Optional.of("standing"), HeaderWords.choiceKey(Column.START, "De pie"));
    assertEquals(Optional.of("standing"), HeaderWords.choiceKey(Column.START, "debout"));
    assertEquals(Optional.of("standing"), HeaderWords.choiceKey(Column.START, "Stehend"));
    assertEquals(Optional.of("standing"), HeaderWords.choiceKey(Column.START, "em pe"));
    assertEquals("Stehend", capital(HeaderWords.choice(Column.START, "standing", "de")));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  @Test
  void misspeltNamesAreFoundInTheLanguagesOfTheSheet() {
    assertEquals(
        Optional.of("contraindications"),
        HeaderWords.nearestColumn("Contraindicatons", Set.of("en")));
    assertEquals(
        Optional.of("Wiederholungen"),
        HeaderWords.nearestColumn("Wiederhohlungen", Set.of("en", "de")));
    assertEquals(Optional.empty(), HeaderWords.nearestColumn("Wiederhohlungen", Set.of("en")));
    assertEquals(Set.of("en", "de"), HeaderWords.languagesOf(Arrays.asList("Übung", "Schritte")));
  }

  @Test
  void anUnknownLanguageIsTheCallersMistake() {
    assertThrows(IllegalArgumentException.class, () -> HeaderWords.title(Column.NAME, "klingon"));
  }
}
