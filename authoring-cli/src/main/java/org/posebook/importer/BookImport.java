package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Citation;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** The import of one workbook into a library. */
final class BookImport {
  static final RuleId EMPTY = new RuleId("import/empty");
  static final RuleId NO_HEADER = new RuleId("import/no-header");
  static final RuleId NO_NAME = new RuleId("import/no-name");
  static final RuleId NO_TITLE = new RuleId("import/no-title");
  static final RuleId UNKNOWN_POSE = new RuleId("routine/unknown-pose");

  private final RawBook book;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<String> routines = new ArrayList<>();
  private final PoseMerge poses;
  private Library library;

  BookImport(Library library, RawBook book) {
    this.library = library;
    this.book = book;
    this.poses = new PoseMerge(library, book.file(), diagnostics);
  }

  Library library() {
    return library;
  }

  List<Document> documents() {
    return documents;
  }

  List<String> routines() {
    return routines;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void run() {
    if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      error(
          EMPTY,
          new Location.WholeFile(book.file()),
          "This workbook is empty.",
          "Give each pose a row, under a row of column names such as: Pose, Steps, Dose.");
      return;
    }
    List<SheetLayout> layouts =
        book.sheets().stream()
            .filter(sheet -> !sheet.rows().isEmpty())
            .map(sheet -> SheetLayout.of(sheet, diagnostics))
            .toList();
    if (layouts.stream().noneMatch(layout -> layout.table().isPresent())) {
      noHeader();
      return;
    }
    if (diagnostics.stream().anyMatch(d -> d.rule().equals(SheetLayout.NO_NAME_COLUMN))) {
      return; // Without names every row would be reported: mend the header first.
    }
    List<SheetLayout> poseSheets = with(layouts, true);
    List<SheetLayout> itemSheets = with(layouts, false);
    if (poseSheets.isEmpty()) {
      // Names without steps only: they may be poses that the library has, or new ones.
      poseSheets = itemSheets;
      itemSheets = List.of();
    }
    Map<SheetLayout, List<PoseMerge.Placed>> rows = new LinkedHashMap<>();
    for (SheetLayout layout : poseSheets) {
      layout.table().ifPresent(table -> rows.put(layout, poses.rows(table)));
    }
    library = withPoses(library);
    List<SheetLayout> routineSheets = itemSheets.isEmpty() ? poseSheets : itemSheets;
    boolean posesOnly =
        itemSheets.isEmpty()
            && layouts.stream().allMatch(l -> l.facts().isEmpty() && l.texts().isEmpty())
            && poseSheets.stream().allMatch(l -> isPoseList(l.name()));
    if (!posesOnly) {
      for (SheetLayout layout : routineSheets) {
        List<SheetLayout> shared =
            layouts.stream().filter(other -> !routineSheets.contains(other)).toList();
        routine(layout, shared, rows, routineSheets.size() == 1);
      }
      layouts.stream().filter(other -> !routineSheets.contains(other)).forEach(this::reportTexts);
    }
    documents.addAll(poses.documents());
  }

  /** Text that stands alone on a sheet of poses or facts belongs to no routine. */
  private void reportTexts(SheetLayout layout) {
    for (RawCell text : layout.texts()) {
      diagnostics.add(
          Diagnostic.advice(
              SheetLayout.UNREAD_ROW,
              text.at(),
              "This text stands alone on a sheet that holds no routine. It was left out.",
              "Write a label beside it, such as \"Introduction\", or put it on the routine's"
                  + " sheet."));
    }
  }

  private static boolean isPoseList(String sheet) {
    return List.of("poses", "library", "asanas").contains(Ids.fold(sheet));
  }

  private static List<SheetLayout> with(List<SheetLayout> layouts, boolean describingPoses) {
    return layouts.stream()
        .filter(l -> l.table().filter(t -> t.describesPoses() == describingPoses).isPresent())
        .toList();
  }

  private void noHeader() {
    RawSheet sheet =
        book.sheets().stream().filter(s -> !s.rows().isEmpty()).findFirst().orElseThrow();
    RawCell first = sheet.rows().getFirst().cells().getFirst();
    Optional<RawCell> near =
        sheet.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(
                cell ->
                    Suggestions.nearest(
                            cell.shown(), List.of("pose", "name", "exercise", "asana", "stretch"))
                        .isPresent())
            .findFirst();
    error(
        NO_HEADER,
        near.orElse(first).at(),
        "posebook found no row of column names: a row with a column for the pose's name and at"
            + " least one more.",
        "Write column names over the table, for example: Pose, Steps, Dose."
            + near.map(cell -> " Did you mean \"Pose\" by \"" + cell.shown() + "\"?").orElse(""));
  }

  private void routine(
      SheetLayout layout,
      List<SheetLayout> shared,
      Map<SheetLayout, List<PoseMerge.Placed>> poseRows,
      boolean only) {
    BookFacts facts = new BookFacts(diagnostics);
    facts.add(layout.facts(), true);
    boolean ownTitle = facts.title().isPresent();
    shared.forEach(other -> facts.add(other.facts(), only));
    if (!only && !ownTitle) {
      facts.withoutTitle();
    }
    facts.texts(layout.texts());
    Location top = layout.table().orElseThrow().header().cells().getFirst().at();
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    String id = only ? idOfBook() : orElse(Ids.fromName(layout.name()), idOfBook());
    tree.put("id", member(new SourceNode.Text(id, top)));
    tree.putAll(facts.routine());
    if (facts.title().isEmpty()) {
      String title = titleOfBook(only ? "" : layout.name());
      diagnostics.add(
          Diagnostic.advice(
              NO_TITLE,
              top,
              "The routine has no title. It is called \""
                  + title
                  + "\", after the "
                  + (only ? "file." : "sheet."),
              "Add a row with \"Title\" and the title beside it."));
      tree.put("title", member(new SourceNode.Text(title, top)));
    }
    List<PoseMerge.Placed> placed =
        poseRows.containsKey(layout)
            ? List.copyOf(poseRows.getOrDefault(layout, List.of()))
            : itemRows(layout.table().orElseThrow());
    items(tree, placed, top);
    bind(new SourceNode.Mapping(tree, top), id, placed);
    librarySettings(facts);
  }

