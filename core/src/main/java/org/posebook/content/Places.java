package org.posebook.content;

import java.util.List;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Turns what the parsers say of places into places in the author's text, counted in characters. */
final class Places {
  private final SourceFile file;
  private final boolean json;
  private final List<String> lines;
  private int countedLine;
  private int countedIndex;
  private int counted;

  Places(SourceFile file, boolean json) {
    this.file = file;
    this.json = json;
    this.lines = file.lines();
  }

  /** The place where the current token begins. */
  Location place(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  /** The place of a scalar; known to the character where the text stands in the file as it is. */
  Location place(JsonParser parser, String value) {
    TokenStreamLocation at = parser.currentTokenLocation();
    String line = line(at.getLineNr());
    int start = index(line, at.getColumnNr() - 1);
    int from = isQuote(line, start) ? start + 1 : start;
    return !value.isEmpty() && start >= 0 && line.startsWith(value, from)
        ? span(at.getLineNr(), line, from, value.length())
        : place(at);
  }

  /** A place that the parser names; the whole file where it names none. */
  Location place(TokenStreamLocation at) {
    if (at.getLineNr() < 1 || at.getColumnNr() < 1) {
      return new Location.WholeFile(file.name());
    }
    String line = line(at.getLineNr());
    return span(at.getLineNr(), line, index(line, at.getColumnNr() - 1), 0);
  }

  /** A place that the YAML parser names. */
  Location place(Mark mark) {
    String line = line(mark.getLine() + 1);
    return span(mark.getLine() + 1, line, index(line, mark.getColumn()), 0);
  }

  /** Whether a scalar's text is in quotes, or a block under {@code |} or {@code >}. */
  boolean isMarked(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    String line = line(at.getLineNr());
    int start = index(line, at.getColumnNr() - 1);
    return isQuote(line, start) || line.startsWith("|", start) || line.startsWith(">", start);
  }

  /** Whether a value begins with the {@code &} of a YAML anchor. */
  boolean isAnchored(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    String line = line(at.getLineNr());
    return line.startsWith("&", index(line, at.getColumnNr() - 1));
  }

  private static boolean isQuote(String line, int at) {
    return at >= 0 && (line.startsWith("\"", at) || line.startsWith("'", at));
  }

  private String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The YAML parser counts characters, the JSON parser UTF-16 units: the latter for both. */
  private int index(String line, int column) {
    if (json || column < 0 || column > line.codePointCount(0, line.length())) {
      return column;
    }
    return line.offsetByCodePoints(0, column);
  }

  /**
   * The characters before an index; a file in one line is gone through once, not for each value.
   */
  private int characters(int lineNumber, String line, int index) {
    boolean on = lineNumber == countedLine && index >= countedIndex;
    counted =
        on ? counted + line.codePointCount(countedIndex, index) : line.codePointCount(0, index);
    countedLine = lineNumber;
    countedIndex = index;
    return counted;
  }

  /** Turns a stretch in UTF-16 units into one in characters. */
  private Location span(int lineNumber, String line, int start, int length) {
    int from = Math.min(start, line.length());
    int to = Math.min(start + length, line.length());
    int column = start - from + characters(lineNumber, line, from) + 1;
    return new Location.TextSpan(file.name(), lineNumber, column, line.codePointCount(from, to));
  }

  /** The place of the n-th character of the text, from 0. */
  Location character(int n) {
    int end =
        file.text()
            .offsetByCodePoints(
                0, Math.min(n, file.text().codePointCount(0, file.text().length())));
    String before = file.text().substring(0, end);
    int line = (int) (before + "x").lines().count();
    String last =
        before.substring(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
    return new Location.TextSpan(file.name(), line, last.codePointCount(0, last.length()) + 1, 0);
  }
}
