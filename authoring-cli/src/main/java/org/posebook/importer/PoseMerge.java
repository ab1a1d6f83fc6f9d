package org.posebook.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.content.LibraryFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Citation;
import org.posebook.model.Guidance;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Brings the poses of a workbook together with those of the library. A pose that the library has,
 * by id, name or alias, is used again: what this workbook says otherwise about it goes to the item
 * of its routine, and its names are added to the pose. Only the workbook that a pose came from
 * changes the pose itself.
 */
final class PoseMerge {
  private final String file;
  private final BookPictures pictures;
  private final Progress progress;
  private final List<Diagnostic> diagnostics;
  private final Map<String, Pose> poses;
  private final Set<String> fromThisBook = new HashSet<>();
  private final NameIndex names;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Integer> lastOf = new HashMap<>();
  private int bound;
  private final SharedParts shared = new SharedParts();
  private final PoseTrees trees;

  PoseMerge(
      Library library,
      String file,
      BookPictures pictures,
      List<Diagnostic> diagnostics,
      Progress progress) {
    this.progress = progress;
    this.file = file;
    this.pictures = pictures;
    this.diagnostics = diagnostics;
    this.poses = new LinkedHashMap<>(library.poses());
    this.names = new NameIndex(poses.values());
    this.trees = new PoseTrees(names);
  }

  /**
   * A pose's place in a routine of the workbook.
   *
   * @param pose the pose's id
   * @param name the name to print, where it is not the pose's main name
   * @param guidance what the pose's row says otherwise than the pose
   * @param section the part of the routine
   * @param node the item's tree
   */
  record Placed(
      String pose,
      Optional<String> name,
      Guidance guidance,
      Map<String, Object> extras,
      Optional<Piece> section,
      SourceNode node) {}

  private final Map<String, Placed> byPose = new LinkedHashMap<>();

  Map<String, Pose> poses() {
    return poses;
  }

  NameIndex names() {
    return names;
  }

  List<Document> documents() {
    return documents;
  }

  /**
   * Takes in the rows of tables of poses; gives them back as items of a routine, in order.
   *
   * @param listed whether there is a routine: else they are no items, and nothing is given back
   */
  List<Placed> rows(List<Table> tables, SheetMarks marks, boolean listed) {
    List<PoseTrees.Named> named = new ArrayList<>();
    for (Table table : tables) {
      for (int i = 0; i < table.rows().size(); i++) {
        named(table, i).ifPresent(named::add);
      }
    }
    // All names are known by now: a row may be a variation of a pose that stands further down.
    Deque<Row> rows = new ArrayDeque<>();
    named.forEach(row -> bound(row, marks).ifPresent(rows::add));
    List<Placed> placed = new ArrayList<>();
    while (!rows.isEmpty()) {
      Row row = rows.remove(); // There may be very many: each is let go.
      Optional<Pose> earlier = place(row);
      if (listed) {
        placed.add(item(row, earlier));
      }
    }
    return placed;
  }

  /** An item of a routine that names a pose. */
  Placed item(
      String pose, RawCell name, Optional<Piece> section, Map<String, SourceNode.Member> members) {
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    tree.put("pose", member(new SourceNode.Text(pose, name.at())));
    members.remove("section");
    members.remove("id");
    tree.putAll(members);
    Placed row = byPose.get(pose);
    return new Placed(
        pose,
        row == null
            ? otherName(pose, Piece.of(name).node().value())
            : nickname(pose, Piece.of(name).node().value()).or(row::name),
        row == null ? Guidance.NONE : row.guidance(),
        row == null ? Map.of() : row.extras(),
        section,
        new SourceNode.Mapping(tree, name.at()));
  }

  /** A row as a pose. */
  private record Row(PoseTrees.Named from, Pose pose, Document document) {
    String id() {
      return from.id();
    }
  }

  private Optional<PoseTrees.Named> named(Table table, int index) {
    RawRow raw = table.rows().get(index);
    Optional<RawCell> name = table.name(raw);
    if (name.isEmpty()) {
      diagnostics.add(BookImport.noName(table, raw));
      return Optional.empty();
    }
    // The names alone: what is to be said of the row is said when all of it is read.
    Map<String, SourceNode.Member> members = PoseTrees.names(table, raw);
    List<String> written = PoseTrees.namesOf(members);
    String id = names.find(written).orElseGet(() -> newId(members, name.get()));
    names.add(id, written);
    int next =
        index + 1 < table.rows().size() ? table.rows().get(index + 1).number() : raw.number() + 1;
    return Optional.of(new PoseTrees.Named(id, table, raw, next));
  }

