package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.figure.MotionWords;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Turns a row of a table into the tree that a pose's file would give, each value with its cell. All
 * rules on values are the schema's: an unknown word is passed on as it is, and reported there.
 */
final class RowTree {
  static final RuleId DATE = new RuleId("import/date-instead-of-text");
  static final RuleId NO_COLUMN_NAME = new RuleId("import/no-column-name");
  static final RuleId FAILED_FORMULA = new RuleId("import/failed-formula");

  private static final Pattern PROP =
      Pattern.compile(
          "^(?<name>[^:(]+?)\\s*(?<optional>\\(optional\\))?\\s*(?::\\s*(?<use>.+))?$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_FORM =
      Pattern.compile("^(?<name>[^:.!?]{1,60}):\\s+(?<how>.+)$", Pattern.DOTALL);

  private final Map<String, SourceNode.Member> members = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> dose = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> media = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> extra = new LinkedHashMap<>();
  private final FigureCells figure;
  private final Table table;
  private final List<Diagnostic> diagnostics;

  private RowTree(Table table, List<Diagnostic> diagnostics) {
    this.table = table;
    this.diagnostics = diagnostics;
    this.figure = new FigureCells(diagnostics);
  }

  /** The values of a row by key; the name and the section are the caller's. */
  static Map<String, SourceNode.Member> of(Table table, RawRow row, List<Diagnostic> diagnostics) {
    RowTree tree = new RowTree(table, diagnostics);
    row.cells().forEach(tree::add);
    tree.group("dose", tree.dose);
    if (!tree.media.isEmpty()) {
      Location at = tree.media.values().iterator().next().keyAt();
      SourceNode picture = new SourceNode.Mapping(tree.media, at);
      tree.put("media", at, new SourceNode.Sequence(List.of(picture), at));
    }
    tree.figure.node().ifPresent(figure -> tree.members.put("figure", figure));
    tree.group("extra", tree.extra);
    return tree.members;
  }

  private void add(RawCell cell) {
    if (Words.meanNothing(cell.shown())) {
      return;
    }
    reportOddValue(cell);
    Column column = table.columns().get(cell.column());
    MotionWords.JointTerm angle = table.angles().get(cell.column());
    if (angle != null) {
      figure.angle(angle, Piece.of(cell));
      return;
    }
    if (column == null) {
      extra(cell);
      return;
    }
    Piece piece = Piece.of(cell);
    switch (column.form()) {
      case TEXT -> text(column, piece);
      case CHOICE ->
          put(
              column.key(),
              piece.at(),
              piece.node(Words.key(column, piece.text()).orElse(piece.text())));
      case LIST -> list(column, shortItems(piece));
      case ITEMS -> items(column, piece);
      case LINES -> list(column, piece.lines());
      case FORMS -> sequence(column, piece, piece.lines().stream().map(RowTree::form).toList());
      case DOSE -> into(dose, column, piece.node());
      case FIGURE -> figure(column, piece);
      case IGNORED -> {
        // The order of the rows says it already.
      }
    }
  }

  private void extra(RawCell cell) {
    String letter = Location.CellRef.columnName(cell.column());
    String header = table.others().get(cell.column());
    if (header == null) {
      diagnostics.add(
          Diagnostic.warning(
              NO_COLUMN_NAME,
              cell.at(),
              "The column "
                  + letter
                  + " has no name, so posebook cannot tell what this cell means."
                  + " It is kept as extra content and is not printed.",
              "Write a name over the column, or clear the cell."));
      header = "Column " + letter;
    }
    extra.put(header, new SourceNode.Member(cell.at(), Piece.of(cell).node(cell.shown())));
  }

  private void text(Column column, Piece piece) {
    if (column.key().startsWith("media/")) {
      into(media, column, piece.node());
    } else {
      put(column.key(), piece.at(), piece.node());
    }
  }

  private void figure(Column column, Piece piece) {
    String key = column.key().substring(column.key().indexOf('/') + 1);
    switch (key) {
      case "name" -> figure.name(piece);
      case "angles" -> figure.angles(parts(piece));
      case "contacts", "targets" -> figure.list(key, piece, parts(piece));
      default -> figure.text(key, piece);
    }
  }

  /** Items on lines of their own, or with semicolons or commas between. */
  private static List<Piece> parts(Piece piece) {
    return piece.lines().stream().flatMap(line -> line.split(";,").stream()).toList();
  }

  private void items(Column column, Piece piece) {
    List<SourceNode> nodes = new ArrayList<>();
    for (Piece line : piece.lines()) {
      for (Piece item : line.split(";|")) {
        nodes.add(column == Column.PROPS ? prop(item) : item.node());
      }
    }
    sequence(column, piece, nodes);
  }

  private void list(Column column, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      sequence(
          column,
          pieces.getFirst(),
          pieces.stream().map(Piece::node).map(SourceNode.class::cast).toList());
    }
  }

