package org.posebook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of one key, for guides and forms.
 *
 * @param title what the key is called
 * @param description what it holds, in a sentence
 * @param words the words that it can hold, where the schema has a list of them
 * @param example a value, where the schema shows a single text or number
 */
public record SchemaField(
    String title, String description, List<String> words, Optional<String> example) {
  public SchemaField {
    words = List.copyOf(words);
  }

  /**
   * What a schema says of a key; empty where it has no such key.
   *
   * @param path the key; with slashes for a key inside groups or lists, such as {@code media/file}
   */
  public static Optional<SchemaField> of(SchemaName schema, String path) {
    JsonNode node = Schemas.at(schema, List.of());
    for (String step : path.split("/", -1)) {
      JsonNode group = node.has("items") ? Schemas.resolved(node.path("items")) : node;
      node = Schemas.resolved(group.path("properties").path(step));
    }
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    node.path("enum").forEach(word -> words.add(word.asString("")));
    JsonNode example = node.path("examples").path(0);
    return Optional.of(
        new SchemaField(
            node.path("title").asString(""),
            node.path("description").asString(""),
            words,
            example.isString() || example.isNumber()
                ? Optional.of(example.asString(""))
                : Optional.empty()));
  }
}
