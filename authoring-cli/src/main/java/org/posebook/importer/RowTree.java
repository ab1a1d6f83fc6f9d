package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  static final RuleId NO_COLUMN_NAME = new RuleId("import/no-column-name");
  static final RuleId FAILED_FORMULA = new RuleId("import/failed-formula");
  static final RuleId PICTURE_LINK = new RuleId("import/picture-link");
  static final RuleId CELL_LINK = new RuleId("import/cell-link");
  static final RuleId CELL_NOTE = new RuleId("import/cell-note");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

  private final Map<String, SourceNode.Member> members = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> media = new LinkedHashMap<>();
  private final Map<String, SourceNode.Member> extra = new LinkedHashMap<>();
  private final List<Piece> notes = new ArrayList<>();
  private final DoseCells dose = new DoseCells();
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
    tree.dose.node().ifPresent(dose -> tree.members.put("dose", dose));
    if (tree.media.containsKey("file")) {
      Location at = tree.media.values().iterator().next().keyAt();
      SourceNode picture = new SourceNode.Mapping(tree.media, at);
      tree.put("media", at, new SourceNode.Sequence(List.of(picture), at));
    } else {
      tree.media.forEach((key, member) -> tree.extra.put("Picture " + key, member));
    }
    tree.figure.node().ifPresent(figure -> tree.members.put("figure", figure));
    if (!tree.notes.isEmpty()) {
      tree.list(Column.NOTES, tree.notes);
    }
    if (!tree.extra.isEmpty()) {
      Location at = tree.extra.values().iterator().next().keyAt();
      tree.put("extra", at, new SourceNode.Mapping(tree.extra, at));
    }
    return tree.members;
  }

  private void add(RawCell cell) {
    cell.marks().note().ifPresent(note -> note(cell, note));
    if (Words.meanNothing(cell.shown())) {
      return;
    }
    Column column = table.columns().get(table.position(cell));
    if (!isSound(cell, column)) {
      return;
    }
    MotionWords.JointTerm angle = table.angles().get(table.position(cell));
    if (angle != null) {
      figure.angle(angle, Piece.of(cell));
      return;
    }
    if (column == null) {
      extra(cell);
      return;
    }
    Piece piece = linked(cell, column);
    switch (column.form()) {
      case TEXT -> text(column, piece);
      case CHOICE ->
          put(
              column.key(),
              piece.at(),
              piece.node(Words.key(column, piece.text()).orElse(piece.text())));
      case LIST -> list(column, CellItems.shortItems(piece));
      case ITEMS -> items(column, piece);
      case LINES -> list(column, CellItems.lines(piece));
      case FORMS ->
          sequence(column, piece, CellItems.lines(piece).stream().map(CellItems::form).toList());
      case DOSE -> dose.part(column, piece);
      case FIGURE -> figure(column, piece);
      case IGNORED -> {
        // The order of the rows says it already.
      }
    }
  }

  /** A cell that leads to a web address: the column says what is meant, the text or the address. */
  private Piece linked(RawCell cell, Column column) {
    Piece piece = Piece.of(cell);
    Optional<String> link = cell.marks().link().filter(address -> !cell.shown().contains(address));
    if (link.isEmpty()) {
      return piece;
    }
    if (column == Column.VIDEO || column == Column.PICTURE) {
      return new Piece(link.get(), cell.at());
    }
    if (column == Column.SOURCES) {
      return new Piece(cell.shown() + ", " + link.get(), cell.at());
    }
    keepLink(cell, link.get());
    return piece;
  }

  private void keepLink(RawCell cell, String link) {
    extra.put(headerOf(cell) + " (link)", new SourceNode.Member(cell.at(), text(cell, link)));
    diagnostics.add(
        Diagnostic.advice(
            CELL_LINK,
            cell.at(),
            "This cell leads to a web address. It is kept as extra content and is not printed.",
            "Write the address into a column named \"Video\" or \"Source\" if it should be"
                + " printed."));
  }

  private void note(RawCell cell, String note) {
    String text = Heads.authorsPart(note);
    if (text.isEmpty()) {
      return;
    }
    notes.addAll(CellItems.lines(new Piece(text, cell.at())));
    diagnostics.add(
        Diagnostic.advice(
            CELL_NOTE,
            cell.at(),
            "The comment on this cell is kept as a note of the pose, and is printed.",
            "Delete the comment if it is not for readers."));
  }

  private void extra(RawCell cell) {
    if (table.others().get(table.position(cell)) == null) {
      diagnostics.add(
          Diagnostic.warning(
              NO_COLUMN_NAME,
              cell.at(),
              "The "
                  + headerOf(cell).replaceFirst("^C", "c").replaceFirst("^R", "r")
                  + " has no name, so posebook cannot tell what this cell means."
                  + " It is kept as extra content and is not printed.",
              "Write a name "
                  + (table.upright() ? "over the column" : "before the row")
                  + ", or clear the cell."));
    }
    String value =
        cell.marks().link().filter(link -> !cell.shown().contains(link)).isPresent()
            ? cell.shown() + " " + cell.marks().link().get()
            : cell.shown();
    extra.put(headerOf(cell), new SourceNode.Member(cell.at(), text(cell, value)));
  }

  private static SourceNode.Text text(RawCell cell, String value) {
    return new SourceNode.Text(value, cell.at());
  }

  private String headerOf(RawCell cell) {
    Column column = table.columns().get(table.position(cell));
    if (column != null) {
      return table.titleOf(column).orElseGet(column::title);
    }
    String header = table.others().get(table.position(cell));
    if (header != null) {
      return header;
    }
    return table.upright()
        ? "Column " + Location.CellRef.columnName(cell.column())
        : "Row " + cell.at().row();
  }

  private void text(Column column, Piece piece) {
    if (column == Column.DOSE) {
      dose.whole(piece);
    } else if (column == Column.PICTURE && ADDRESS.matcher(piece.text()).find()) {
      extra.put("Picture link", new SourceNode.Member(piece.at(), piece.node()));
      diagnostics.add(
          Diagnostic.advice(
              PICTURE_LINK,
              piece.at(),
              "This picture is a web address. posebook fetches nothing from the web: the address"
                  + " is kept as extra content, and no picture is printed.",
              "Save the picture into the library's folder, and write its path here."));
    } else if (column.key().startsWith("media/")) {
      String key = column.key().substring(column.key().indexOf('/') + 1);
      media.put(key, new SourceNode.Member(piece.at(), piece.node()));
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
    for (Piece item : CellItems.items(piece)) {
      nodes.add(column == Column.PROPS ? CellItems.prop(item) : item.node());
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

  private void sequence(Column column, Piece piece, List<? extends SourceNode> nodes) {
    List<SourceNode> all = new ArrayList<>();
    SourceNode.Member before = members.get(column.key());
    if (before != null && before.value() instanceof SourceNode.Sequence above) {
      all.addAll(above.items());
    }
    all.addAll(nodes);
    Location at = before == null ? piece.at() : before.keyAt();
    members.put(column.key(), new SourceNode.Member(at, new SourceNode.Sequence(all, at)));
  }

  /** Of two cells of one pose in one column, as beside a tall merged name, the texts are joined. */
  private void put(String key, Location at, SourceNode node) {
    SourceNode.Member before = members.get(key);
    if (before != null
        && before.value() instanceof SourceNode.Text above
        && node instanceof SourceNode.Text text
        && !above.value().equals(text.value())) {
      String both = above.value() + " " + text.value();
      members.put(
          key, new SourceNode.Member(before.keyAt(), new SourceNode.Text(both, before.keyAt())));
      return;
    }
    members.put(key, new SourceNode.Member(at, node));
  }

  /** Whether a cell's value can be taken: what cannot is reported. */
  private boolean isSound(RawCell cell, @Nullable Column column) {
    boolean dosed = column != null && (column == Column.DOSE || column.form() == Column.Form.DOSE);
    return switch (cell.value()) {
      case CellValue.Date date -> {
        if (column != null) {
          diagnostics.add(DateCell.report(cell, date, dosed));
        }
        yield !dosed;
      }
      case CellValue.Failure failure -> {
        diagnostics.add(
            Diagnostic.error(
                FAILED_FORMULA,
                cell.at(),
                "The formula in this cell failed: " + failure.shown() + ".",
                "Mend the formula, or write the value itself."));
        yield false;
      }
      case CellValue.Text text -> true;
      case CellValue.Numeral number -> true;
      case CellValue.Bool bool -> true;
    };
  }
}
