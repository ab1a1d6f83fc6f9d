package org.posebook.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * Brings workbooks into a library. Their rows become the same trees as files give, are validated by
 * the same schemas, and are checked by the same rules; every remark points at a cell. Nothing is
 * written: see {@link org.posebook.content.LibraryFolder}.
 */
public final class Importer {
  private final CheckRunner checks;
  private final ImportRecords records;
  private final OnConflict onConflict;
  private final Progress progress;

  /** An importer into a library without a folder, that runs these checks over what it made. */
  public Importer(CheckRunner checks) {
    this(checks, ImportRecords.NOT_KEPT, OnConflict.STOP, Progress.NONE);
  }

  /**
   * An importer that runs these checks over what it made.
   *
   * @param records what the workbooks gave when they were imported last
   * @param onConflict what to do where a workbook and the library have both changed since
   * @param progress hears how far it has come
   */
  public Importer(
      CheckRunner checks, ImportRecords records, OnConflict onConflict, Progress progress) {
    this.checks = checks;
    this.records = records;
    this.onConflict = onConflict;
    this.progress = progress;
  }

  /**
   * Imports workbooks, one after the other.
   *
   * @param before the library with the places in its files
   */
  public Result<ImportResult> run(Content before, List<RawBook> books) {
    return runInputs(before, books.stream().map(BookInput::of).toList());
  }

  /**
   * Imports workbooks with what their authors say of their columns, one after the other.
   *
   * @param before the library with the places in its files
   */
  public Result<ImportResult> runInputs(Content before, List<BookInput> books) {
    Result<ImportResult> result = run(before, books, Set.of());
    return real(books, result.value(), result.diagnostics());
  }

  /**
   * Imports workbooks without the rows that have errors. The errors of these rows are told as
   * warnings; an error that is left lies in no row of a table, and must be mended first.
   *
   * @param before the library with the places in its files
   */
  public Result<ImportResult> runGoodRows(Content before, List<RawBook> books) {
    return runGoodInputs(before, books.stream().map(BookInput::of).toList());
  }

  /** As {@link #runGoodRows}, with what the authors say of their columns. */
  public Result<ImportResult> runGoodInputs(Content before, List<BookInput> books) {
    Set<Location.CellRef> bad = new LinkedHashSet<>();
    List<Diagnostic> leftOut = new ArrayList<>();
    Result<ImportResult> result = run(before, books, bad);
    // Without a row, another may have an error: one that is a variation of the first.
    while (result.hasErrors()) {
      int known = bad.size();
      for (Diagnostic error : result.diagnostics()) {
        if (error.isError()
            && error.at() instanceof Location.CellRef cell
            && bad.add(whole(cell))) {
          leftOut.add(error);
        }
      }
      if (bad.size() == known) {
        break;
      }
      result = run(before, books, bad);
    }
    List<Diagnostic> all = new ArrayList<>(result.diagnostics());
    Set<Diagnostic> told = new HashSet<>(all);
    leftOut.stream()
        .filter(error -> !told.contains(error))
        .map(Importer::leftOut)
        .forEach(all::add);
    return real(books, result.value(), sorted(all, books));
  }

  /** What was said of cells that only the import has, at the places that their authors know. */
  private static Result<ImportResult> real(
      List<BookInput> books, ImportResult result, List<Diagnostic> diagnostics) {
    BookPlaces places = new BookPlaces();
    books.forEach(book -> places.putAll(book.places()));
    ImportResult real =
        new ImportResult(
            result.before(),
            places.real(result.content()),
            result.routines(),
            result.books(),
            result.media(),
            result.sheets().stream().map(count -> places.real(count)).toList(),
            result.records());
    return new Result<>(real, Repeats.grouped(places.real(diagnostics)));
  }

  private static Diagnostic leftOut(Diagnostic error) {
    return new Diagnostic(
        error.rule(),
        Severity.WARNING,
        error.at(),
        error.message() + " Its row was left out.",
        error.hint(),
        error.notes());
  }

  private static Location.CellRef whole(Location.CellRef cell) {
    return new Location.CellRef(cell.file(), cell.sheet(), cell.row(), cell.column());
  }

