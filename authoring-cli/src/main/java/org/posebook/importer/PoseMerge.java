package org.posebook.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.posebook.diagnostic.RuleId;
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
  static final RuleId UNKNOWN_BASE = new RuleId("pose/unknown-base");

  private final String file;
  private final BookPictures pictures;
  private final List<Diagnostic> diagnostics;
  private final Map<String, Pose> poses;
  private final Set<String> fromThisBook = new LinkedHashSet<>();
  private final NameIndex names;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Document> lastOf = new HashMap<>();

  PoseMerge(Library library, String file, BookPictures pictures, List<Diagnostic> diagnostics) {
    this.file = file;
    this.pictures = pictures;
    this.diagnostics = diagnostics;
    this.poses = new LinkedHashMap<>(library.poses());
    this.names = new NameIndex(poses.values());
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

  /** Takes in the rows of tables of poses; gives them back as items of a routine, in order. */
  List<Placed> rows(List<Table> tables, SheetMarks marks) {
    List<Named> named = new ArrayList<>();
    for (Table table : tables) {
      for (int i = 0; i < table.rows().size(); i++) {
        named(table, i, marks).ifPresent(named::add);
      }
    }
    // All names are known by now: a row may be a variation of a pose that stands further down.
    List<Row> rows = new ArrayList<>();
    named.forEach(row -> bound(row).ifPresent(rows::add));
    return rows.stream().map(this::place).toList();
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

  /** A row whose pose is known by its id. */
  private record Named(
      String id, RawCell name, Optional<Piece> section, Map<String, SourceNode.Member> members) {}

  /** A row as a pose. */
  private record Row(String id, RawCell name, Optional<Piece> section, Pose pose) {}

  private Optional<Named> named(Table table, int index, SheetMarks marks) {
    RawRow raw = table.rows().get(index);
    Optional<RawCell> name = table.name(raw);
    if (name.isEmpty()) {
      diagnostics.add(BookImport.noName(table, raw));
      return Optional.empty();
    }
    Map<String, SourceNode.Member> members = RowTree.of(table, raw, diagnostics);
    members.remove("section");
    List<String> written = namesOf(members);
    String id = names.find(written).orElseGet(() -> newId(members, name.get()));
    names.add(id, written);
    int next =
        index + 1 < table.rows().size() ? table.rows().get(index + 1).number() : raw.number() + 1;
    pictures.add(members, id, table, raw, next, marks);
    return Optional.of(new Named(id, name.get(), table.section(raw), members));
  }

  private Optional<Row> bound(Named row) {
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    tree.put("id", member(new SourceNode.Text(row.id(), row.name().at())));
    row.members().remove("id");
    tree.putAll(row.members());
    variationOf(tree);
    FigureNames.add(tree, written(tree), row.name().at());
    Document document =
        new Document(SchemaName.POSE, row.id(), new SourceNode.Mapping(tree, row.name().at()));
    Result<Content> bound = Content.bind(LibraryFolder.EMPTY, List.of(document));
    diagnostics.addAll(bound.diagnostics());
    Pose pose = bound.value().library().poses().get(row.id());
    if (pose == null) {
      return Optional.empty();
    }
    documents.add(document);
    lastOf.put(row.id(), document);
    return Optional.of(new Row(row.id(), row.name(), row.section(), pose));
  }

  /** The pose's names without its id, which is the library's and not the author's word. */
  private static List<String> written(Map<String, SourceNode.Member> members) {
    List<String> names = namesOf(members);
    return names.subList(Math.min(1, names.size()), names.size());
  }

  private static List<String> namesOf(Map<String, SourceNode.Member> members) {
    List<String> names = new ArrayList<>();
    for (String key : List.of("id", "name", "aliases", "sanskrit", "devanagari")) {
      SourceNode.Member member = members.get(key);
      if (member != null && member.value().plain() instanceof List<?> list) {
        list.forEach(name -> names.add(String.valueOf(name)));
      } else if (member != null) {
        names.add(String.valueOf(member.value().plain()));
      }
    }
    return names;
  }

  private String newId(Map<String, SourceNode.Member> members, RawCell name) {
    SourceNode.Member given = members.get("id");
    String wanted =
        given == null ? Ids.fromName(name.shown()) : String.valueOf(given.value().plain());
    String base = wanted.isEmpty() ? "pose" : wanted;
    String id = base;
    for (int i = 2; names.hasId(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private void variationOf(Map<String, SourceNode.Member> tree) {
    SourceNode.Member base = tree.remove("variation-of");
    if (base == null) {
      return;
    }
    String written = String.valueOf(base.value().plain());
    Optional<String> id = names.find(List.of(written));
    if (id.isPresent()) {
      SourceNode node = new SourceNode.Text(id.get(), base.value().at());
      tree.put("variation-of", new SourceNode.Member(base.keyAt(), node));
    } else {
      diagnostics.add(BookImport.unknownPose(UNKNOWN_BASE, written, base.value().at(), names));
    }
  }

  private Placed place(Row row) {
    Pose library = poses.get(row.id());
    Guidance otherwise = Guidance.NONE;
    Map<String, Object> extras = Map.of();
    if (library == null) {
      put(PoseUnion.imported(row.pose(), file));
    } else if (library.importedFrom().equals(Optional.of(file)) && fromThisBook.add(row.id())) {
      put(PoseUnion.renewed(library, row.pose()));
    } else {
      otherwise = row.pose().guidance().beyond(library.guidance());
      extras = row.pose().extras();
      new KeptRemarks(library, row.pose(), at(row), diagnostics).report();
      put(PoseUnion.completed(library, row.pose()));
    }
    fromThisBook.add(row.id());
    Location at = row.name().at();
    Map<String, SourceNode.Member> item = new LinkedHashMap<>();
    item.put("pose", member(new SourceNode.Text(row.id(), at)));
    Placed placed =
        new Placed(
            row.id(),
            otherName(row.id(), row.pose().names().main()),
            otherwise,
            extras,
            row.section(),
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
    Document last = lastOf.get(row.id());
    return key -> last == null ? row.name().at() : last.at(key);
  }

  private static SourceNode.Member member(SourceNode node) {
    return new SourceNode.Member(node.at(), node);
  }
}
