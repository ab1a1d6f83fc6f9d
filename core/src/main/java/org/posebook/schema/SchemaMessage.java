package org.posebook.schema;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Ids;
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

  /** The longest stretch of an author's text that a message repeats. */
  private static final int SHOWN = 60;

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "number", "a number",
          "integer", "a whole number",
          "boolean", "true or false",
          "array", "a list",
          "object", "a group of keys",
          "null", "nothing");

  /** The keys of what readers need to stay safe. */
  private static final Set<String> SAFETY =
      Set.of(
          "cautions",
          "contraindications",
          "notices",
          "before-you-start",
          "stop-if",
          "red-flags",
          "disclaimer");

  /** What becomes of a key that nobody knows. */
  enum Fate {
    /** In content: most of it is kept, none is printed. */
    NOT_PRINTED,
    /** In a figure. */
    NOT_DRAWN,
    /** In a file that only says how to read another. */
    WITHOUT_EFFECT
  }

  private SchemaMessage() {}

  /**
   * The diagnostic for a failed keyword.
   *
   * @param keyword the schema's keyword that failed
   * @param schema the part of the schema that holds the keyword
   * @param what the value in words, such as {@code "name"} or {@code item 2 of "steps"}
   * @param node the value
   * @param property the key that is missing or too much, where it is about a key
   * @param fate what becomes of what is not known there
   */
  static Diagnostic of(
      String keyword,
      JsonNode schema,
      String what,
      SourceNode node,
      @Nullable String property,
      Location at,
      Fate fate) {
    if (node instanceof SourceNode.Nothing) {
      return empty(what, at);
    }
    return switch (keyword) {
      case "additionalProperties" -> unknownKey(schema, what, String.valueOf(property), at, fate);
      case "required" -> {
        String key = String.valueOf(property);
        JsonNode described = Schemas.resolved(schema.path("properties").path(key));
        yield Diagnostic.error(
            MISSING_KEY,
            at,
            "\"" + key + "\" is missing in " + what + ".",
            "Add a line such as: " + key + ": " + example(described));
      }
      case "anyOf" ->
          Diagnostic.error(
              MISSING_KEY,
              at,
              "\"items\" is missing: a routine needs its poses.",
              "List the poses' ids under \"items\", or under \"sections\".");
      case "not" ->
          Diagnostic.error(
              NOT_ALLOWED,
              at,
              "A routine has \"items\" or \"sections\", not both.",
              "Move the items into a section, or take one of the two keys away.");
      case "type" -> wrongType(schema, what, node, at);
      case "enum" ->
          Diagnostic.error(
              NOT_ALLOWED,
              at,
              shown(node) + " is not allowed for " + what + ".",
              Suggestions.nearest(String.valueOf(node.plain()), allowed(schema))
                      .map(near -> "Did you mean \"" + near + "\"? ")
                      .orElse("")
                  + "Allowed: "
                  + String.join(", ", allowed(schema))
                  + ".");
      case "minLength", "minItems", "minProperties" -> empty(what, at);
      case "maxLength" ->
          Diagnostic.error(
              WRONG_FORM,
              at,
              capital(what)
                  + " is too long: at most "
                  + schema.path("maxLength").asInt()
                  + " characters.",
              "Make it shorter. For example: " + example(schema));
      case "minimum", "maximum" ->
          Diagnostic.error(
              NOT_ALLOWED,
              at,
              "\""
                  + node.plain()
                  + "\" is too "
                  + (keyword.equals("minimum") ? "small" : "large")
                  + " for "
                  + what
                  + ".",
              schema.path("description").asString("") + " For example: " + example(schema));
      case "propertyNames" ->
          Diagnostic.error(
              NOT_ALLOWED,
              at,
              capital(what) + " has a name that is not allowed.",
              schema.path("description").asString("Look at the schema."));
      case "pattern", "format" ->
          String.valueOf(node.plain()).isBlank()
              ? empty(what, at)
              : wrongForm(keyword, schema, what, node, at);
      default ->
          Diagnostic.error(
              OTHER,
              at,
              capital(what) + " does not fit its schema (" + keyword + ").",
              schema.path("description").asString("Look at the schema."));
    };
  }

  private static Diagnostic empty(String what, Location at) {
    return Diagnostic.error(
        EMPTY,
        at,
        capital(what) + " is empty.",
        "Write something, or take the " + (what.startsWith("item ") ? "item" : "key") + " away.");
  }

  private static Diagnostic wrongType(JsonNode schema, String what, SourceNode node, Location at) {
    JsonNode type = schema.path("type");
    String first = type.isArray() ? type.path(0).asString() : type.asString();
    String hint;
    if (schema.has("enum")) {
      hint = "Allowed: " + String.join(", ", allowed(schema)) + ".";
    } else if (what.startsWith("this ")) {
      hint = "Write lines of \"key: value\", with a space after the colon.";
    } else if (first.equals("array")) {
      hint = "Write each item on a line of its own, with \"- \" before it.";
    } else if (first.equals("object")) {
      hint = "Write its keys below it, each indented on a line of its own: " + member(schema);
    } else if (first.equals("string")
        && (node instanceof SourceNode.Numeral || node instanceof SourceNode.Bool)) {
      hint = "Put it in quotes: \"" + written(node) + "\".";
    } else if (first.equals("boolean") || schema.path("examples").isEmpty()) {
      hint = "Write " + types(type) + ".";
    } else {
      hint = "For example: " + example(schema);
    }
    return Diagnostic.error(
        WRONG_TYPE,
        at,
        sentence(capital(what) + " must be " + types(type) + ", but this is " + found(node)),
        hint);
  }

  private static Diagnostic wrongForm(
      String keyword, JsonNode schema, String what, SourceNode node, Location at) {
    String value = String.valueOf(node.plain());
    String pattern = schema.path("pattern").asString("");
    if (keyword.equals("format") && schema.path("format").asString("").equals("date")) {
      return Diagnostic.error(
          WRONG_FORM,
          at,
          shown(node) + " is not a day of the calendar.",
          "Write the year, the month and the day as " + example(schema) + ".");
    }
    if (pattern.startsWith("^https?:")) {
      return Diagnostic.error(
          WRONG_FORM,
          at,
          shown(node) + " is not a link.",
          "A link begins with https:// and has no spaces. For example: " + example(schema));
    }
    if (pattern.startsWith("^[a-z0-9]+(-")) {
      String id = Ids.fromName(value);
      return Diagnostic.error(
          WRONG_FORM,
          at,
          shown(node) + " is not an id: small letters a-z and digits, with single hyphens between.",
          id.isEmpty() ? "For example: " + example(schema) : "Write: " + id);
    }
    return Diagnostic.error(
        WRONG_FORM,
        at,
        shown(node) + " does not have the form that " + what + " needs.",
        schema.path("description").asString("") + " For example: " + examples(schema));
  }

  private static Diagnostic unknownKey(
      JsonNode schema, String what, String key, Location at, Fate fate) {
    List<String> known = schema.path("properties").propertyNames().stream().sorted().toList();
    String hint =
        schema
            .path("properties")
            .propertyStream()
            .filter(each -> Schemas.resolved(each.getValue()).path("properties").has(key))
            .findFirst()
            .filter(group -> Suggestions.nearest(key, known).isEmpty())
            .map(group -> "Write it below \"" + group.getKey() + "\", indented.")
            .orElseGet(() -> Suggestions.hint(key, known));
    String message =
        "posebook does not know the key \"" + key + "\" in " + what + ". " + fate(what, fate);
    Optional<String> safety = fate == Fate.NOT_PRINTED ? safety(key, known) : Optional.empty();
    if (safety.isPresent()) {
      return unknownSafetyKey(message, key, safety.get(), hint, at);
    }
    // Elsewhere the content is kept. What a file says in vain of how to read another is a fault.
    return fate == Fate.WITHOUT_EFFECT
        ? Diagnostic.error(UNKNOWN_KEY, at, message, hint)
        : Diagnostic.warning(UNKNOWN_KEY, at, message, hint);
  }

  private static Diagnostic unknownSafetyKey(
      String message, String key, String safety, String hint, Location at) {
    boolean ofPose = safety.equals("cautions") || safety.equals("contraindications");
    String elsewhere =
        ofPose
            ? "Write it in the file of the pose that it is about."
            : safety.equals("notices")
                ? "Write it in the routine's file or in posebook.yaml."
                : "Write it below \"notices\" in the routine's file or in posebook.yaml.";
    return Diagnostic.error(
        UNKNOWN_KEY,
        at,
        message
            + (key.equals(safety) ? " It holds" : " It is much like \"" + safety + "\", which is")
            + " what readers need to stay safe, so it cannot be passed over.",
        hint.startsWith("Allowed") ? elsewhere : hint);
  }

  /** The key of safety text that an unknown key is, or is nearer to than to any known key. */
  private static Optional<String> safety(String key, List<String> known) {
    Set<String> all = new HashSet<>(known);
    all.addAll(SAFETY);
    return Suggestions.nearest(key, all).filter(SAFETY::contains);
  }

  /** What becomes of a key that nobody knows. */
  private static String fate(String what, Fate fate) {
    if (fate == Fate.WITHOUT_EFFECT) {
      return "It has no effect.";
    }
    if (fate == Fate.NOT_DRAWN) {
      return "It is kept, but not drawn.";
    }
    if (what.equals("\"dose\"")) {
      return "It is printed as it is written.";
    }
    return what.startsWith("this ") || what.endsWith("of \"items\"")
        ? "It is kept, but not printed."
        : "It is not printed, and it is lost when posebook writes the file.";
  }

  private static String types(JsonNode type) {
    if (type.isString()) {
      return TYPES.getOrDefault(type.asString(), type.asString());
    }
    List<String> names =
        type.valueStream()
            .map(each -> TYPES.getOrDefault(each.asString(), each.asString()))
            .toList();
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }

  private static String found(SourceNode node) {
    return switch (node) {
      case SourceNode.Text text -> "the text " + shown(node);
      case SourceNode.Numeral number -> "the number " + number.written();
      case SourceNode.Bool bool -> "the value " + bool.value();
      case SourceNode.Nothing nothing -> "empty";
      case SourceNode.Sequence sequence -> "a list";
      case SourceNode.Mapping mapping -> "a group of keys";
    };
  }

  private static String written(SourceNode node) {
    return node instanceof SourceNode.Numeral number
        ? number.written()
        : String.valueOf(node.plain());
  }

  /** What the author wrote, in quotes and in one line; cut where it is long. */
  private static String shown(SourceNode node) {
    String text = written(node).strip().replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) > SHOWN
        ? "\"" + text.substring(0, text.offsetByCodePoints(0, SHOWN)).strip() + " …\""
        : "\"" + text + "\"";
  }

  private static String capital(String what) {
    return what.startsWith("\"") ? what : Character.toUpperCase(what.charAt(0)) + what.substring(1);
  }

  private static List<String> allowed(JsonNode schema) {
    return schema.path("enum").valueStream().map(JsonNode::asString).toList();
  }

  /** A full stop, where the author's own does not end the sentence. */
  private static String sentence(String text) {
    return text.endsWith(".\"") ? text : text + ".";
  }

  private static String example(JsonNode schema) {
    return shown(schema.path("examples").path(0));
  }

  private static String examples(JsonNode schema) {
    return schema
        .path("examples")
        .valueStream()
        .map(SchemaMessage::shown)
        .collect(Collectors.joining(" or "));
  }

  private static String shown(JsonNode example) {
    if (example.isMissingNode()) {
      return "…";
    }
    if (example.isArray()) {
      return "[" + example.path(0) + "]";
    }
    return example.isString() ? example.asString() : example.toString();
  }

  /** A key that a group needs, or else its first one, with an example of its value. */
  private static String member(JsonNode schema) {
    return schema
        .path("properties")
        .propertyStream()
        .min(Comparator.comparing(each -> !isRequired(schema, each.getKey())))
        .map(each -> each.getKey() + ": " + example(Schemas.resolved(each.getValue())))
        .orElse("key: value");
  }

  private static boolean isRequired(JsonNode schema, String key) {
    return schema.path("required").valueStream().anyMatch(each -> each.asString().equals(key));
  }
}
