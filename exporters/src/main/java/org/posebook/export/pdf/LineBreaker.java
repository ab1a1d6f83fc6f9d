package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines, ragged right and without hyphens.
 *
 * <p>Lines break at spaces, never at no-break spaces. A word wider than the column breaks after a
 * slash or the like, or else between any two letters: nothing is lost. The last of several lines
 * has at least two words.
 */
final class LineBreaker {
  /** Where a word that is too wide is best broken. */
  private static final String BREAKS_AFTER = "/-?&=\u2013\u00A0";

  private final Metrics metrics;

  LineBreaker(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The lines of a paragraph; none for an empty one. */
  List<Line> lines(List<Run> runs, float width) {
    Paragraph text = new Paragraph(runs, metrics);
    if (text.length() == 0) {
      return List.of();
    }
    List<int[]> breaks = text.breaks(width);
    text.fillLast(breaks, width);
    List<Line> lines = new ArrayList<>(breaks.size());
    for (int[] line : breaks) {
      lines.add(text.line(line[0], line[1]));
    }
    return lines;
  }

  /** All runs of a paragraph as one text, with each character's run and width. */
  private static final class Paragraph {
    private final List<Run> runs;
    private final char[] chars;
    private final int[] run;
    private final float[] advance;

    Paragraph(List<Run> runs, Metrics metrics) {
      int length = 0;
      for (Run each : runs) {
        length += each.text().length();
      }
      this.runs = runs;
      this.chars = new char[length];
      this.run = new int[length];
      this.advance = new float[length];
      int at = 0;
      for (int r = 0; r < runs.size(); r++) {
        String text = runs.get(r).text();
        Type type = runs.get(r).type();
        float[] advances = metrics.advances(type.face(), text);
        for (int i = 0; i < text.length(); i++, at++) {
          chars[at] = text.charAt(i);
          run[at] = r;
          advance[at] = advances[i] * type.size();
        }
      }
    }

    int length() {
      return chars.length;
    }

    /** Each line's start and end; a space at which it was broken belongs to it. */
    List<int[]> breaks(float width) {
      List<int[]> lines = new ArrayList<>();
      int start = 0;
      while (start < chars.length) {
        int end = lineEnd(start, width);
        lines.add(new int[] {start, end});
        start = end;
      }
      return lines;
    }

    private int lineEnd(int start, float width) {
      float sum = 0;
      int afterSpace = -1;
      for (int i = start; i < chars.length; i++) {
        sum += advance[i];
        if (chars[i] == ' ') {
          afterSpace = i + 1;
        } else if (sum > width + 0.01f && i > start) {
          return afterSpace > start ? afterSpace : withinWord(start, i);
        }
      }
      return chars.length;
    }

    /** Where to break a word that is wider than the line and does not fit up to {@code end}. */
    private int withinWord(int start, int end) {
      for (int i = end; i > start + (end - start) / 2; i--) {
        char before = chars[i - 1];
        if (BREAKS_AFTER.indexOf(before) >= 0) {
          return i;
        }
      }
      int at = end;
      while (at > start + 1 && belongsToTheOneBefore(at)) {
        at--;
      }
      return at;
    }

    /** Whether a character is a part of what the one before it shows. */
    private boolean belongsToTheOneBefore(int at) {
      return advance[at] == 0 || Character.getType(chars[at]) == Character.NON_SPACING_MARK;
    }

    /** Brings a second word to a last line that has only one. */
    void fillLast(List<int[]> lines, float width) {
      if (lines.size() < 2) {
        return;
      }
      int[] last = lines.get(lines.size() - 1);
      int[] previous = lines.get(lines.size() - 2);
      if (chars[last[0] - 1] != ' ' || lastWord(last[0], last[1]) > last[0]) {
        return;
      }
      int word = lastWord(previous[0], previous[1] - 1);
      if (word > previous[0] && width(word, last[1]) <= width) {
        previous[1] = word;
        last[0] = word;
      }
    }

    /** The start of the last word between two places. */
    private int lastWord(int from, int to) {
      int at = to;
      while (at > from && chars[at - 1] != ' ') {
        at--;
      }
      return at;
    }

    private float width(int from, int to) {
      float sum = 0;
      for (int i = from; i < to; i++) {
        sum += advance[i];
      }
      return sum;
    }

    Line line(int start, int end) {
      List<Line.Piece> pieces = new ArrayList<>(2);
      float x = 0;
      float width = 0;
      int from = start;
      while (from < end) {
        int to = from;
        while (to < end && run[to] == run[from]) {
          to++;
        }
        boolean spaceAtEnd = to == end && chars[end - 1] == ' ';
        width = width(from, spaceAtEnd ? to - 1 : to);
        pieces.add(
            new Line.Piece(runs.get(run[from]), new String(chars, from, to - from), x, width));
        x += width;
        from = to;
      }
      return new Line(pieces, x);
    }
  }
}
