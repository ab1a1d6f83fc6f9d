package org.posebook.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Ids;

/**
 * The words of tables in the languages that posebook reads: names of columns, labels of facts, and
 * words for choices. They stand in resource files, one a language. An author's word is compared
 * without case, accents and marks between words, and in all languages at once: no word means two
 * things.
 */
public final class HeaderWords {
  /** English, which messages use. */
  static final String ENGLISH = "en";

  private static final List<String> LANGUAGES = List.of(ENGLISH, "es", "fr", "de", "pt");
  private static final int LONGEST = 48;
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

  private static final Map<String, Map<String, List<String>>> BY_LANGUAGE = new LinkedHashMap<>();
  private static final Map<String, Column> COLUMNS = new LinkedHashMap<>();
  private static final Map<String, Label> LABELS = new LinkedHashMap<>();
  private static final Map<Column, Map<String, String>> CHOICES = new LinkedHashMap<>();

  /** Words for rows that are no poses, for sheets, and for what stands beside props. */
  private static final Map<String, Set<String>> OTHERS = new LinkedHashMap<>();

  private static final Map<String, String> UNITS = new LinkedHashMap<>();
  private static final Set<String> UNIT_ENDS = new LinkedHashSet<>();
  private static final Map<String, Set<String>> LANGUAGES_OF = new LinkedHashMap<>();

  static {
    for (String language : LANGUAGES) {
      Map<String, List<String>> words = load(language);
      BY_LANGUAGE.put(language, words);
      words.forEach((key, names) -> names.forEach(name -> index(language, key, name)));
    }
  }

  private HeaderWords() {}

  /** The languages, as tags such as {@code en}. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /**
   * What a column is called in a language, such as "Steps" or "Schritte".
   *
   * @throws IllegalArgumentException when the language is none of {@link #languages}
   */
  public static String title(Column column, String language) {
    return first(language, "column." + column.name());
  }

  /**
   * What a fact is called in a language.
   *
   * @throws IllegalArgumentException when the language is none of {@link #languages}
   */
  public static String title(Label label, String language) {
    return first(language, "label." + label.name());
  }

