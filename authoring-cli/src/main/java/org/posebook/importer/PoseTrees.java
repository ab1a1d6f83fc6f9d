package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * The trees of rows that are poses. They are not kept: a table may have very many rows, and a tree
 * takes many times the memory of its row. Who asks for a place in it later gets it made again.
 */
final class PoseTrees {
  static final RuleId UNKNOWN_BASE = new RuleId("pose/unknown-base");

  /** The columns that say what a pose is called. */
  private static final Set<Column> NAMES =
      EnumSet.of(Column.NAME, Column.ID, Column.ALIASES, Column.SANSKRIT, Column.DEVANAGARI);

  private final NameIndex names;
  private final Again again = new Again();

  /** Trees whose variations are found by these names. */
  PoseTrees(NameIndex names) {
    this.names = names;
  }

  /** A row that has a pose's name, with the pose's id; two rows are never the same. */
  static final class Named {
    private final String id;
    private final Table table;
    private final RawRow raw;
    private final int next;

    Named(String id, Table table, RawRow raw, int next) {
      this.id = id;
      this.table = table;
      this.raw = raw;
      this.next = next;
    }

    String id() {
      return id;
    }

    Table table() {
      return table;
    }

    RawRow raw() {
      return raw;
    }

    /** The number of the table's next row. */
    int next() {
      return next;
    }

    RawCell name() {
      return table.name(raw).orElseThrow();
    }

    Location at() {
      return name().at();
    }

    Optional<Piece> section() {
      return table.section(raw);
    }
  }

  /** Makes trees again. It does not hold the names: they are many too, and not needed for it. */
  private static final class Again {
    private record Made(Named row, Map<String, SourceNode.Member> tree) {}

    private final Map<Named, String> bases = new HashMap<>();
    private @Nullable Made last;

    /** Who asks for one place asks for more of that row: the last tree is still there. */
    Map<String, SourceNode.Member> of(Named row) {
      Made known = last;
      if (known == null || known.row() != row) {
        Map<String, SourceNode.Member> members = RowTree.of(row.table(), row.raw(), noRemarks());
        Optional<String> base = Optional.ofNullable(bases.get(row));
        known = new Made(row, tree(row, members, base));
        last = known;
      }
      return known.tree();
    }
  }

  /** What a row says of its pose's names, with its id if it gives one. */
  static Map<String, SourceNode.Member> names(Table table, RawRow row) {
    List<RawCell> cells =
        row.cells().stream()
            .filter(cell -> NAMES.contains(table.columns().get(table.position(cell))))
            .toList();
    return RowTree.of(table, new RawRow(row.number(), cells), noRemarks());
  }

  /** All names of a row, its id first if it gives one. */
  static List<String> namesOf(Map<String, SourceNode.Member> members) {
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

  /** The tree of a row, made of what its cells say. */
  Map<String, SourceNode.Member> of(
      Named row, Map<String, SourceNode.Member> members, List<Diagnostic> remarks) {
    Optional<String> base = base(members, remarks);
    base.ifPresent(id -> again.bases.put(row, id));
    return tree(row, members, base);
  }

  /** The tree of a row, made again whenever somebody asks for it. */
  SourceNode later(Named row) {
    Again maker = again;
    return SourceNode.Mapping.later(() -> maker.of(row), row.at());
  }

  private static Map<String, SourceNode.Member> tree(
      Named row, Map<String, SourceNode.Member> members, Optional<String> base) {
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    tree.put("id", new SourceNode.Member(row.at(), new SourceNode.Text(row.id(), row.at())));
    members.remove("section");
    members.remove("id");
    tree.putAll(members);
    SourceNode.Member said = tree.remove("variation-of");
    if (said != null && base.isPresent()) {
      SourceNode node = new SourceNode.Text(base.get(), said.value().at());
      tree.put("variation-of", new SourceNode.Member(said.keyAt(), node));
    }
    FigureNames.add(tree, written(tree), row.at());
    return tree;
  }

  /** A place for remarks that were made before, or will be. */
  private static List<Diagnostic> noRemarks() {
    return new ArrayList<>();
  }

  /** The pose's names without its id, which is the library's and not the author's word. */
  private static List<String> written(Map<String, SourceNode.Member> members) {
    List<String> names = namesOf(members);
    return names.subList(Math.min(1, names.size()), names.size());
  }

  /** The id of the pose that a row is a variation of, if it says one that there is. */
  private Optional<String> base(Map<String, SourceNode.Member> members, List<Diagnostic> remarks) {
    SourceNode.Member said = members.get("variation-of");
    if (said == null) {
      return Optional.empty();
    }
    String written = String.valueOf(said.value().plain());
    Optional<String> id = names.find(List.of(written));
    if (id.isEmpty()) {
      remarks.add(BookImport.unknownPose(UNKNOWN_BASE, written, said.value().at(), names));
    }
    return id;
  }
}
