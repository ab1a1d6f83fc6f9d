package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.content.TreeReader;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/**
 * What a library says that no column of a workbook holds, on a hidden sheet of the workbooks that
 * posebook writes: reviews, brands, figures of variations and the like. Each row says what the
 * sheets give and what it should be. A row counts only where the sheets still give that: what an
 * author changes in a cell always wins.
 */
public final class KeptDetails {
  /** A detail of a part that was changed in the sheets since. */
  public static final RuleId OUTDATED = new RuleId("import/outdated-detail");

  /** What stands at the head of such a sheet, in its second row. */
  public static final String HEAD = "Kept details";

  private static final int FIRST_VALUE = 5;
  private static final String FROM_FILE = "imported-from";

  private final String file;
  private final List<Detail> details;

  private KeptDetails(String file, List<Detail> details) {
    this.file = file;
    this.details = List.copyOf(details);
  }

  private record Detail(
      SchemaName kind, String id, Optional<TreeChanges.Change> change, Location.CellRef at) {}

  /**
   * The rows of such a sheet: what has to change in an imported library so that it becomes the
   * original.
   *
   * @param ids for each routine of the original, the id that the import gives it; {@code *} for the
   *     only one
   */
  public static List<List<String>> rows(
      Library imported, Library original, Map<String, String> ids) {
    List<List<String>> rows = new ArrayList<>();
    rows(
        SchemaName.LIBRARY,
        "",
        tree(LibraryFolder.text(imported)),
        tree(LibraryFolder.text(original)),
        rows);
    for (Pose pose : original.poses().values()) {
      Pose other = imported.poses().get(pose.id());
      rows(
          SchemaName.POSE,
          pose.id(),
          other == null ? Map.of() : tree(LibraryFolder.text(other)),
          tree(LibraryFolder.text(pose)),
          rows);
    }
    imported.poses().keySet().stream()
        .filter(id -> !original.poses().containsKey(id))
        .forEach(id -> rows.add(List.of(SchemaName.POSE.word(), id, "[]", "")));
    for (Routine routine : original.routines().values()) {
      String id = ids.getOrDefault(routine.id(), routine.id());
      Routine other = imported.routines().get(id);
      rows(
          SchemaName.ROUTINE,
          id,
          other == null ? Map.of() : tree(LibraryFolder.text(other)),
          tree(LibraryFolder.text(routine)),
          rows);
    }
    return rows;
  }

  private static void rows(
      SchemaName kind,
      String id,
      Map<String, Object> from,
      Map<String, Object> to,
      List<List<String>> rows) {
    for (TreeChanges.Change change : TreeChanges.between(from, to)) {
      List<String> row = new ArrayList<>(List.of(kind.word(), id));
      row.add(PlainJson.cells(change.path()).getFirst());
      List<String> was = change.from().map(PlainJson::cells).orElse(List.of());
      row.add(String.valueOf(was.size()));
      row.addAll(was);
      row.addAll(change.to().map(PlainJson::cells).orElse(List.of()));
      rows.add(row);
    }
  }

  /** The details that a book keeps; none in a book that posebook did not write. */
  static KeptDetails of(RawBook book) {
    List<Detail> details = new ArrayList<>();
    UnreadSheets.rows(book, HEAD).forEach(row -> detail(row).ifPresent(details::add));
    return new KeptDetails(book.file(), details);
  }

  private static Optional<Detail> detail(RawRow row) {
    Location.CellRef at = row.cells().getFirst().at();
    for (SchemaName kind : SchemaName.values()) {
      if (kind.word().equals(UnreadSheets.shown(row, 1))) {
        return Optional.of(new Detail(kind, UnreadSheets.shown(row, 2), change(row), at));
      }
    }
    return Optional.empty();
  }

  private static Optional<TreeChanges.Change> change(RawRow row) {
    Object path = PlainJson.read(UnreadSheets.shown(row, 3)).orElse(List.of());
    if (!(path instanceof List<?> steps) || steps.isEmpty()) {
      return Optional.empty();
    }
    String count = UnreadSheets.shown(row, 4);
    int cells = count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    return Optional.of(
        new TreeChanges.Change(
            steps.stream().map(String::valueOf).toList(),
            joined(row, FIRST_VALUE, FIRST_VALUE + cells),
            joined(row, FIRST_VALUE + cells, Integer.MAX_VALUE)));
  }

  private static Optional<Object> joined(RawRow row, int from, int to) {
    String json = UnreadSheets.joined(row, from, to);
    return json.isEmpty() ? Optional.empty() : PlainJson.read(json);
  }

