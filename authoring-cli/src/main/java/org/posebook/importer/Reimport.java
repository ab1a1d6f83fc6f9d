package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.posebook.compare.TreeMerge;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * The import of a workbook that may have been imported before. The workbook is read into the
 * library as the last import left it; then what a person has changed in the library's files since
 * is brought together with what the author has changed in the workbook.
 */
final class Reimport {
  static final RuleId NO_RECORD = new RuleId("import/no-record");

  private static final int SHOWN = 8;

  private final String file;
  private final Library now;

  /** What the workbook said before its author changed it. */
  private final Optional<ImportRecords.Given> record;

  /** Whether posebook wrote the workbook, and it has not been imported since. */
  private final boolean isFirst;

  private final boolean kept;
  private final OnConflict onConflict;
  private final BiFunction<SchemaName, String, Optional<Document>> documents;

  /**
   * The import of a workbook.
   *
   * @param now the library with all that was changed in it
   * @param exported the state of the library that the workbook was written from, if posebook wrote
   *     it
   * @param documents what the library's parts were read from
   */
  Reimport(
      String file,
      Library now,
      ImportRecords records,
      Optional<ExportedState> exported,
      OnConflict onConflict,
      BiFunction<SchemaName, String, Optional<Document>> documents) {
    this.file = file;
    this.now = now;
    Optional<ImportRecords.Given> last = records.of(file);
    Optional<String> imported = last.flatMap(ImportRecords.Given::exported);
    Optional<ExportedState> fresh =
        exported
            .filter(state -> !imported.equals(Optional.of(state.id())))
            .filter(state -> state.isOf(now));
    this.isFirst = fresh.isPresent();
    this.record = fresh.map(state -> state.given(now)).or(() -> last);
    this.kept = records.areKept();
    this.onConflict = onConflict;
    this.documents = documents;
  }

  /**
   * The library with the workbook's own parts as the last import left them.
   *
   * @param adopted the library with the poses that are the workbook's own
   */
  Library start(Library adopted) {
    if (record.isEmpty()) {
      return adopted;
    }
    Map<String, Pose> poses = new TreeMap<>(adopted.poses());
    Map<String, Routine> routines = new TreeMap<>(adopted.routines());
    record
        .get()
        .parts()
        .forEach(
            (part, gave) -> {
              if (gave.isPresent() && isOwn(part, adopted)) {
                Library was = bound(part, gave.get());
                poses.putAll(was.poses());
                routines.putAll(was.routines());
              }
            });
    return adopted.withContent(poses, routines);
  }

  private boolean isOwn(ImportRecords.Part part, Library library) {
    return switch (part.kind()) {
      case POSE -> isOwn(library.poses().get(part.id()), Pose::importedFrom);
      case ROUTINE -> isOwn(library.routines().get(part.id()), Routine::importedFrom);
      case LIBRARY, PRESCRIPTION, MAPPING -> false;
    };
  }

  private <T> boolean isOwn(@Nullable T part, Function<T, Optional<String>> from) {
    return part != null && from.apply(part).equals(Optional.of(file));
  }

  private static Library bound(ImportRecords.Part part, Map<String, Object> values) {
    SourceNode tree = SourceNode.of(values, path -> new Location.WholeFile("record"));
    Document document = new Document(part.kind(), part.id(), tree);
    return Content.bind(LibraryFolder.EMPTY, List.of(document)).value().library();
  }

  /**
   * The outcome.
   *
   * @param library the library with the changes of both
   * @param documents what was merged of both, with the places of each value
   * @param parts what the workbook gave
   */
  record Merged(
      Library library,
      List<Document> documents,
      List<ImportRecords.Part> parts,
      List<Diagnostic> diagnostics) {}

