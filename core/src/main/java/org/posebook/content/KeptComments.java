package org.posebook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Brings the comments of a YAML file into the text that takes its place. A part whose values stay
 * the same is left as its author wrote it, in the author's order. In a part that changes, a comment
 * stays at the line that it stood at, where that line is still there; else it stands above the
 * part. No comment is lost.
 *
 * <p>What comes out is proved: it gives the very values of the new text.
 */
final class KeptComments {
  /** A comment, without the spaces before it. */
  private record Comment(int line, int column, boolean alone, String text) {}

  /**
   * What belongs to a key at the top.
   *
   * @param lead the comments and empty lines above it
   * @param lines its own lines
   */
  private record Part(List<String> lead, List<String> lines) {}

  private final List<String> lines;
  private final Map<Integer, Comment> comments;

  private KeptComments(List<String> lines, List<Comment> comments) {
    this.lines = lines;
    this.comments = new TreeMap<>();
    comments.forEach(each -> this.comments.put(each.line(), each));
  }

  /**
   * The new text with the comments of the old one.
   *
   * @param old what the file holds
   * @param before the values that it gave, in the form of {@link TreeWriter}; empty where nobody
   *     knows
   * @param now the new values in that form
   */
  static String in(String old, String before, String now) {
    String text = (old.startsWith("\uFEFF") ? old.substring(1) : old).replace("\r\n", "\n");
    List<Comment> comments = comments(text);
    if (comments.isEmpty()) {
      return now;
    }
    KeptComments kept = new KeptComments(lines(text), comments);
    return kept.joined(text, before, now)
        .filter(joined -> same(joined, now))
        .orElseGet(() -> kept.allAbove(now));
  }

  private static boolean same(String one, String other) {
    return values(one).isPresent() && values(one).equals(values(other));
  }

  private static Optional<Object> values(String text) {
    return tree(text).map(SourceNode::plain);
  }

