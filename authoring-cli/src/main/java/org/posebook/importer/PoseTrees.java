package org.posebook.importer;

import java.util.ArrayList;
import java.util.EnumSet;
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
  private @Nullable Made last;

  /** Trees whose variations are found by these names. */
  PoseTrees(NameIndex names) {
    this.names = names;
  }

  /**
   * A row that has a pose's name.
   *
   * @param id the pose's id
   * @param next the number of the table's next row
   */
  record Named(String id, Table table, RawRow raw, int next) {
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

  private record Made(Named row, Map<String, SourceNode.Member> tree) {}

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
    Map<String, SourceNode.Member> tree = new LinkedHashMap<>();
    tree.put("id", new SourceNode.Member(row.at(), new SourceNode.Text(row.id(), row.at())));
    members.remove("section");
    members.remove("id");
    tree.putAll(members);
    variationOf(tree, remarks);
    FigureNames.add(tree, written(tree), row.at());
    return tree;
  }

  /** The tree of a row, made again whenever somebody asks for it. */
  SourceNode later(Named row) {
    return SourceNode.Mapping.later(() -> again(row), row.at());
  }

  /** Who asks for one place asks for more of that row: the last tree is still there. */
  private Map<String, SourceNode.Member> again(Named row) {
    Made known = last;
    if (known == null || known.row() != row) {
      Map<String, SourceNode.Member> members = RowTree.of(row.table(), row.raw(), noRemarks());
      known = new Made(row, of(row, members, noRemarks()));
      last = known;
    }
    return known.tree();
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

  private void variationOf(Map<String, SourceNode.Member> tree, List<Diagnostic> remarks) {
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
      remarks.add(BookImport.unknownPose(UNKNOWN_BASE, written, base.value().at(), names));
    }
  }
}
