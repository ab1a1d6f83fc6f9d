package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** The items of a routine as a tree, in sections where the sheet has them. */
final class RoutineItems {
  private RoutineItems() {}

  /** Adds the items to a routine's tree. */
  static void add(
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

  private static SourceNode.Member member(SourceNode node) {
    return new SourceNode.Member(node.at(), node);
  }
}