  private static Optional<SourceNode> tree(String text) {
    return TreeReader.read(new SourceFile("text.yaml", text)).value();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static List<Comment> comments(String text) {
    LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
    List<String> lines = lines(text);
    List<Comment> comments = new ArrayList<>();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        if (event instanceof CommentEvent comment
            && comment.getCommentType() != CommentType.BLANK_LINE) {
          Mark at = comment.getStartMark().orElseThrow();
          String line = lines.get(at.getLine());
          int column = line.offsetByCodePoints(0, at.getColumn());
          comments.add(
              new Comment(
                  at.getLine(),
                  column,
                  line.substring(0, column).isBlank(),
                  line.substring(column).stripTrailing()));
        }
      }
    } catch (YamlEngineException e) {
      // Comments in odd places: at least those on lines of their own.
      comments.clear();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.startsWith("#")) {
          comments.add(new Comment(i, lines.get(i).indexOf('#'), true, line));
        }
      }
    }
    return comments;
  }

  /** The last resort. */
  private String allAbove(String now) {
    StringBuilder text = new StringBuilder();
    comments.values().forEach(each -> text.append(each.text()).append('\n'));
    return text + now;
  }

  private Optional<String> joined(String old, String before, String now) {
    Optional<Map<String, Part>> was = parts(old, lines);
    Optional<Map<String, Part>> known = parts(before, lines(before));
    Optional<Map<String, Part>> next = parts(now, lines(now));
    if (was.isEmpty() || next.isEmpty()) {
      return Optional.empty();
    }
    List<String> text = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    int at = 0; // Where the file's own lines go on.
    Map<String, Integer> starts = new HashMap<>();
    for (Map.Entry<String, Part> each : was.get().entrySet()) {
      at += each.getValue().lead().size();
      starts.put(each.getKey(), at);
      at += each.getValue().lines().size();
    }
    boolean first = true;
    for (String key : order(was.get().keySet(), next.get().keySet())) {
      Part mine = was.get().get(key);
      Part nextPart = next.get().get(key);
      if (mine != null) {
        // What stands above all is about the file.
        (first ? text : waiting).addAll(mine.lead());
        first = false;
      }
      if (nextPart == null) {
        if (mine != null) {
          within(starts.getOrDefault(key, 0), mine.lines()).forEach(c -> waiting.add(c.text()));
        }
        continue;
      }
      List<String> own = nextPart.lines();
      if (mine != null) {
        Part value = known.orElse(Map.of()).get(key);
        own =
            value != null && value.lines().equals(nextPart.lines())
                ? mine.lines()
                : moved(
                    within(starts.getOrDefault(key, 0), mine.lines()), nextPart.lines(), waiting);
      }
      text.addAll(waiting);
      waiting.clear();
      text.addAll(own);
    }
    text.addAll(waiting);
    text.addAll(lines.subList(at, lines.size()));
    return Optional.of(String.join("\n", text) + "\n");
  }

  /** The author's order; a new key stands behind the one that it follows in the usual order. */
  private static List<String> order(Set<String> old, Set<String> now) {
    List<String> order = new ArrayList<>(old);
    int place = 0;
    for (String key : now) {
      int there = order.indexOf(key);
      if (there >= 0) {
        place = there + 1;
      } else {
        order.add(place, key);
        place++;
      }
    }
    return order;
  }

  /** The parts of a text by key; none where its keys do not stand on lines of their own. */
  private static Optional<Map<String, Part>> parts(String text, List<String> lines) {
    if (!(tree(text).orElse(null) instanceof SourceNode.Mapping mapping)) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Map.Entry<String, SourceNode.Member> member : mapping.members().entrySet()) {
      if (!(member.getValue().keyAt() instanceof Location.TextSpan span)
          || span.column() != 1
          || (!starts.isEmpty() && starts.getLast() >= span.line() - 1)) {
        return Optional.empty();
      }
      keys.add(member.getKey());
      starts.add(span.line() - 1);
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    int from = 0;
    for (int i = 0; i < keys.size(); i++) {
      int end = i + 1 < keys.size() ? starts.get(i + 1) : lines.size();
      while (end > starts.get(i) + 1
          && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
        end--;
      }
      parts.put(
          keys.get(i),
          new Part(lines.subList(from, starts.get(i)), lines.subList(starts.get(i), end)));
      from = end;
    }
    return Optional.of(parts);
  }

  private List<Comment> within(int from, List<String> part) {
    return comments.values().stream()
        .filter(each -> each.line() >= from && each.line() < from + part.size())
        .toList();
  }

  /** A changed part with the comments of the old one; those without a place are left waiting. */
  private List<String> moved(List<Comment> own, List<String> now, List<String> waiting) {
    List<String> placed = new ArrayList<>(now);
    List<String> left = new ArrayList<>();
    Map<Integer, List<String>> above = new TreeMap<>();
    for (Comment comment : own) {
      int line = anchor(comment);
      int to = line < 0 ? -1 : place(line, now);
      if (to < 0) {
        left.add(comment.text());
      } else if (comment.alone()) {
        above.computeIfAbsent(to, l -> new ArrayList<>()).add(indent(now.get(to)) + comment.text());
      } else {
        placed.set(to, placed.get(to) + " " + comment.text());
      }
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      all.addAll(above.getOrDefault(i, List.of()));
      all.add(placed.get(i));
    }
    if (!same(String.join("\n", all) + "\n", String.join("\n", now) + "\n")) {
      own.forEach(comment -> waiting.add(comment.text())); // A line was part of a longer text.
      return now;
    }
    waiting.addAll(left);
    return all;
  }

  private static String indent(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  /** The line that a comment is about: its own, or the next one that is more than a comment. */
  private int anchor(Comment comment) {
    if (!comment.alone()) {
      return comment.line();
    }
    for (int i = comment.line() + 1; i < lines.size(); i++) {
      Comment there = comments.get(i);
      if (!lines.get(i).isBlank() && (there == null || !there.alone())) {
        return i;
      }
    }
    return -1;
  }

  /** The line of the new part that is the anchor's: the same text, else the same key. */
  private int place(int anchor, List<String> now) {
    int same = nth(anchor, now, KeptComments::bare);
    return same >= 0 ? same : nth(anchor, now, KeptComments::key);
  }

  /** Of lines that are alike the one with the same count. */
  private int nth(int anchor, List<String> now, UnaryOperator<String> form) {
    String wanted = form.apply(content(anchor));
    if (wanted.isEmpty()) {
      return -1;
    }
    int count = 0;
    for (int i = top(anchor); i < anchor; i++) {
      count += form.apply(content(i)).equals(wanted) ? 1 : 0;
    }
    for (int i = 0; i < now.size(); i++) {
      if (form.apply(now.get(i)).equals(wanted) && count-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first line of the part that a line is in. */
  private int top(int line) {
    int top = line;
    while (top > 0 && (lines.get(top).isEmpty() || " -#".indexOf(lines.get(top).charAt(0)) >= 0)) {
      top--;
    }
    return top;
  }

  private String content(int line) {
    Comment there = comments.get(line);
    return there == null ? lines.get(line) : lines.get(line).substring(0, there.column());
  }

  /** A line without its place in lists and without quotes. */
  private static String bare(String line) {
    String bare = line.strip();
    while (bare.startsWith("- ")) {
      bare = bare.substring(2).strip();
    }
    return bare.replace("\"", "").replace("'", "");
  }

  private static String key(String line) {
    String bare = bare(line);
    int colon = bare.indexOf(": ");
    return colon > 0
        ? bare.substring(0, colon)
        : bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : "";
  }
}
