package org.posebook.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.TreeReader;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** Plain values as JSON in ASCII without line breaks: what any cell of any program can hold. */
final class PlainJson {
  /** How much a cell takes; spreadsheet programs stop at 32,767 characters. */
  private static final int CELL = 30_000;

  private PlainJson() {}

  /** The value as texts of cells, to be read one after the other. */
  static List<String> cells(Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    List<String> cells = new ArrayList<>();
    for (int start = 0; start < json.length(); ) {
      int end = Math.min(json.length(), start + CELL);
      // Spaces at a cell's ends are not kept.
      while (end < json.length() && (json.charAt(end) == ' ' || json.charAt(end - 1) == ' ')) {
        end--;
      }
      cells.add(json.substring(start, end));
      start = end;
    }
    return cells;
  }

  /** The value of such texts; empty where it is none. */
  static Optional<Object> read(String json) {
    SourceFile file = new SourceFile("kept.json", "{\"value\":" + json + "}");
    return TreeReader.read(file)
        .value()
        .filter(SourceNode.Mapping.class::isInstance)
        .flatMap(tree -> ((SourceNode.Mapping) tree).get("value"))
        .map(SourceNode::plain);
  }

  private static void write(Object value, StringBuilder json) {
    switch (value) {
      case Map<?, ?> map -> {
        json.append('{');
        int rest = map.size();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          text(String.valueOf(entry.getKey()), json);
          json.append(':');
          write(entry.getValue(), json);
          json.append(--rest > 0 ? "," : "");
        }
        json.append('}');
      }
      case List<?> list -> {
        json.append('[');
        int rest = list.size();
        for (Object each : list) {
          write(each, json);
          json.append(--rest > 0 ? "," : "");
        }
        json.append(']');
      }
      case BigDecimal number -> json.append(number);
      case Boolean bool -> json.append(bool);
      default -> text(String.valueOf(value), json);
    }
  }

  private static void text(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
