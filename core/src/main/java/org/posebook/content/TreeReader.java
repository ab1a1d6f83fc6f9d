package org.posebook.content;

import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML or JSON text into a tree of values, each with its line and column. The format is
 * told by the file's ending: {@code .json} is JSON, all else YAML 1.2.
 */
public final class TreeReader {
  /** The text is not YAML or JSON. */
  public static final RuleId SYNTAX = new RuleId("content/syntax");

  /** A key stands twice in one mapping. */
  public static final RuleId DUPLICATE_KEY = new RuleId("content/duplicate-key");

  /** Lists and groups within each other; content needs less than ten. */
  private static final int MAX_DEPTH = 50;

  /** No number in content has more digits before or after its point. */
  private static final int MAX_DIGITS = 100;

  /** What else YAML 1.2 (core schema) takes for no value, for true and for false. */
  private static final Set<String> NULLS = Set.of("~", "Null", "NULL");

  private static final Set<String> TRUES = Set.of("True", "TRUE");
  private static final Set<String> FALSES = Set.of("False", "FALSE");

  private static final TokenStreamFactory YAML = new YAMLFactory();
  private static final TokenStreamFactory JSON = new JsonFactory();

  private final SourceFile file;
  private final boolean json;
  private final Places places;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int depth;
  private boolean tooDeep;

  private TreeReader(SourceFile file) {
    this.file = file;
    this.json = file.name().endsWith(".json");
    this.places = new Places(file, json);
  }

  /** Reads a whole file; empty where there is nothing that can be read. */
  public static Result<Optional<SourceNode>> read(SourceFile file) {
    TreeReader reader = new TreeReader(file);
    Optional<SourceNode> tree = reader.tree();
    return new Result<>(tree, reader.diagnostics);
  }

