package org.posebook.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.figure.MotionWords;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** Reads what a mapping says of one column: a word, a form, a split, a unit. */
final class RuleReader {
  static final RuleId UNKNOWN_MEANING = new RuleId("mapping/unknown-meaning");
  static final RuleId BAD_SPLIT = new RuleId("mapping/bad-split");
  static final RuleId BAD_UNIT = new RuleId("mapping/bad-unit");

  private static final Pattern PART = Pattern.compile("\\{([^{}]*)\\}");
  private static final Set<String> TIMES = Set.of("seconds", "minutes", "hours");
  private static final Set<String> WEIGHTS = Set.of("kg", "lb");

  private final List<Diagnostic> diagnostics;

  RuleReader(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** How a column is read, where what is said of it is sound. */
  Optional<ColumnRule> rule(String header, SourceNode said) {
    Optional<String> word = MappingReader.text(said);
    if (word.isPresent()) {
      return word.get().indexOf('{') >= 0
          ? form(word.get(), said.at())
          : target(word.get(), said.at())
              .filter(target -> isAngle(target, header, said.at()))
              .map(target -> new ColumnRule.Whole(target, Optional.empty()));
    }
    Optional<SourceNode> column = MappingReader.get(said, "column");
    Optional<SourceNode> split = MappingReader.get(said, "split");
    List<SourceNode> into = MappingReader.items(MappingReader.get(said, "into"));
    if (column.isPresent() && split.isEmpty()) {
      return MappingReader.text(column)
          .flatMap(text -> target(text, column.get().at()))
          .filter(target -> isAngle(target, header, column.get().at()))
          .map(
              target ->
                  new ColumnRule.Whole(target, unit(target, MappingReader.get(said, "unit"))));
    }
    if (split.isEmpty() || column.isPresent() || into.size() < 2) {
      if (said instanceof SourceNode.Mapping) {
        error(
            BAD_SPLIT,
            split.map(SourceNode::at).orElse(said.at()),
            column.isPresent()
                ? "\"column\" and \"split\" do not go together."
                : "posebook cannot tell what \"" + header + "\" means.",
            "Write \"column\" with what it means, or \"split\" with what stands between its parts"
                + " and \"into\" with what they mean: {split: \"/\", into: [name, sanskrit]}");
      }
      return Optional.empty();
    }
    String separator = split.get() instanceof SourceNode.Text text ? text.value() : "";
    if (separator.isEmpty()) {
      error(
          BAD_SPLIT,
          split.get().at(),
          "\"split\" is empty, so there is nothing at which a cell could be split.",
          "Write what stands between the parts, in quotes: split: \"/\"");
      return Optional.empty();
    }
    List<Target> targets = new ArrayList<>();
    into.forEach(
        part ->
            MappingReader.text(part)
                .flatMap(text -> part(text, part.at()))
                .ifPresent(targets::add));
    return targets.size() == into.size()
        ? Optional.of(new ColumnRule.Split(separator, targets))
        : Optional.empty();
  }

  private Optional<ColumnRule> form(String form, Location at) {
    List<String> texts = new ArrayList<>();
    List<Target> targets = new ArrayList<>();
    Matcher part = PART.matcher(form);
    int from = 0;
    while (part.find()) {
      texts.add(form.substring(from, part.start()));
      Optional<Target> target =
          part(part.group(1).strip(), at.part(part.start(1), part.group(1).length()));
      if (target.isEmpty()) {
        return Optional.empty();
      }
      targets.add(target.get());
      from = part.end();
    }
    texts.add(form.substring(from));
    boolean open =
        texts.stream().anyMatch(text -> text.indexOf('{') >= 0 || text.indexOf('}') >= 0);
    boolean close =
        texts.subList(1, Math.max(1, texts.size() - 1)).stream().anyMatch(String::isEmpty);
    if (open || close || targets.isEmpty()) {
      error(
          BAD_SPLIT,
          at,
          close && !open
              ? "Nothing stands between two parts of this form, so posebook cannot tell where the"
                  + " first ends."
              : "A brace of this form is not closed, or too much.",
          "Write each part in braces, and what stands between them as it is in the cells:"
              + " \"{name} ({sanskrit})\"");
      return Optional.empty();
    }
    return Optional.of(new ColumnRule.Form(texts, targets));
  }

  /** A part of a cell: it has no name of its own, so it cannot be an angle. */
  private Optional<Target> part(String word, Location at) {
    return target(word, at)
        .filter(
            target -> {
              boolean angle = target instanceof Target.Angle;
              if (angle) {
                error(
                    UNKNOWN_MEANING,
                    at,
                    "A part of a cell cannot be a joint angle: the column's name says which one.",
                    "Write \"figure-angles\" if the part names its joint.");
              }
              return !angle;
            });
  }

  private boolean isAngle(Target target, String header, Location at) {
    if (!(target instanceof Target.Angle) || MotionWords.read(header).isPresent()) {
      return true;
    }
    error(
        UNKNOWN_MEANING,
        at,
        "\"" + header + "\" names no joint, motion and side, so it is no joint angle.",
        "Name the column in the workbook as in \"Hip flexion R\", or write \"extra\" here.");
    return false;
  }

  /** What a word stands for; a word that stands for nothing is told. */
  Optional<Target> target(String word, Location at) {
    Optional<Target> target = Target.named(word);
    if (target.isEmpty()) {
      Optional<String> near =
          Suggestions.nearest(word, Target.words()).or(() -> Column.named(word).map(Target::word));
      error(
          UNKNOWN_MEANING,
          at,
          "posebook does not know the meaning \"" + word + "\" for a column.",
          near.map(each -> "Did you mean \"" + each + "\"?")
              .orElse("Allowed: " + String.join(", ", Target.words()) + "."));
    }
    return target;
  }

  private Optional<String> unit(Target target, Optional<SourceNode> node) {
    Optional<String> unit = MappingReader.text(node);
    if (unit.isPresent() && target.column().filter(c -> fits(c, unit.get())).isEmpty()) {
      error(
          BAD_UNIT,
          node.orElseThrow().at(),
          "Nothing in a column that means \""
              + target.column().map(Target::word).orElse("nothing")
              + "\" is counted in "
              + unit.get()
              + ".",
          "Seconds, minutes and hours go with hold, rest and duration; breaths with hold; kg and lb"
              + " with load; repetitions with repetitions; all of them with amount.");
      return Optional.empty();
    }
    return unit;
  }

  /** Whether a column's numbers may be counted in a unit. */
  static boolean fits(Column column, String unit) {
    return switch (column) {
      case HOLD -> TIMES.contains(unit) || unit.equals("breaths");
      case REST, DURATION -> TIMES.contains(unit);
      case LOAD -> WEIGHTS.contains(unit);
      case REPETITIONS -> unit.equals("repetitions");
      case AMOUNT -> true;
      default -> false;
    };
  }

  private void error(RuleId rule, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(rule, at, message, hint));
  }
}
