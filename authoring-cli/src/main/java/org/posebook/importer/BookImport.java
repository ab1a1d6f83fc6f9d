package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
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
  static final RuleId NO_NAME = new RuleId("import/no-name");
  static final RuleId NO_TITLE = new RuleId("import/no-title");
  static final RuleId UNKNOWN_POSE = new RuleId("routine/unknown-pose");

  private final BookInput input;
  private final RawBook book;
  private final BookSheets sheets;
  private final List<Diagnostic> diagnostics = new Remarks();
  private final List<Document> documents = new ArrayList<>();
  private final List<String> routines = new ArrayList<>();
  private final BookPictures pictures;
  private final PoseMerge poses;
  private Library library;
  private Optional<Document> settings = Optional.empty();

  /**
   * An import that is about to run.
   *
   * @param book the sheets of the input that are read
   * @param bad cells with errors, whose rows are left out
   */
  BookImport(
      Library library,
      BookInput input,
      RawBook book,
      Set<Location.CellRef> bad,
      Progress progress) {
    this.library = library;
    this.input = input;
    this.book = book;
    this.pictures = new BookPictures(diagnostics);
    this.poses = new PoseMerge(library, book.file(), pictures, diagnostics, progress);
    this.sheets =
        new BookSheets(
            book,
            bad,
            poses.names(),
            input.mapping().orElse(Mapping.none()),
            input.places(),
            diagnostics);
  }

  Library library() {
    return library;
  }

  List<Document> documents() {
    return documents;
  }

  /** What the workbook says of the library as such; empty where it says nothing. */
  Optional<Document> settings() {
    return settings;
  }

  List<String> routines() {
    return routines;
  }

  /** How much was read of each sheet. */
  List<ImportResult.SheetCount> sheets() {
    return sheets.counts();
  }

  /** The pictures of the workbook's poses, by their path in the library. */
  Map<String, byte[]> media() {
    return pictures.files();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  void run() {
    if (input.mapping().filter(Mapping::isBroken).isPresent()) {
      return; // What is wrong with the mapping was told; all else would be guessing.
    }
    if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      error(
          EMPTY,
          new Location.WholeFile(book.file()),
          "This workbook is empty.",
          "Give each pose a row, under a row of column names such as: Pose, Steps, Dose.");
      return;
    }
    List<SheetLayout> layouts = sheets.layouts();
    if (sheets.misnamed()) {
      return; // What a mapping does not find would be told of the rows once more.
    }
    if (layouts.stream().allMatch(layout -> layout.tables().isEmpty())) {
      sheets.reportNoHeader();
      return;
    }
    if (diagnostics.stream().anyMatch(d -> d.rule().equals(TableHead.NO_NAME_COLUMN))) {
      return; // Without names every row would be reported: mend the header first.
    }
    List<SheetLayout> poseSheets = sheets.with(layouts, true);
    List<SheetLayout> itemSheets = sheets.with(layouts, false);
    if (poseSheets.isEmpty()) {
      // Names without steps only: they may be poses that the library has, or new ones.
      poseSheets = itemSheets;
      itemSheets = List.of();
    }
    boolean posesOnly =
        itemSheets.isEmpty()
            && layouts.stream().allMatch(l -> l.facts().isEmpty() && l.texts().isEmpty())
            && poseSheets.stream().allMatch(l -> HeaderWords.isPoseSheet(nameOf(l)));
    Map<String, List<PoseMerge.Placed>> rows = new LinkedHashMap<>();
    for (SheetLayout layout : poseSheets) {
      rows.put(layout.name(), poses.rows(layout.tables(), layout.marks(), !posesOnly));
    }
    layouts.forEach(pictures::reportLeftOut);
    library = withPoses(library);
    if (!posesOnly) {
      List<SheetLayout> routineSheets = itemSheets.isEmpty() ? poseSheets : itemSheets;
      List<String> names = routineSheets.stream().map(SheetLayout::name).toList();
      List<SheetLayout> shared =
          layouts.stream().filter(other -> !names.contains(other.name())).toList();
      for (SheetLayout layout : routineSheets) {
        List<PoseMerge.Placed> placed =
            itemSheets.isEmpty()
                ? rows.getOrDefault(layout.name(), List.of())
                : layout.tables().stream().flatMap(table -> itemRows(table).stream()).toList();
        routine(layout, shared, placed, routineSheets.size() == 1);
      }
      shared.forEach(this::reportTexts);
    }
    documents.addAll(poses.documents());
  }

  /** Text that stands alone on a sheet of poses or facts belongs to no routine. */
  private void reportTexts(SheetLayout layout) {
    if (layout.texts().isEmpty()) {
      return;
    }
    List<Integer> rows = layout.texts().stream().map(text -> text.at().row()).toList();
    String message =
        rows.size() == 1
            ? "This text stands alone on a sheet that holds no routine. It was left out."
            : "Texts stand alone on a sheet that holds no routine, in rows "
                + RowNumbers.of(rows)
                + ". They were left out.";
    diagnostics.add(
        Diagnostic.advice(
            SheetLayout.UNREAD_ROW,
            layout.texts().getFirst().at(),
            message,
            "Write a label beside it, such as \"Introduction\", or put it on the routine's"
                + " sheet."));
  }

  private void routine(
      SheetLayout layout, List<SheetLayout> shared, List<PoseMerge.Placed> placed, boolean only) {
    BookFacts facts = new BookFacts(diagnostics);
    facts.add(layout.facts(), true);
    boolean ownTitle = facts.title().isPresent();
    shared.forEach(other -> facts.add(other.facts(), only));
    if (!only && !ownTitle) {
      facts.withoutTitle();
    }
    facts.texts(layout.texts());
    Location top = layout.tables().getFirst().header().cells().getFirst().at();
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    boolean bySheet = !only || ExportedState.isIn(input.book());
    String id = bySheet ? orElse(Ids.fromName(layout.name()), idOfBook()) : idOfBook();
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
    RoutineItems.add(tree, placed, top);
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
          poses.item(id.orElseGet(() -> idOf(written)), name.get(), table.section(row), members));
    }
    return placed;
  }

  static Diagnostic unknownPose(RuleId rule, String written, Location at, NameIndex names) {
    return Diagnostic.error(
        rule,
        at,
        "No sheet of this workbook and no pose of the library is named \"" + written + "\".",
        names
            .near(written)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Add a row for it to the sheet of poses."));
  }

  static Diagnostic noName(Table table, RawRow row) {
    return Diagnostic.error(
        NO_NAME,
        row.cells().getFirst().at(),
        table.upright() ? "This row has no pose's name." : "This column has no pose's name.",
        "Write the name into the "
            + (table.upright() ? "column" : "row")
            + " \""
            + table.titleOf(Column.NAME).orElse("Pose")
            + "\", or clear the "
            + (table.upright() ? "row." : "column."));
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
    facts.library().values().stream()
        .findFirst()
        .map(any -> new SourceNode.Mapping(facts.library(), any.keyAt()))
        .ifPresent(tree -> settings = Optional.of(new Document(SchemaName.LIBRARY, "", tree)));
    poses.cite(citations);
    library = withPoses(library);
  }

  private Library withPoses(Library base) {
    return base.withContent(new TreeMap<>(poses.poses()), base.routines());
  }

  private static String idOf(String name) {
    return orElse(Ids.fromName(name), "unknown");
  }

  /** A sheet's name; a text table is called as its file. */
  private String nameOf(SheetLayout sheet) {
    return sheet.name().isEmpty() ? stem() : sheet.name();
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