  private Optional<SourceNode> tree() {
    TokenStreamFactory format = json ? JSON : YAML;
    Reader text = json ? new StringReader(file.text()) : new WholeCharacters(file.text());
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      Optional<SourceNode> root = first == null ? Optional.empty() : value(parser, first);
      if (root.isEmpty() || root.get() instanceof SourceNode.Nothing) {
        if (diagnostics.isEmpty()) {
          error(new Location.WholeFile(file.name()), "The file is empty.", "Write some content.");
        }
        return Optional.empty();
      }
      if (!tooDeep && parser.nextToken() != null) {
        error(
            places.place(parser),
            "The file holds more than one document.",
            "Put each pose and each routine into a file of its own.");
      }
      return tooDeep ? Optional.empty() : root;
    } catch (JacksonException e) {
      if (!tooDeep) {
        syntax(e);
      }
      return Optional.empty();
    }
  }

  /** The value that begins at a token; empty where there is none that can be used. */
  private Optional<SourceNode> value(JsonParser parser, JsonToken token) {
    if (parser instanceof YAMLParser yaml && !isPlainValue(yaml)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (token) {
          case START_OBJECT -> nested(parser, this::mapping);
          case START_ARRAY -> nested(parser, this::sequence);
          case VALUE_TRUE -> new SourceNode.Bool(true, places.place(parser, "true"));
          case VALUE_FALSE -> new SourceNode.Bool(false, places.place(parser, "false"));
          case VALUE_NULL -> new SourceNode.Nothing(places.place(parser, "null"));
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
          case VALUE_STRING -> text(parser);
          case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
              throw new IllegalStateException("no value begins with " + token);
        });
  }

  /** Reports what YAML can do and content should not: aliases, anchors, tags. */
  private boolean isPlainValue(YAMLParser yaml) {
    if (yaml.isCurrentAlias()) {
      error(
          places.place(yaml),
          "\"*" + yaml.getString() + "\" repeats a part by reference (a YAML alias).",
          "Write the part out in full. If the \"*\" belongs to the text, put the whole text in"
              + " quotes.");
      return false;
    }
    if (yaml.getObjectId() != null || places.isAnchored(yaml)) {
      error(
          places.place(yaml),
          "A word that begins with \"&\" stands before this value (a YAML anchor).",
          "Take it away, and write repeated text out in full. If the \"&\" belongs to the text, put"
              + " the whole text in quotes.");
    }
    if (yaml.getTypeId() != null) {
      error(
          places.place(yaml),
          "A word that begins with \"!\" stands before this value (a YAML tag).",
          "Take it away. If the \"!\" belongs to the text, put the whole text in quotes.");
    }
    return yaml.currentToken() != JsonToken.VALUE_EMBEDDED_OBJECT;
  }

  private SourceNode text(JsonParser parser) {
    String value = parser.getString();
    Location at = places.place(parser, value);
    if (!json && !places.isMarked(parser)) {
      if (NULLS.contains(value)) {
        return new SourceNode.Nothing(at);
      }
      if (TRUES.contains(value) || FALSES.contains(value)) {
        return new SourceNode.Bool(TRUES.contains(value), at);
      }
    }
    return new SourceNode.Text(value, at);
  }

  /** A number; a text where it is none that can be counted with, such as {@code .inf}. */
  private SourceNode number(JsonParser parser) {
    String written = parser.getString();
    Location at = places.place(parser, written);
    try {
      BigDecimal value = parser.getDecimalValue();
      if (value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS) {
        return new SourceNode.Numeral(value, written, at);
      }
    } catch (JacksonException e) {
      // Infinity and the like: kept as it is written, and what wants a number will say so.
    }
    return new SourceNode.Text(written, at);
  }

  private interface Content {
    SourceNode read(JsonParser parser);
  }

  private SourceNode nested(JsonParser parser, Content content) {
    if (depth == MAX_DEPTH) {
      if (!tooDeep) {
        error(
            places.place(parser),
            "Lists and groups are nested more than " + MAX_DEPTH + " levels deep.",
            "Look for brackets or dashes that are too much.");
      }
      tooDeep = true;
      parser.skipChildren();
      return new SourceNode.Nothing(places.place(parser));
    }
    depth++;
    SourceNode node = content.read(parser);
    depth--;
    return node;
  }

  private SourceNode sequence(JsonParser parser) {
    Location at = places.place(parser);
    List<SourceNode> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      value(parser, t).ifPresent(items::add);
    }
    return new SourceNode.Sequence(items, at);
  }

  private SourceNode mapping(JsonParser parser) {
    Location at = places.place(parser);
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyAt = places.place(parser, key);
      Optional<SourceNode> value = value(parser, parser.nextToken());
      if (value.isPresent()
          && members.putIfAbsent(key, new SourceNode.Member(keyAt, value.get())) != null) {
        diagnostics.add(
            Diagnostic.error(
                DUPLICATE_KEY,
                keyAt,
                "\"" + key + "\" stands here a second time.",
                "Keep one of the two, with the content of both."));
      }
    }
    return new SourceNode.Mapping(members, at);
  }

  private void error(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(SYNTAX, at, message, hint));
  }

  private void syntax(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      SyntaxMessage problem = SyntaxMessage.yaml(cause);
      Optional<Mark> mark =
          problem.atStart()
              ? cause.getContextMark().or(cause::getProblemMark)
              : cause.getProblemMark();
      error(
          mark.map(places::place).orElseGet(() -> new Location.WholeFile(file.name())),
          problem.message(),
          problem.hint());
      return;
    }
    if (e.getCause() instanceof ReaderException cause) {
      error(
          places.character(cause.getPosition()),
          "A character stands here that cannot be seen and has no use in a text (U+"
              + hex(cause.getCodePoint())
              + ").",
          "Take it away: delete what stands here and write it anew.");
      return;
    }
    TokenStreamLocation at = e.getLocation();
    SyntaxMessage problem = SyntaxMessage.other(json ? "JSON" : "YAML", e);
    error(
        at == null ? new Location.WholeFile(file.name()) : places.place(at),
        problem.message(),
        problem.hint());
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
