package org.posebook.content;

import java.util.Optional;

/**
 * The comment that tells an editor the schema of a YAML file, as many editors' YAML language server
 * reads it: {@code # yaml-language-server: $schema=schemas/library.schema.json}.
 */
public final class EditorLine {
  private static final String MARK = "# yaml-language-server:";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private EditorLine() {}

  /** The line for a schema, without a line's end. */
  public static String of(String schema) {
    return MARK + " $schema=" + schema;
  }

  /** The line of a text, if one stands among the comments that open it. */
  public static Optional<String> in(String text) {
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
        .lines()
        .map(String::strip)
        .takeWhile(line -> line.isEmpty() || line.startsWith("#"))
        .filter(line -> line.replaceFirst("^#\\s*", "# ").startsWith(MARK))
        .findFirst();
  }

  /** The text with the line before it; all else stays as it is, a byte order mark stays first. */
  public static String before(String text, String line) {
    String start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    int end = text.indexOf('\n');
    String lineEnd = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    return start + line + lineEnd + text.substring(start.length());
  }
}