  private Result<ImportResult> run(
      Content before, List<BookInput> books, Set<Location.CellRef> bad) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Library library = before.library();
    Map<Part, Document> documents = new LinkedHashMap<>();
    Map<String, RawBook> byName = new LinkedHashMap<>();
    Map<String, byte[]> media = new LinkedHashMap<>();
    List<ImportResult.SheetCount> sheets = new ArrayList<>();
    Set<String> routines = new LinkedHashSet<>();
    Map<String, Supplier<Stream<String>>> files = new LinkedHashMap<>();
    for (BookInput input : books) {
      RawBook book = input.book();
      byName.put(book.file(), book);
      KeptDetails kept = KeptDetails.of(book);
      Optional<ExportedState> exported = ExportedState.of(book);
      Library earlier = library;
      Reimport again =
          new Reimport(
              book.file(),
              earlier,
              records,
              exported,
              onConflict,
              (kind, id) ->
                  Optional.ofNullable(documents.get(new Part(kind, id)))
                      .or(() -> before.document(kind, id)));
      Library start = kept.adopted(again.start(kept.adopted(library)));
      BookImport one = new BookImport(start, input, UnreadSheets.without(book), bad, progress);
      one.run();
      Library imported = kept.restored(one.library(), diagnostics);
      List<Document> given =
          one.documents().stream()
              .map(
                  document ->
                      document.kind() == SchemaName.ROUTINE
                          ? new Document(
                              document.kind(), kept.routineId(document.id()), document.tree())
                          : document)
              .toList();
      Reimport.Merged merged = again.merge(imported, given, one.settings());
      Library later = merged.library();
      library = later;
      if (records.areKept()) {
        files.put(
            ImportRecords.path(book.file()),
            ImportRecords.lines(imported, merged.parts(), exported.map(ExportedState::id)));
      }
      one.media().entrySet().stream()
          .filter(file -> isTaken(file.getKey(), book.file(), earlier, later))
          .forEach(file -> media.putIfAbsent(file.getKey(), file.getValue()));
      given.forEach(d -> documents.put(Part.of(d), d));
      merged.documents().forEach(d -> documents.put(Part.of(d), d));
      routines.addAll(one.routines());
      sheets.addAll(one.sheets());
      diagnostics.addAll(one.diagnostics());
      diagnostics.addAll(merged.diagnostics());
    }
    before.documents().forEach(d -> documents.putIfAbsent(Part.of(d), d));
    Content after = new Content(library, List.copyOf(documents.values()));
    List<Diagnostic> found = new Remarks();
    Set<Said> said = new HashSet<>();
    diagnostics.forEach(diagnostic -> said.add(Said.of(diagnostic)));
    progress.at(Progress.Stage.CHECKING, 0);
    checks.run(after).stream()
        .filter(diagnostic -> byName.containsKey(diagnostic.at().file()))
        .filter(diagnostic -> !said.contains(Said.of(diagnostic)))
        .forEach(found::add);
    diagnostics.addAll(found);
    return new Result<>(
        new ImportResult(
            before.library(), after, List.copyOf(routines), byName, media, sheets, files),
        sorted(diagnostics, books));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> diagnostics, List<BookInput> books) {
    List<String> order = books.stream().map(input -> input.book().file()).toList();
    List<Diagnostic> sorted = new ArrayList<>(new LinkedHashSet<>(diagnostics));
    sorted.sort(
        Comparator.comparing((Diagnostic d) -> order.indexOf(d.at().file()))
            .thenComparing(Diagnostic.ORDER));
    return sorted;
  }

  /** Whether a workbook's picture became a pose's: another workbook's pose keeps its own. */
  private static boolean isTaken(String file, String book, Library before, Library after) {
    return after.poses().values().stream()
        .filter(pose -> has(pose, file))
        .anyMatch(
            pose -> {
              Pose earlier = before.poses().get(pose.id());
              return pose.importedFrom().filter(book::equals).isPresent()
                  || earlier == null
                  || !has(earlier, file);
            });
  }

  private static boolean has(Pose pose, String file) {
    return pose.media().stream().anyMatch(media -> media.file().equals(file));
  }

  private record Part(SchemaName kind, String id) {
    static Part of(Document document) {
      return new Part(document.kind(), document.id());
    }
  }

  /** Of what the importer has said already, in the author's words, the checks say no more. */
  private record Said(RuleId rule, Location at) {
    static Said of(Diagnostic diagnostic) {
      return new Said(diagnostic.rule(), diagnostic.at());
    }
  }
}
