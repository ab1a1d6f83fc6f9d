package org.posebook.importer.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.posebook.source.SourceNode;

/** The JSON libraries that posebook knows, told by the keys of their entries. */
enum JsonShape {
  /** Exercises, each with its muscles and instructions. */
  FREE_EXERCISE_DB("free-exercise-db", Set.of("name", "primaryMuscles", "instructions")),
  /** Yoga poses with their English and Sanskrit names. */
  YOGA_API("yoga-api", Set.of("english_name", "sanskrit_name")),
  /** Exercises in many languages, each with its licence and author. */
  WGER("wger", Set.of("category", "muscles", "license_author"));

  private final String word;
  private final Set<String> keys;

  JsonShape(String word, Set<String> keys) {
    this.word = word;
    this.keys = keys;
  }

  /** What the library is called. */
  String word() {
    return word;
  }

  /** Whether an entry has the keys by which this shape is told. */
  boolean fits(SourceNode.Mapping entry) {
    return entry.members().keySet().containsAll(keys);
  }

  /** The shape that most entries have. */
  static Optional<JsonShape> of(JsonEntries entries) {
    return Arrays.stream(values())
        .filter(
            shape -> {
              long fitting = entries.entries().stream().filter(e -> shape.fits(e.entry())).count();
              return fitting > 0 && 2 * fitting >= entries.entries().size();
            })
        .findFirst();
  }

  /** The names of all, for messages. */
  static String all() {
    return Arrays.stream(values()).map(JsonShape::word).collect(Collectors.joining(", "));
  }
}
