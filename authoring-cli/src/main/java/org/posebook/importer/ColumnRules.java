package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** What a mapping says of the columns of one sheet, checked as it is read. */
final class ColumnRules {
  static final RuleId TWICE = new RuleId("mapping/twice");
  static final RuleId BAD_JOIN = new RuleId("mapping/bad-join");
  static final RuleId BAD_CONSTANT = new RuleId("mapping/bad-constant");

  private final List<Diagnostic> diagnostics;
  private final RuleReader reader;
  private final Map<String, SheetMapping.MappedColumn> columns = new LinkedHashMap<>();
  private final List<SheetMapping.Join> joins = new ArrayList<>();
  private final List<SheetMapping.Constant> constants = new ArrayList<>();
  private final Map<Target, String> taken = new LinkedHashMap<>();

  ColumnRules(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
    this.reader = new RuleReader(diagnostics);
  }

  Map<String, SheetMapping.MappedColumn> columns() {
    return columns;
  }

  List<SheetMapping.Join> joins() {
    return joins;
  }

  List<SheetMapping.Constant> constants() {
    return constants;
  }

  /** Adds a column. */
  void column(String header, Location at, SourceNode said) {
    Optional<ColumnRule> rule = reader.rule(header, said);
    if (rule.isEmpty()) {
      return;
    }
    String key = HeaderKey.of(header);
    SheetMapping.MappedColumn before = columns.get(key);
    if (before != null) {
      error(
          TWICE,
          at,
          "\"" + header + "\" is the same column as \"" + before.header() + "\" above.",
          "Keep one of the two. Of two columns with one name, the second is named \""
              + before.header()
              + " (2)\".");
      return;
    }
    if (take(rule.get().targets(), header, at)) {
      columns.put(key, new SheetMapping.MappedColumn(header, at, rule.get()));
    }
  }

  /** Adds columns that are put together. */
  void join(List<SheetMapping.Join.Named> headers, String word, Location at, String separator) {
    Optional<Target> into = reader.target(word, at);
    if (into.isEmpty()) {
      return;
    }
    if (into.get() instanceof Target.Ignored || into.get() instanceof Target.Angle) {
      error(
          BAD_JOIN,
          at,
          "Joined columns cannot mean \"" + word + "\".",
          "Name them one by one under \"columns\" instead.");
      return;
    }
    boolean sound = true;
    for (SheetMapping.Join.Named header : headers) {
      String key = HeaderKey.of(header.header());
      SheetMapping.MappedColumn own = columns.get(key);
      if (own != null) {
        boolean ignored = own.rule().targets().stream().allMatch(Target.Ignored.class::isInstance);
        error(
            BAD_JOIN,
            header.at(),
            "\""
                + header.header()
                + "\" is joined here, but under \"columns\" it is "
                + (ignored ? "ignored." : "read by itself."),
            "Take it away in one of the two places.");
        sound = false;
      } else if (joins.stream()
              .flatMap(join -> join.headers().stream())
              .anyMatch(other -> HeaderKey.of(other.header()).equals(key))
          || headers.stream()
              .takeWhile(other -> !other.equals(header))
              .anyMatch(other -> HeaderKey.of(other.header()).equals(key))) {
        error(
            BAD_JOIN,
            header.at(),
            "\"" + header.header() + "\" is joined twice.",
            "Name each column once.");
        sound = false;
      }
    }
    if (sound && take(List.of(into.get()), headers.getFirst().header(), at)) {
      joins.add(new SheetMapping.Join(headers, into.get(), separator));
    }
  }

  /** Adds a value for rows that have none. */
  void constant(String word, Location at, String value, Location valueAt) {
    Optional<Target> target = reader.target(word, at);
    if (target.isEmpty()) {
      return;
    }
    Optional<Column> column =
        target
            .flatMap(Target::column)
            .filter(c -> c != Column.NAME && c != Column.ID && c != Column.NUMBER);
    if (column.isEmpty()) {
      error(
          BAD_CONSTANT,
          at,
          "\"" + word + "\" cannot be the same for all rows.",
          "Take it away, or write what all rows have in common, such as \"level\".");
      return;
    }
    List<String> choices = HeaderWords.choices(column.get());
    if (!choices.isEmpty() && HeaderWords.choiceKey(column.get(), value).isEmpty()) {
      error(
          BAD_CONSTANT,
          valueAt,
          "\"" + value + "\" is not allowed for \"" + word + "\".",
          Suggestions.hint(value, choices));
      return;
    }
    constants.add(new SheetMapping.Constant(column.get(), value, valueAt));
  }

  /** Whether no other column has these meanings already. */
  private boolean take(List<Target> targets, String header, Location at) {
    boolean free = true;
    for (Target target : targets) {
      if (target.column().isEmpty()) {
        continue;
      }
      Target key = new Target.Known(target.column().get());
      String before = taken.putIfAbsent(key, header);
      if (before != null) {
        String word = Target.word(target.column().get());
        error(
            TWICE,
            at,
            "\"" + header + "\" means \"" + word + "\", but so does \"" + before + "\" already.",
            "Put them together: join: [{columns: [\""
                + before
                + "\", \""
                + header
                + "\"], into: "
                + word
                + "}]. Or write \"extra\" or \"ignore\" for one of them.");
        free = false;
      }
    }
    return free;
  }

  private void error(RuleId rule, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(rule, at, message, hint));
  }
}