  private static List<Piece> shortItems(Piece piece) {
    List<Piece> lines = piece.lines();
    List<Piece> items = new ArrayList<>();
    boolean commas = lines.size() == 1 && lines.getFirst().text().indexOf(';') < 0;
    lines.forEach(line -> items.addAll(line.split(commas ? "|," : "|;")));
    return items;
  }

  private void sequence(Column column, Piece piece, List<? extends SourceNode> nodes) {
    put(column.key(), piece.at(), new SourceNode.Sequence(new ArrayList<>(nodes), piece.at()));
  }

  private void put(String key, Location at, SourceNode node) {
    members.put(key, new SourceNode.Member(at, node));
  }

  private static void into(Map<String, SourceNode.Member> group, Column column, SourceNode node) {
    String key = column.key().substring(column.key().indexOf('/') + 1);
    group.put(key, new SourceNode.Member(node.at(), node));
  }

  private void group(String key, Map<String, SourceNode.Member> group) {
    if (group.isEmpty()) {
      return;
    }
    Location at = group.values().iterator().next().keyAt();
    SourceNode.Member one = members.get(key);
    if (key.equals("dose") && one != null) {
      // A dose in one cell and parts of it in others: read as one text, in that order.
      StringBuilder whole = new StringBuilder(String.valueOf(one.value().plain()));
      group.forEach((part, member) -> whole.append(", ").append(worded(part, member)));
      put(key, one.keyAt(), new SourceNode.Text(whole.toString(), one.keyAt()));
      return;
    }
    put(key, at, new SourceNode.Mapping(group, at));
  }

  private static String worded(String part, SourceNode.Member member) {
    String text = String.valueOf(member.value().plain());
    return switch (part) {
      case "sets" -> text + " sets";
      case "repetitions" -> text + " reps";
      case "hold" -> "hold " + text;
      case "rest" -> "rest " + text;
      default -> text;
    };
  }

  private static SourceNode prop(Piece item) {
    Matcher matcher = PROP.matcher(item.text());
    if (!matcher.matches() || (matcher.group("optional") == null && matcher.group("use") == null)) {
      return item.node();
    }
    Map<String, SourceNode.Member> parts = new LinkedHashMap<>();
    member(parts, "name", item, matcher);
    if (matcher.group("optional") != null) {
      Location at = item.at();
      parts.put("optional", new SourceNode.Member(at, new SourceNode.Bool(true, at)));
    }
    member(parts, "use", item, matcher);
    return new SourceNode.Mapping(parts, item.at());
  }

  private static SourceNode form(Piece line) {
    Map<String, SourceNode.Member> parts = new LinkedHashMap<>();
    Matcher matcher = NAMED_FORM.matcher(line.text());
    if (matcher.matches()) {
      member(parts, "name", line, matcher);
      member(parts, "how", line, matcher);
    } else {
      parts.put("how", new SourceNode.Member(line.at(), line.node()));
    }
    return new SourceNode.Mapping(parts, line.at());
  }

  private static void member(
      Map<String, SourceNode.Member> parts, String group, Piece piece, Matcher matcher) {
    Optional.ofNullable(matcher.group(group))
        .map(found -> piece.part(matcher.start(group), matcher.end(group)))
        .ifPresent(part -> parts.put(group, new SourceNode.Member(part.at(), part.node())));
  }

  private void reportOddValue(RawCell cell) {
    switch (cell.value()) {
      case CellValue.Date date ->
          diagnostics.add(
              Diagnostic.warning(
                  DATE,
                  cell.at(),
                  "This cell holds a date ("
                      + date.shown()
                      + "). Spreadsheet programs make dates of"
                      + " texts such as 8-10.",
                  "Format the cell as text and type the value again."));
      case CellValue.Failure failure ->
          diagnostics.add(
              Diagnostic.error(
                  FAILED_FORMULA,
                  cell.at(),
                  "The formula in this cell failed: " + failure.shown() + ".",
                  "Mend the formula, or write the value itself."));
      case CellValue.Text text -> {}
      case CellValue.Numeral number -> {}
      case CellValue.Bool bool -> {}
    }
  }
}