  /**
   * Brings both together.
   *
   * @param imported the library as the workbook gives it
   * @param given what the workbook's parts were read from
   * @param settings what the workbook says of the library as such
   */
  Merged merge(Library imported, List<Document> given, Optional<Document> settings) {
    Map<ImportRecords.Part, Document> parts = new LinkedHashMap<>();
    given.forEach(each -> parts.putIfAbsent(new ImportRecords.Part(each.kind(), each.id()), each));
    List<ImportRecords.Part> all = new ArrayList<>(parts.keySet());
    settings.ifPresent(document -> parts.put(ImportRecords.Part.SETTINGS, document));
    all.add(ImportRecords.Part.SETTINGS);
    Map<String, Pose> poses = new TreeMap<>(imported.poses());
    Map<String, Routine> routines = new TreeMap<>(imported.routines());
    Library head = imported;
    // Parts that this workbook did not give stay as they are, whatever it was read into.
    Set<ImportRecords.Part> untouched = new LinkedHashSet<>();
    record.ifPresent(known -> untouched.addAll(known.parts().keySet()));
    all.forEach(untouched::remove);
    for (ImportRecords.Part part : untouched) {
      restore(part, poses, routines);
    }
    List<Document> merged = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> replaced = new LinkedHashSet<>();
    for (ImportRecords.Part part : all) {
      Optional<Document> both =
          merged(part, imported, Optional.ofNullable(parts.get(part)), replaced, diagnostics);
      if (both.isPresent()) {
        Result<Content> bound = Content.bind(LibraryFolder.EMPTY, List.of(both.get()));
        diagnostics.addAll(bound.diagnostics());
        Library said = bound.value().library();
        poses.putAll(said.poses());
        routines.putAll(said.routines());
        head = part.kind() == SchemaName.LIBRARY ? said : head;
        merged.add(both.get());
      }
    }
    if (!replaced.isEmpty() && kept) {
      diagnostics.add(noRecord(replaced));
    }
    return new Merged(head.withContent(poses, routines), merged, all, diagnostics);
  }

  private void restore(
      ImportRecords.Part part, Map<String, Pose> poses, Map<String, Routine> routines) {
    Pose pose = now.poses().get(part.id());
    if (part.kind() == SchemaName.POSE && pose != null && poses.containsKey(part.id())) {
      poses.put(part.id(), pose);
    }
    Routine routine = now.routines().get(part.id());
    if (part.kind() == SchemaName.ROUTINE && routine != null) {
      routines.put(part.id(), routine);
    }
  }

  /** A part with the changes of both; empty where the workbook's is the whole truth. */
  private Optional<Document> merged(
      ImportRecords.Part part,
      Library imported,
      Optional<Document> given,
      Set<String> replaced,
      List<Diagnostic> diagnostics) {
    if (isSame(part, imported)) {
      return Optional.empty();
    }
    Optional<Map<String, Object>> library = part.of(now);
    Optional<Map<String, Object>> book = part.of(imported);
    if (library.isEmpty() || book.isEmpty()) {
      return Optional.empty();
    }
    if (record.isEmpty() || !record.get().parts().containsKey(part)) {
      if (isOwn(part, now) || part.kind() == SchemaName.ROUTINE) {
        replaced.add(fileOf(part));
      }
      return Optional.empty();
    }
    Optional<Map<String, Object>> was = record.get().parts().get(part);
    if (was.isEmpty()) {
      return Optional.empty(); // Nobody has changed the library's file.
    }
    Optional<Document> source = documents.apply(part.kind(), part.id());
    Function<Object[], Location> inLibrary =
        path ->
            source
                .map(document -> document.at(path))
                .orElseGet(() -> new Location.WholeFile(fileOf(part)));
    Function<Object[], Location> inBook =
        path ->
            given.map(document -> document.at(path)).orElseGet(() -> new Location.WholeFile(file));
    TreeMerge.Merged both =
        TreeMerge.merge(
            was.get(),
            new TreeMerge.Side(ImportRecords.asRead(library.get()), inLibrary),
            new TreeMerge.Side(ImportRecords.asRead(book.get()), inBook),
            onConflict == OnConflict.WORKBOOK);
    both.conflicts()
        .forEach(
            conflict -> diagnostics.add(ConflictRemark.of(part, conflict, isFirst, onConflict)));
    return Optional.of(new Document(part.kind(), part.id(), both.tree()));
  }

  private boolean isSame(ImportRecords.Part part, Library imported) {
    return switch (part.kind()) {
      case POSE -> Objects.equals(now.poses().get(part.id()), imported.poses().get(part.id()));
      case ROUTINE ->
          Objects.equals(now.routines().get(part.id()), imported.routines().get(part.id()));
      case LIBRARY -> part.of(now).equals(part.of(imported));
      case PRESCRIPTION, MAPPING -> true;
    };
  }

  private String fileOf(ImportRecords.Part part) {
    return documents
        .apply(part.kind(), part.id())
        .map(document -> document.tree().at().file())
        .orElse(part.kind().word() + " " + part.id());
  }

  private Diagnostic noRecord(Set<String> replaced) {
    List<String> shown = replaced.stream().limit(SHOWN).toList();
    int more = replaced.size() - shown.size();
    return Diagnostic.warning(
        NO_RECORD,
        new Location.WholeFile(file),
        "The library has no record of an earlier import of this workbook. What the workbook says"
            + " replaces what stood in "
            + String.join(", ", shown)
            + (more > 0 ? " and " + more + " more" : "")
            + ".",
        "Compare these files with their earlier versions. From now on, changes in both places are"
            + " brought together.");
  }
}