  /** The choices of a column, by their keys in files; empty for a column of free text. */
  public static List<String> choices(Column column) {
    String prefix = "choice." + column.name() + ".";
    return words(ENGLISH).keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /**
   * The word for a choice in a language, such as "stehend" for {@code standing}.
   *
   * @param key one of {@link #choices}
   * @throws IllegalArgumentException when there is no such language or choice
   */
  public static String choice(Column column, String key, String language) {
    return first(language, "choice." + column.name() + "." + key);
  }

  /** What a sheet that holds a library of poses is called in a language. */
  public static String poseSheet(String language) {
    return first(language, "sheet.poses");
  }

  /** Whether a sheet's name says that it holds a library of poses, not a routine. */
  static boolean isPoseSheet(String name) {
    return isWord("sheet.poses", name);
  }

  /** Whether a word beside a prop says that one may do without. */
  static boolean meansOptional(String word) {
    return isWord("prop.optional", word);
  }

  /** All names that one language has for a column, the usual one first. */
  static List<String> names(Column column, String language) {
    return words(language).getOrDefault("column." + column.name(), List.of());
  }

  /** All names that one language has for a fact, the usual one first. */
  static List<String> names(Label label, String language) {
    return words(language).getOrDefault("label." + label.name(), List.of());
  }

  static Optional<Column> column(String header) {
    if (!mayBeWord(header)) {
      return Optional.empty();
    }
    String folded = fold(header);
    Column column = COLUMNS.get(folded);
    return column != null
        ? Optional.of(column)
        : UnitHeader.of(header, folded).map(UnitHeader::column);
  }

  /** The column and the unit that a name such as "Hold (sec)" tells. */
  static Optional<UnitHeader> columnWithUnit(String header) {
    if (!mayBeWord(header)) {
      return Optional.empty();
    }
    String folded = fold(header);
    return COLUMNS.containsKey(folded) ? Optional.empty() : UnitHeader.of(header, folded);
  }

  /** The column with exactly that name, which is folded already. */
  static Optional<Column> bareColumn(String folded) {
    return Optional.ofNullable(COLUMNS.get(folded));
  }

  /** The unit for a word that is folded already; {@code each-side} and {@code in} are units too. */
  static Optional<String> unit(String folded) {
    return Optional.ofNullable(UNITS.get(folded));
  }

  /** Whether units end in a word that is folded already. */
  static boolean endsUnit(String folded) {
    return UNIT_ENDS.contains(folded);
  }

  static Optional<Label> label(String text) {
    return mayBeWord(text) ? Optional.ofNullable(LABELS.get(fold(text))) : Optional.empty();
  }

  static Optional<String> choiceKey(Column column, String text) {
    return Optional.ofNullable(CHOICES.getOrDefault(column, Map.of()).get(fold(text)));
  }

  /** The languages that have a column with one of these names, and English. */
  static Set<String> languagesOf(Collection<String> headers) {
    Set<String> languages = new LinkedHashSet<>(Set.of(ENGLISH));
    for (String header : headers) {
      if (mayBeWord(header)) {
        languages.addAll(LANGUAGES_OF.getOrDefault(fold(header), Set.of()));
      }
    }
    return languages;
  }

  /** The column's name in one of these languages that is nearest to a misspelt one. */
  static Optional<String> nearestColumn(String header, Set<String> languages) {
    return nearest("column.", header, languages);
  }

  /** The fact's name in one of these languages that is nearest to a misspelt one. */
  static Optional<String> nearestLabel(String text, Set<String> languages) {
    return nearest("label.", text, languages);
  }

  /** Whether a text is, or begins with, a word for a row that is no pose: {@code total, note}. */
  static boolean isRow(String kind, String text) {
    return isWord("row." + kind, text);
  }

  private static boolean isWord(String key, String text) {
    // "Note: go slow" begins with its word; "Total" stands alone.
    int colon = text.indexOf(':');
    String word = colon > 0 ? text.substring(0, colon) : text;
    return mayBeWord(word) && OTHERS.getOrDefault(key, Set.of()).contains(fold(word));
  }

  private static Optional<String> nearest(String prefix, String text, Set<String> languages) {
    if (!mayBeWord(text)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    for (String language : LANGUAGES) {
      if (languages.contains(language)) {
        words(language)
            .forEach((key, all) -> names.addAll(key.startsWith(prefix) ? all : List.of()));
      }
    }
    return Suggestions.nearest(text.strip(), names);
  }

  /** Whether a text may be a name at all: those are short, and none has a digit. */
  private static boolean mayBeWord(String text) {
    if (text.length() > LONGEST || text.isBlank()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    return text.strip().equals("#") ? "#" : Ids.fold(text);
  }

  private static Map<String, List<String>> words(String language) {
    Map<String, List<String>> words = BY_LANGUAGE.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words in the language " + language);
    }
    return words;
  }

  private static String first(String language, String key) {
    List<String> names = words(language).getOrDefault(key, List.of());
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no word for " + key + " in the language " + language);
    }
    String name = names.getFirst();
    return key.startsWith("choice.")
        ? name
        : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static void index(String language, String key, String name) {
    String folded = fold(name);
    String[] parts = key.split("\\.", -1);
    switch (parts[0]) {
      case "column" -> {
        COLUMNS.putIfAbsent(folded, Column.valueOf(parts[1]));
        LANGUAGES_OF.computeIfAbsent(folded, word -> new LinkedHashSet<>()).add(language);
      }
      case "label" -> LABELS.putIfAbsent(folded, Label.valueOf(parts[1]));
      case "choice" ->
          CHOICES
              .computeIfAbsent(Column.valueOf(parts[1]), column -> new LinkedHashMap<>())
              .putIfAbsent(folded, parts[2]);
      case "unit" -> {
        UNITS.putIfAbsent(folded, parts[1]);
        UNIT_ENDS.add(folded.substring(folded.lastIndexOf(' ') + 1));
      }
      default -> OTHERS.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(folded);
    }
  }

  /** The words of a language by key, in the order of their keys. */
  private static Map<String, List<String>> load(String language) {
    Properties properties = new Properties();
    try (InputStream file =
            Objects.requireNonNull(
                HeaderWords.class.getResourceAsStream("words-" + language + ".properties"));
        InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames().stream().sorted().toList()) {
      words.put(key, List.of(BETWEEN.split(properties.getProperty(key).strip(), -1)));
    }
    return words;
  }
}
