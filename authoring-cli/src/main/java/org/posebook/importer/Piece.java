package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * A stretch of a cell's text, with its place.
 *
 * @param text without spaces around it
 * @param at where it stands
 */
record Piece(String text, Location at) {
  private static final Pattern MARK = Pattern.compile("^(?:[0-9]{1,2}[.)]|[-–—•*‣◦▪·])\\s+");

  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

  /** A cell's whole text. */
  static Piece of(RawCell cell) {
    return new Piece(cell.shown(), cell.at());
  }

  /** The piece as a node; line breaks become spaces. */
  SourceNode.Text node() {
    return new SourceNode.Text(
        text.indexOf('\n') < 0 ? text : BREAK.matcher(text).replaceAll(" "), at);
  }

  /** The piece as it is, line breaks and all. */
  SourceNode.Text node(String value) {
    return new SourceNode.Text(value, at);
  }

  /** The parts between separators, without those that are empty. */
  List<Piece> split(String separators) {
    List<Piece> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        Piece part = part(start, i);
        if (!part.text.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** One piece for each line, without the number or bullet in front. */
  List<Piece> lines() {
    return split("\n").stream().map(Piece::unmarked).filter(line -> !line.text.isEmpty()).toList();
  }

  /** A stretch of this piece, without spaces around it. */
  Piece part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Piece(text.substring(start, end), at.part(start, end - start));
  }

  private Piece unmarked() {
    if (Character.isLetter(text.charAt(0))) {
      return this;
    }
    Matcher mark = MARK.matcher(text);
    return mark.find() ? part(mark.end(), text.length()) : this;
  }
}