  /** The library with the poses that this book was written from as the book's own poses. */
  Library adopted(Library library) {
    Map<String, Pose> poses = new TreeMap<>(library.poses());
    for (Detail detail : details) {
      Pose pose = poses.get(detail.id());
      if (detail.kind() == SchemaName.POSE && pose != null && detail.change().isPresent()) {
        TreeChanges.Change change = detail.change().get();
        if (change.path().equals(List.of(FROM_FILE))
            && change.to().equals(pose.importedFrom().map(Object.class::cast))) {
          poses.put(pose.id(), PoseUnion.imported(pose, file));
        }
      }
    }
    return library.withContent(poses, library.routines());
  }

  /**
   * The id that a routine of the book has in the library.
   *
   * @param given the id that its sheet or file gives it
   */
  String routineId(String given) {
    return details.stream()
        .filter(detail -> detail.kind() == SchemaName.ROUTINE)
        .filter(detail -> detail.id().equals(given))
        .flatMap(detail -> detail.change().stream())
        .filter(change -> change.path().equals(List.of("id")))
        .filter(change -> change.from().equals(Optional.of(given)))
        .flatMap(change -> change.to().stream())
        .map(String::valueOf)
        .findFirst()
        .orElse(given);
  }

  /** The library with the details of the book. */
  Library restored(Library library, List<Diagnostic> diagnostics) {
    Map<String, List<Detail>> byPart = new LinkedHashMap<>();
    for (Detail detail : details) {
      byPart
          .computeIfAbsent(detail.kind() + " " + detail.id(), none -> new ArrayList<>())
          .add(detail);
    }
    Library restored = library;
    for (List<Detail> part : byPart.values()) {
      restored = restored(restored, part, diagnostics);
    }
    return restored;
  }

  private static Library restored(
      Library library, List<Detail> part, List<Diagnostic> diagnostics) {
    Detail first = part.getFirst();
    String id = first.id();
    Map<String, Pose> poses = new TreeMap<>(library.poses());
    Map<String, Routine> all = new TreeMap<>(library.routines());
    if (first.change().isEmpty()) {
      poses.remove(id);
      return library.withContent(poses, all);
    }
    String text =
        switch (first.kind()) {
          case LIBRARY -> LibraryFolder.text(library);
          case POSE -> poses.containsKey(id) ? LibraryFolder.text(poses.get(id)) : "";
          case ROUTINE -> all.containsKey(id) ? LibraryFolder.text(all.get(id)) : "";
          case PRESCRIPTION, MAPPING -> "";
        };
    boolean isNew = part.stream().anyMatch(detail -> saysId(detail));
    if (text.isEmpty() && !isNew) {
      return library; // The author took that part out of the sheets.
    }
    Map<String, Object> tree = TreeChanges.open(tree(text));
    for (Detail detail : part) {
      TreeChanges.Change change = detail.change().orElseThrow();
      boolean anyway =
          change.path().equals(List.of(FROM_FILE))
              || (detail.kind() == SchemaName.LIBRARY && change.path().equals(List.of("title")));
      if (!TreeChanges.apply(tree, change, anyway) && detail.kind() != SchemaName.LIBRARY) {
        diagnostics.add(outdated(detail, change));
      }
    }
    Document document = new Document(first.kind(), id, SourceNode.of(tree, path -> first.at()));
    Result<Content> bound = Content.bind(LibraryFolder.EMPTY, List.of(document));
    Library said = bound.value().library();
    switch (first.kind()) {
      case LIBRARY -> {
        return said.withContent(poses, all);
      }
      case POSE -> poses.putAll(said.poses());
      case ROUTINE -> {
        if (!said.routines().isEmpty()) {
          all.remove(id);
          all.putAll(said.routines());
        }
      }
      case PRESCRIPTION, MAPPING -> {}
    }
    return library.withContent(poses, all);
  }

  /** Whether a detail gives the id of a part that the sheets do not give at all. */
  private static boolean saysId(Detail detail) {
    return detail
        .change()
        .filter(change -> change.path().equals(List.of("id")) && change.from().isEmpty())
        .isPresent();
  }

  private static Diagnostic outdated(Detail detail, TreeChanges.Change change) {
    return Diagnostic.advice(
        OUTDATED,
        detail.at(),
        "The "
            + detail.kind().word()
            + " \""
            + detail.id()
            + "\" was changed since this workbook was written. What no column holds of its \""
            + String.join(" ", change.path())
            + "\" was left out.",
        "Look at what was imported. Add what is missing in the library's file.");
  }

  private static Map<String, Object> tree(String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    TreeReader.read(new SourceFile("part.yaml", text))
        .value()
        .map(SourceNode::plain)
        .filter(Map.class::isInstance)
        .ifPresent(plain -> ((Map<?, ?>) plain).forEach((k, v) -> tree.put(String.valueOf(k), v)));
    return tree;
  }
}
