package org.posebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;
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

  private static final TokenStreamFactory YAML = new YAMLFactory();
  private static final TokenStreamFactory JSON = new JsonFactory();

  private final SourceFile file;
  private final List<String> lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TreeReader(SourceFile file) {
    this.file = file;
    this.lines = file.lines();
  }

  /** Reads a whole file; empty where there is nothing that can be read. */
  public static Result<Optional<SourceNode>> read(SourceFile file) {
    TreeReader reader = new TreeReader(file);
    Optional<SourceNode> tree = reader.tree();
    return new Result<>(tree, reader.diagnostics);
  }

  private Optional<SourceNode> tree() {
    TokenStreamFactory format = file.name().endsWith(".json") ? JSON : YAML;
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), file.text())) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        error(new Location.WholeFile(file.name()), "The file is empty.", "Write some content.");
        return Optional.empty();
      }
      SourceNode root = value(parser, first);
      if (parser.nextToken() != null) {
        error(
            place(parser),
            "The file holds more than one document.",
            "Put each pose and each routine into a file of its own.");
      }
      return Optional.of(root);
    } catch (JacksonException e) {
      diagnostics.add(syntax(e));
      return Optional.empty();
    }
  }

  private SourceNode value(JsonParser parser, JsonToken token) {
    if (parser instanceof YAMLParser yaml) {
      if (yaml.isCurrentAlias()) {
        error(
            place(parser),
            "\"*" + parser.getString() + "\" repeats a part by reference (a YAML alias).",
            "Write the text out in full.");
      } else if (parser.getObjectId() != null) {
        error(
            place(parser),
            "\"&" + parser.getObjectId() + "\" names a part (a YAML anchor).",
            "Remove the mark, and write repeated text out in full.");
      }
    }
    return switch (token) {
      case START_OBJECT -> mapping(parser);
      case START_ARRAY -> sequence(parser);
      case VALUE_TRUE, VALUE_FALSE -> new SourceNode.Bool(parser.getBooleanValue(), place(parser));
      case VALUE_NULL -> new SourceNode.Nothing(place(parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_STRING -> text(parser);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private SourceNode text(JsonParser parser) {
    return new SourceNode.Text(parser.getString(), place(parser, parser.getString()));
  }

  private SourceNode number(JsonParser parser) {
    String written = parser.getString();
    Location at = place(parser, written);
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
      return new SourceNode.Text(written, at);
    }
    return new SourceNode.Numeral(parser.getDecimalValue(), written, at);
  }

  private SourceNode sequence(JsonParser parser) {
    Location at = place(parser);
    List<SourceNode> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(value(parser, t));
    }
    return new SourceNode.Sequence(items, at);
  }

  private SourceNode mapping(JsonParser parser) {
    Location at = place(parser);
    Map<String, SourceNode.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location keyAt = place(parser, key);
      SourceNode value = value(parser, parser.nextToken());
      if (members.putIfAbsent(key, new SourceNode.Member(keyAt, value)) != null) {
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

  private Location place(JsonParser parser) {
    return place(parser.currentTokenLocation(), 0);
  }

  /** The place of a scalar; known to the character where the text stands in the file as it is. */
  private Location place(JsonParser parser, String value) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int start = at.getColumnNr() - 1;
    if (at.getLineNr() >= 1 && at.getLineNr() <= lines.size() && start >= 0) {
      String line = lines.get(at.getLineNr() - 1);
      for (int quote = 0; quote <= 1; quote++) {
        if (line.startsWith(value, start + quote) && !value.isEmpty()) {
          return span(at.getLineNr(), line, start + quote, value.length());
        }
      }
    }
    return place(at, 0);
  }

  private Location place(TokenStreamLocation at, int length) {
    if (at.getLineNr() < 1 || at.getColumnNr() < 1) {
      return new Location.WholeFile(file.name());
    }
    String line = at.getLineNr() <= lines.size() ? lines.get(at.getLineNr() - 1) : "";
    return span(at.getLineNr(), line, at.getColumnNr() - 1, length);
  }

  /** Turns a stretch in UTF-16 units into one in characters. */
  private Location span(int lineNumber, String line, int start, int length) {
    int from = Math.min(start, line.length());
    int to = Math.min(start + length, line.length());
    int column = start - from + line.codePointCount(0, from) + 1;
    return new Location.TextSpan(file.name(), lineNumber, column, line.codePointCount(from, to));
  }

  private void error(Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(SYNTAX, at, message, hint));
  }

  private Diagnostic syntax(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Location place = at == null ? new Location.WholeFile(file.name()) : place(at, 0);
    String problem = e.getOriginalMessage();
    int end = problem.indexOf('\n');
    String firstLine = end < 0 ? problem : problem.substring(0, end);
    String kind = file.name().endsWith(".json") ? "JSON" : "YAML";
    return Diagnostic.error(
        SYNTAX,
        place,
        "This is not " + kind + " that can be read: " + firstLine + ".",
        kind.equals("YAML")
            ? "Look at the indents, at quotes that are not closed, and for a \": \" inside a text"
                + " (put such a text in quotes)."
            : "Look for a comma, a bracket or a quote that is missing.");
  }
}
