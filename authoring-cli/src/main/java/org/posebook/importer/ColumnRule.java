package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a mapping has a column read. */
sealed interface ColumnRule {
  /** What the parts of a cell mean, in order. */
  List<Target> targets();

  /** Where the parts of a cell's text stand, one for each target; the last ones may be missing. */
  List<Span> spans(String text);

  /**
   * A stretch of a text.
   *
   * @param from its first character, from 0
   * @param to the character after its last one
   */
  record Span(int from, int to) {
    boolean isBlank(String text) {
      return text.substring(from, to).isBlank();
    }

    /** The stretch without spaces around it. */
    static Span stripped(String text, int from, int to) {
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }
  }

  /**
   * The whole cell means one thing.
   *
   * @param unit in what its bare numbers are counted
   */
  record Whole(Target target, Optional<String> unit) implements ColumnRule {
    @Override
    public List<Target> targets() {
      return List.of(target);
    }

    @Override
    public List<Span> spans(String text) {
      return List.of(new Span(0, text.length()));
    }
  }

  /**
   * The parts of a cell, with the same text between them: the last part has all that is left.
   *
   * @param separator not empty
   */
  record Split(String separator, List<Target> targets) implements ColumnRule {
    public Split {
      targets = List.copyOf(targets);
    }

    @Override
    public List<Span> spans(String text) {
      List<Span> spans = new ArrayList<>();
      int from = 0;
      while (spans.size() + 1 < targets.size()) {
        int end = text.indexOf(separator, from);
        if (end < 0) {
          break;
        }
        spans.add(Span.stripped(text, from, end));
        from = end + separator.length();
      }
      spans.add(Span.stripped(text, from, text.length()));
      return spans;
    }
  }

  /**
   * A form such as "{name} ({sanskrit})". Where a cell lacks the text between two parts, the
   * earlier part has all that is left.
   *
   * @param texts what stands before, between and after the parts: one more than there are parts
   */
  record Form(List<String> texts, List<Target> targets) implements ColumnRule {
    public Form {
      texts = List.copyOf(texts);
      targets = List.copyOf(targets);
    }

    @Override
    public List<Span> spans(String text) {
      List<Span> spans = new ArrayList<>();
      String first = texts.getFirst().strip();
      int from = !first.isEmpty() && text.startsWith(first) ? first.length() : 0;
      for (int i = 1; i < texts.size(); i++) {
        String next = texts.get(i).isBlank() && i + 1 < texts.size() ? " " : texts.get(i).strip();
        boolean last = i + 1 == texts.size();
        int end = last ? text.length() : text.indexOf(next, from);
        if (last && !next.isEmpty() && text.stripTrailing().endsWith(next)) {
          end = Math.max(from, text.stripTrailing().length() - next.length());
        }
        if (end < 0) {
          spans.add(Span.stripped(text, from, text.length()));
          return spans;
        }
        spans.add(Span.stripped(text, from, end));
        from = Math.min(text.length(), end + next.length());
      }
      return spans;
    }
  }
}