  /** Rows that name poses of the workbook or the library, with what this routine says otherwise. */
  private List<PoseMerge.Placed> itemRows(Table table) {
    List<PoseMerge.Placed> placed = new ArrayList<>();
    for (RawRow row : table.rows()) {
      Optional<RawCell> name = table.name(row);
      if (name.isEmpty()) {
        diagnostics.add(noName(table, row));
        continue;
      }
      String written = Piece.of(name.get()).node().value();
      Optional<String> id = poses.names().find(List.of(written));
      if (id.isEmpty()) {
        diagnostics.add(unknownPose(UNKNOWN_POSE, written, name.get().at(), poses.names()));
      }
      Map<String, SourceNode.Member> members = RowTree.of(table, row, diagnostics);
      members.remove("name");
      // An unknown pose keeps its place, so that what counts the items counts it too.
      placed.add(
          poses.item(id.orElseGet(() -> idOf(written)), name.get(), section(table, row), members));
    }
    return placed;
  }

  static Diagnostic unknownPose(RuleId rule, String written, Location at, NameIndex names) {
    return Diagnostic.error(
        rule,
        at,
        "No sheet of this workbook and no pose of the library is named \"" + written + "\".",
        Suggestions.nearest(written, names.names())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Add a row for it to the sheet of poses."));
  }

  static Diagnostic noName(Table table, RawRow row) {
    return Diagnostic.error(
        NO_NAME,
        row.cells().getFirst().at(),
        "This row has no pose's name.",
        "Write the name into the column \""
            + table.header().in(nameColumn(table)).map(RawCell::shown).orElse("Pose")
            + "\", or clear the row.");
  }

  private static int nameColumn(Table table) {
    return table.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == Column.NAME)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(1);
  }

  static Optional<Piece> section(Table table, RawRow row) {
    return table.cell(row, Column.SECTION).map(Piece::of);
  }

  private static void items(
      Map<String, SourceNode.Member> tree, List<PoseMerge.Placed> placed, Location top) {
    if (placed.stream().allMatch(p -> p.section().isEmpty())) {
      List<SourceNode> nodes = placed.stream().map(PoseMerge.Placed::node).toList();
      tree.put("items", member(new SourceNode.Sequence(nodes, top)));
      return;
    }
    List<SourceNode> sections = new ArrayList<>();
    for (int i = 0; i < placed.size(); ) {
      Optional<Piece> title = placed.get(i).section();
      List<SourceNode> nodes = new ArrayList<>();
      int first = i;
      // An empty cell goes on with the section above, as merged cells do.
      while (i < placed.size()
          && (i == first
              || placed.get(i).section().isEmpty()
              || placed.get(i).section().map(Piece::text).equals(title.map(Piece::text)))) {
        nodes.add(placed.get(i).node());
        i++;
      }
      Location at = placed.get(first).node().at();
      Map<String, SourceNode.Member> section = new LinkedHashMap<>();
      title.ifPresent(piece -> section.put("title", member(piece.node())));
      section.put("items", member(new SourceNode.Sequence(nodes, at)));
      sections.add(new SourceNode.Mapping(section, at));
    }
    tree.put("sections", member(new SourceNode.Sequence(sections, top)));
  }

  private void bind(SourceNode tree, String id, List<PoseMerge.Placed> placed) {
    Document document = new Document(SchemaName.ROUTINE, id, tree);
    documents.add(document);
    Result<Content> bound = Content.bind(LibraryFolder.EMPTY, List.of(document));
    diagnostics.addAll(bound.diagnostics());
    Routine routine = bound.value().library().routines().get(id);
    if (routine == null) {
      return;
    }
    routines.add(id);
    Map<String, Routine> all = new TreeMap<>(library.routines());
    all.put(id, RoutineMerge.complete(routine, placed, book.file(), library.routines().get(id)));
    library = library.withContent(library.poses(), all);
  }

  private void librarySettings(BookFacts facts) {
    List<Citation> citations = new ArrayList<>(library.sources());
    facts.citations().stream()
        .filter(c -> citations.stream().noneMatch(known -> known.id().equals(c.id())))
        .forEach(citations::add);
    library = LibrarySettings.with(library, facts.library(), citations, diagnostics);
    poses.cite(citations);
    library = withPoses(library);
  }

  private Library withPoses(Library base) {
    return base.withContent(new TreeMap<>(poses.poses()), base.routines());
  }

  private static String idOf(String name) {
    return orElse(Ids.fromName(name), "unknown");
  }

  private String idOfBook() {
    return orElse(Ids.fromName(stem()), "routine");
  }

  private String titleOfBook(String sheet) {
    String words = (sheet.isBlank() ? stem() : sheet).replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? "Routine"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String stem() {
    int dot = book.file().lastIndexOf('.');
    return dot < 0 ? book.file() : book.file().substring(0, dot);
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  private void error(RuleId rule, Location at, String message, String hint) {
    diagnostics.add(Diagnostic.error(rule, at, message, hint));
  }

  private static SourceNode.Member member(SourceNode node) {
    return new SourceNode.Member(node.at(), node);
  }
}