  private Optional<Row> bound(PoseTrees.Named row, SheetMarks marks) {
    Map<String, SourceNode.Member> members = RowTree.of(row.table(), row.raw(), diagnostics);
    progress.at(Progress.Stage.IMPORTING, ++bound);
    pictures.add(members, row.id(), row.table(), row.raw(), row.next(), marks);
    Map<String, SourceNode.Member> tree = trees.of(row, members, diagnostics);
    Document document =
        new Document(SchemaName.POSE, row.id(), new SourceNode.Mapping(tree, row.at()));
    Result<Content> read = Content.bind(LibraryFolder.EMPTY, List.of(document));
    diagnostics.addAll(read.diagnostics());
    Pose pose = read.value().library().poses().get(row.id());
    if (pose == null) {
      return Optional.empty();
    }
    Document kept =
        marks.pictures().isEmpty()
            ? new Document(SchemaName.POSE, row.id(), trees.later(row))
            : document;
    documents.add(kept);
    return Optional.of(new Row(row, shared.of(pose), kept));
  }

  private String newId(Map<String, SourceNode.Member> members, RawCell name) {
    SourceNode.Member given = members.get("id");
    String wanted =
        given == null ? Ids.fromName(name.shown()) : String.valueOf(given.value().plain());
    String base = wanted.isEmpty() ? "pose" : wanted;
    String id = base;
    int i = lastOf.getOrDefault(base, 1);
    while (names.hasId(id)) {
      i++;
      id = base + "-" + i;
    }
    lastOf.put(base, i);
    return id;
  }

  /**
   * Brings a row's pose together with the library's; gives the library's if the row does not make
   * it anew.
   */
  private Optional<Pose> place(Row row) {
    Pose library = poses.get(row.id());
    Optional<Pose> otherwise = Optional.empty();
    if (library == null) {
      put(PoseUnion.imported(row.pose(), file));
    } else if (library.importedFrom().equals(Optional.of(file)) && fromThisBook.add(row.id())) {
      put(PoseUnion.renewed(library, row.pose()));
    } else {
      otherwise = Optional.of(library);
      new KeptRemarks(library, row.pose(), at(row), diagnostics).report();
      put(PoseUnion.completed(library, row.pose()));
    }
    fromThisBook.add(row.id());
    return otherwise;
  }

  private Placed item(Row row, Optional<Pose> library) {
    Location at = row.from().at();
    Map<String, SourceNode.Member> item = new LinkedHashMap<>();
    item.put("pose", member(new SourceNode.Text(row.id(), at)));
    Placed placed =
        new Placed(
            row.id(),
            otherName(row.id(), row.pose().names().main()),
            library
                .map(pose -> row.pose().guidance().beyond(pose.guidance()))
                .orElse(Guidance.NONE),
            library.map(pose -> row.pose().extras()).orElse(Map.of()),
            row.from().section(),
            new SourceNode.Mapping(item, at));
    byPose.putIfAbsent(row.id(), placed);
    return placed;
  }

  /** Names the library's sources by their ids where a row of this workbook wrote them in words. */
  void cite(List<Citation> citations) {
    for (Pose pose : List.copyOf(poses.values())) {
      List<String> cited =
          pose.sources().stream().map(written -> cited(written, citations)).distinct().toList();
      if (!cited.equals(pose.sources())) {
        poses.put(pose.id(), pose.withSources(cited));
      }
    }
  }

  private static String cited(String written, List<Citation> citations) {
    return citations.stream()
        .map(Citation::id)
        .filter(id -> id.equals(Ids.fromName(written)))
        .findFirst()
        .orElse(written);
  }

  private void put(Pose pose) {
    poses.put(pose.id(), pose);
    names.add(pose);
  }

  private Optional<String> otherName(String id, String name) {
    Pose pose = poses.get(id);
    return Optional.of(name).filter(n -> pose != null && !n.equals(pose.names().main()));
  }

  /** A name that is more than another spelling of the pose's main name or id. */
  private Optional<String> nickname(String id, String name) {
    Pose pose = poses.get(id);
    return pose == null || name.equals(id) || Ids.fold(name).equals(Ids.fold(pose.names().main()))
        ? Optional.empty()
        : Optional.of(name);
  }

  /** The place of what a row says under a key. */
  private Function<String, Location> at(Row row) {
    return key -> row.document().at(key);
  }

  private static SourceNode.Member member(SourceNode node) {
    return new SourceNode.Member(node.at(), node);
  }
}
