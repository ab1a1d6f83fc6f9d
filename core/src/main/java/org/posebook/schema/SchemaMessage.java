package org.posebook.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;
import tools.jackson.databind.JsonNode;

/** Says in one or two plain sentences what a schema has against a value. */
final class SchemaMessage {
  /** A key that the schema does not know. It is kept. */
  static final RuleId UNKNOWN_KEY = new RuleId("content/unknown-key");

  static final RuleId MISSING_KEY = new RuleId("schema/missing-key");
  static final RuleId WRONG_TYPE = new RuleId("schema/wrong-type");
  static final RuleId NOT_ALLOWED = new RuleId("schema/not-allowed");
  static final RuleId WRONG_FORM = new RuleId("schema/wrong-form");
  static final RuleId EMPTY = new RuleId("schema/empty");
  static final RuleId OTHER = new RuleId("schema/other");

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "number", "a number",
          "integer", "a whole number",
          "boolean", "true or false",
          "array", "a list",
          "object", "a group of keys",
          "null", "nothing");

  private SchemaMessage() {}

  /**
   * The diagnostic for a failed keyword.
   *
   * @param keyword the schema's keyword that failed
   * @param schema the part of the schema that holds the keyword
   * @param what the key whose value it is, or the word for the whole file
   * @param node the value
   * @param property the key that is missing or too much, where it is about a key
   */
  static Diagnostic of(
      String keyword,
      JsonNode schema,
      String what,
      SourceNode node,
      @Nullable String property,
      Location at) {
    return switch (keyword) {
      case "additionalProperties" -> unknownKey(schema, what, String.valueOf(property), at);
      case "required" -> {
        String key = String.valueOf(property);
        JsonNode described = schema.path("properties").path(key);
        yield Diagnostic.error(
            MISSING_KEY,
            at,
            "\"" + key + "\" is missing in " + article(what) + ".",
            "Add a line such as: " + key + ": " + example(described));
      }
      case "anyOf" ->
          Diagnostic.error(
              MISSING_KEY,
              at,
              "\"items\" is missing: a routine needs its poses.",
              "List the poses' ids under \"items\", or under \"sections\".");
      case "type" ->
          Diagnostic.error(
              WRONG_TYPE,
              at,
              "\""
                  + what
                  + "\" must be "
                  + types(schema.path("type"))
                  + ", but this is "
                  + found(node)
                  + ".",
              node instanceof SourceNode.Numeral number
                      && types(schema.path("type")).contains("text")
                  ? "Put it in quotes: \"" + number.written() + "\"."
                  : "For example: " + example(schema));
      case "enum" -> {
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(value -> allowed.add(value.asString()));
        yield Diagnostic.error(
            NOT_ALLOWED,
            at,
            "\"" + node.plain() + "\" is not allowed for \"" + what + "\".",
            Suggestions.nearest(String.valueOf(node.plain()), allowed)
                    .map(near -> "Did you mean \"" + near + "\"? ")
                    .orElse("")
                + "Allowed: "
                + String.join(", ", allowed)
                + ".");
      }
      case "minLength", "minItems", "minProperties" -> empty(what, at);
      case "pattern", "format", "maxLength" ->
          String.valueOf(node.plain()).isBlank()
              ? empty(what, at)
              : Diagnostic.error(
                  WRONG_FORM,
                  at,
                  "\"" + node.plain() + "\" does not have the form that \"" + what + "\" needs.",
                  schema.path("description").asString("") + " For example: " + example(schema));
      default ->
          Diagnostic.error(
              OTHER,
              at,
              "The value of \"" + what + "\" does not fit its schema (" + keyword + ").",
              schema.path("description").asString("Look at the schema."));
    };
  }

  private static Diagnostic empty(String what, Location at) {
    return Diagnostic.error(
        EMPTY, at, "\"" + what + "\" is empty.", "Write something, or take the key away.");
  }

  private static Diagnostic unknownKey(JsonNode schema, String what, String key, Location at) {
    List<String> known = schema.path("properties").propertyNames().stream().sorted().toList();
    return Diagnostic.warning(
        UNKNOWN_KEY,
        at,
        "posebook does not know the key \""
            + key
            + "\" in "
            + article(what)
            + ". It is kept, but not printed.",
        Suggestions.hint(key, known));
  }

  private static String article(String what) {
    return switch (what) {
      case "library", "pose", "routine" -> "this " + what;
      default -> "\"" + what + "\"";
    };
  }

  private static String types(JsonNode type) {
    if (type.isString()) {
      return TYPES.getOrDefault(type.asString(), type.asString());
    }
    return type.valueStream()
        .map(each -> TYPES.getOrDefault(each.asString(), each.asString()))
        .collect(Collectors.joining(" or "));
  }

  private static String found(SourceNode node) {
    return switch (node) {
      case SourceNode.Text text -> "a text";
      case SourceNode.Numeral number -> "the number " + number.written();
      case SourceNode.Bool bool -> bool.value() ? "\"true\"" : "\"false\"";
      case SourceNode.Nothing nothing -> "empty";
      case SourceNode.Sequence sequence -> "a list";
      case SourceNode.Mapping mapping -> "a group of keys";
    };
  }

  private static String example(JsonNode schema) {
    JsonNode example = schema.path("examples").path(0);
    return example.isMissingNode()
        ? "…"
        : example.isString() ? example.asString() : example.toString();
  }
}
