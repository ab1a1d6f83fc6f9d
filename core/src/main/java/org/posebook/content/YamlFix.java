package org.posebook.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.schema.SchemaName;
import org.posebook.schema.Schemas;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * Mends in a YAML file what has one right answer, and leaves all else as its author wrote it,
 * comments too: spaces at the ends of lines and double spaces in texts, hyphens in ranges of
 * numbers before a unit, poses named by one of their names, and keys at the top that do not stand
 * in the order of the schema.
 *
 * <p>Each change is proved: the file must still give the values that it gave, but for the change
 * that was meant; else the change is not made.
 */
public final class YamlFix {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d–-])(\\d{1,3}) ?[-—–] ?(\\d{1,3})(?= ?(seconds?|secs?|minutes?|mins?|hours?|"
              + "days?|weeks?|breaths?|times|reps|repetitions|sets|rounds)\\b)");
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(\\s.*|)");

  /** Texts that people read; a dose has a form of its own. */
  private static final List<String> NOT_PROSE =
      List.of("dose", "id", "pose", "video", "url", "file", "logo", "contact", "figure");

  private YamlFix() {}

  /**
   * The file's text with everything mended.
   *
   * @param kind what the file holds
   * @param poseId gives the id of a pose by one of its names, where just one pose has it
   */
  public static String mended(
      SourceFile file, SchemaName kind, Function<String, Optional<String>> poseId) {
    String text = file.text();
    text = sameValues(file.name(), text, YamlFix::withoutTrailingSpaces);
    SourceFile now = new SourceFile(file.name(), text);
    text = proved(now, scalars(now, poseId));
    return sameValues(file.name(), text, all -> ordered(all, kind));
  }

  /** A change of the text that must not change the values; else the text as it was. */
  private static String sameValues(String name, String text, UnaryOperator<String> change) {
    String changed = change.apply(text);
    return plain(name, text).equals(plain(name, changed)) ? changed : text;
  }

  private static Optional<Object> plain(String name, String text) {
    return TreeReader.read(new SourceFile(name, text)).value().map(SourceNode::plain);
  }

  private static String withoutTrailingSpaces(String text) {
    return text.replaceAll("(?m)[ \\t]+$", "");
  }

  /** A stretch of the text to be replaced. */
  private record Edit(Location.TextSpan at, String from, String to) {}

  private static List<Edit> scalars(SourceFile file, Function<String, Optional<String>> poseId) {
    List<Edit> edits = new ArrayList<>();
    TreeReader.read(file).value().ifPresent(tree -> scalars(tree, "", poseId, edits));
    return edits;
  }

  private static void scalars(
      SourceNode node, String key, Function<String, Optional<String>> poseId, List<Edit> edits) {
    switch (node) {
      case SourceNode.Mapping mapping ->
          mapping
              .members()
              .forEach(
                  (name, member) -> {
                    if (!name.equals("extra") && !name.equals("checks")) {
                      scalars(member.value(), name, poseId, edits);
                    }
                  });
      case SourceNode.Sequence sequence ->
          sequence.items().forEach(item -> scalars(item, key, poseId, edits));
      case SourceNode.Text text -> {
        if (text.at() instanceof Location.TextSpan span) {
          String to = fixed(text.value(), key, poseId);
          if (!to.equals(text.value())) {
            edits.add(new Edit(span, text.value(), to));
          }
        }
      }
      case SourceNode.Numeral number -> {}
      case SourceNode.Bool bool -> {}
      case SourceNode.Nothing nothing -> {}
    }
  }

  private static String fixed(String value, String key, Function<String, Optional<String>> poseId) {
    if (key.equals("items") || key.equals("pose") || key.equals("variation-of")) {
      return poseId.apply(value).orElse(value);
    }
    if (NOT_PROSE.contains(key)) {
      return value;
    }
    String spaced = value.replaceAll("(?<=\\S) {2,}(?=\\S)", " ");
    return RANGE
        .matcher(spaced)
        .replaceAll(r -> Matcher.quoteReplacement(r.group(1) + "–" + r.group(2)));
  }

  /** Makes the edits that stand on one line as they are, each proved by reading the file again. */
  private static String proved(SourceFile file, List<Edit> edits) {
    String text = file.text();
    List<Edit> fromTheEnd = new ArrayList<>(edits);
    fromTheEnd.sort(
        Comparator.comparing((Edit e) -> e.at().line())
            .thenComparing(e -> e.at().column())
            .reversed());
    for (Edit edit : fromTheEnd) {
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      String line = lines.get(edit.at().line() - 1);
      int start =
          line.offsetByCodePoints(
              0, Math.min(edit.at().column() - 1, line.codePointCount(0, line.length())));
      int found = line.indexOf(edit.from(), start);
      if (found < 0 || found > start + 1) {
        continue; // It stands on several lines, or is written with escapes.
      }
      lines.set(
          edit.at().line() - 1,
          line.substring(0, found) + edit.to() + line.substring(found + edit.from().length()));
      String changed = String.join("\n", lines);
      if (readsAs(file.name(), changed, edit)) {
        text = changed;
      }
    }
    return text;
  }

  private static boolean readsAs(String name, String text, Edit edit) {
    return TreeReader.read(new SourceFile(name, text))
        .value()
        .filter(tree -> holds(tree, edit))
        .isPresent();
  }

  private static boolean holds(SourceNode node, Edit edit) {
    return switch (node) {
      case SourceNode.Mapping mapping ->
          mapping.members().values().stream().anyMatch(member -> holds(member.value(), edit));
      case SourceNode.Sequence sequence ->
          sequence.items().stream().anyMatch(item -> holds(item, edit));
      case SourceNode.Text text ->
          text.value().equals(edit.to())
              && text.at() instanceof Location.TextSpan span
              && span.line() == edit.at().line()
              && span.column() == edit.at().column();
      case SourceNode.Numeral number -> false;
      case SourceNode.Bool bool -> false;
      case SourceNode.Nothing nothing -> false;
    };
  }

  /** A key at the top with its value, and the comments over it. */
  private record Block(String key, List<String> lines) {}

  private static String ordered(String text, SchemaName kind) {
    List<String> lines = List.of(text.split("\n", -1));
    List<String> head = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        List<String> own = new ArrayList<>(comments);
        comments.clear();
        own.add(line);
        blocks.add(new Block(key.group(1), own));
      } else if (blocks.isEmpty()
          && (line.startsWith("#") || line.isBlank() || line.startsWith("---"))) {
        head.add(line);
      } else if (line.startsWith("#") || (line.isBlank() && i < lines.size() - 1)) {
        comments.add(line);
      } else if (line.startsWith(" ") || line.startsWith("- ")) {
        if (blocks.isEmpty()) {
          return text;
        }
        blocks.getLast().lines().addAll(comments);
        comments.clear();
        blocks.getLast().lines().add(line);
      } else if (!line.isEmpty()) {
        return text; // Another style of YAML than lines of keys.
      }
    }
    List<String> order = Schemas.keys(kind);
    List<Block> sorted = new ArrayList<>(blocks);
    sorted.sort(
        Comparator.comparingInt(
            block -> order.contains(block.key()) ? order.indexOf(block.key()) : order.size()));
    if (sorted.equals(blocks)) {
      return text;
    }
    List<String> all = new ArrayList<>(head);
    sorted.forEach(block -> all.addAll(block.lines()));
    all.addAll(comments);
    return String.join("\n", all) + (text.endsWith("\n") ? "\n" : "");
  }
}
