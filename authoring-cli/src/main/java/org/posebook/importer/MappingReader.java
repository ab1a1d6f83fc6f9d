package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.schema.SchemaName;
import org.posebook.schema.SchemaValidator;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** Reads mappings: files that say what the sheets and columns of a workbook mean. */
public final class MappingReader {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private MappingReader() {}

  /** Reads a file; empty where nothing of it can be used. Errors are told at their lines. */
  public static Result<Optional<Mapping>> read(SourceFile file) {
    Result<Optional<SourceNode>> tree = TreeReader.read(file);
    if (tree.value().isEmpty()) {
      return new Result<>(Optional.empty(), tree.diagnostics());
    }
    MappingReader reader = new MappingReader();
    reader.diagnostics.addAll(tree.diagnostics());
    reader.diagnostics.addAll(SchemaValidator.validate(SchemaName.MAPPING, tree.value().get()));
    Mapping mapping = reader.mapping(tree.value().get());
    return new Result<>(Optional.of(mapping), reader.diagnostics);
  }

  private Mapping mapping(SourceNode root) {
    SheetMapping any = SheetMapping.NONE;
    Map<String, Mapping.Named> sheets = new LinkedHashMap<>();
    for (Map.Entry<String, SourceNode.Member> member : group(get(root, "sheets")).entrySet()) {
      SheetMapping sheet = sheet(member.getValue().value());
      if (member.getKey().strip().equals(Mapping.ANY)) {
        any = sheet;
      } else {
        sheets.put(member.getKey().strip(), new Mapping.Named(member.getValue().keyAt(), sheet));
      }
    }
    return new Mapping(any, sheets);
  }

  private SheetMapping sheet(SourceNode node) {
    ColumnRules rules = new ColumnRules(diagnostics);
    group(get(node, "columns"))
        .forEach((header, member) -> rules.column(header, member.keyAt(), member.value()));
    items(get(node, "join")).forEach(join -> join(join, rules));
    group(get(node, "constants"))
        .forEach(
            (word, member) ->
                text(member.value())
                    .ifPresent(
                        value -> rules.constant(word, member.keyAt(), value, member.value().at())));
    return new SheetMapping(
        text(get(node, "leave-out")).filter("true"::equals).isPresent(),
        get(node, "header-row")
            .flatMap(row -> number(row).map(n -> new SheetMapping.HeaderRow(n, row.at()))),
        text(get(node, "first-column")).flatMap(MappingReader::columnNumber),
        rows(get(node, "skip-rows")),
        rules.columns(),
        rules.joins(),
        rules.constants());
  }

  private void join(SourceNode node, ColumnRules rules) {
    List<SheetMapping.Join.Named> headers = new ArrayList<>();
    for (SourceNode item : items(get(node, "columns"))) {
      text(item).ifPresent(name -> headers.add(new SheetMapping.Join.Named(name, item.at())));
    }
    Optional<SourceNode> into = get(node, "into");
    if (headers.size() > 1 && into.isPresent()) {
      String with =
          get(node, "with").filter(SourceNode.Text.class::isInstance).isPresent()
              ? String.valueOf(get(node, "with").orElseThrow().plain())
              : "\n";
      text(into).ifPresent(word -> rules.join(headers, word, into.get().at(), with));
    }
  }

  private static Set<Integer> rows(Optional<SourceNode> list) {
    Set<Integer> rows = new TreeSet<>();
    for (SourceNode item : items(list)) {
      String text = text(item).orElse("");
      if (text.matches("[1-9][0-9]{0,6}(-[1-9][0-9]{0,6})?")) {
        String[] ends = text.split("-", -1);
        int last = Math.min(Integer.parseInt(ends[ends.length - 1]), Budgets.ROWS);
        for (int row = Integer.parseInt(ends[0]); row <= last; row++) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** The number of a column by its letters: A is 1, AA is 27. */
  private static Optional<Integer> columnNumber(String letters) {
    if (!letters.matches("[A-Za-z]{1,3}")) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = 26 * number + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return Optional.of(number);
  }

  private static Optional<Integer> number(SourceNode node) {
    return text(node).filter(text -> text.matches("[1-9][0-9]{0,6}")).map(Integer::valueOf);
  }

  static Optional<SourceNode> get(SourceNode node, String key) {
    return node instanceof SourceNode.Mapping mapping
        ? mapping.get(key).filter(value -> !(value instanceof SourceNode.Nothing))
        : Optional.empty();
  }

  static Optional<String> text(Optional<SourceNode> node) {
    return node.flatMap(MappingReader::text);
  }

  /** A text, or a number or a truth as it is written; empty for all else. */
  static Optional<String> text(SourceNode node) {
    return switch (node) {
      case SourceNode.Text text -> Optional.of(text.value().strip()).filter(t -> !t.isEmpty());
      case SourceNode.Numeral number -> Optional.of(number.written());
      case SourceNode.Bool bool -> Optional.of(Boolean.toString(bool.value()));
      case SourceNode.Nothing nothing -> Optional.empty();
      case SourceNode.Sequence list -> Optional.empty();
      case SourceNode.Mapping group -> Optional.empty();
    };
  }

  static List<SourceNode> items(Optional<SourceNode> node) {
    return node.orElse(null) instanceof SourceNode.Sequence list ? list.items() : List.of();
  }

  private static Map<String, SourceNode.Member> group(Optional<SourceNode> node) {
    return node.orElse(null) instanceof SourceNode.Mapping group ? group.members() : Map.of();
  }
}
