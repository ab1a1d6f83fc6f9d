package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.figure.atlas.Atlas;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Gives a pose, and its other forms, the built-in figure of their names, where the author has given
 * neither a picture nor a figure.
 */
final class FigureNames {
  private FigureNames() {}

  /**
   * Adds figures to a pose's tree.
   *
   * @param names the pose's names as the author wrote them
   * @param at the place of the pose's name
   */
  static void add(Map<String, SourceNode.Member> tree, List<String> names, Location at) {
    SourceNode.Member figure = tree.get("figure");
    if (figure == null && !tree.containsKey("media")) {
      named(names).ifPresent(id -> tree.put("figure", text(id, at)));
    } else if (figure != null
        && figure.value() instanceof SourceNode.Mapping mapping
        && mapping.get("name").isEmpty()) {
      // Angles alone change the figure of the pose's name.
      named(names)
          .ifPresent(
              id -> {
                Map<String, SourceNode.Member> members = new LinkedHashMap<>();
                members.put("name", text(id, at));
                members.putAll(mapping.members());
                tree.put(
                    "figure",
                    new SourceNode.Member(
                        figure.keyAt(), new SourceNode.Mapping(members, mapping.at())));
              });
    }
    for (String key : List.of("variations", "easier", "harder")) {
      SourceNode.Member forms = tree.get(key);
      if (forms != null && forms.value() instanceof SourceNode.Sequence sequence) {
        List<SourceNode> items =
            sequence.items().stream().map(form -> withFigure(form, names)).toList();
        tree.put(
            key,
            new SourceNode.Member(forms.keyAt(), new SourceNode.Sequence(items, sequence.at())));
      }
    }
  }

  private static SourceNode withFigure(SourceNode form, List<String> names) {
    if (!(form instanceof SourceNode.Mapping mapping) || mapping.get("figure").isPresent()) {
      return form;
    }
    Optional<SourceNode> name = mapping.get("name");
    if (name.isEmpty()) {
      return form;
    }
    String said = String.valueOf(name.get().plain());
    // "Squat" below "Legs up the wall" is no squat: a form's name counts with the pose's before it.
    List<String> wanted = new ArrayList<>();
    names.forEach(pose -> wanted.add(pose + " " + said));
    if (said.strip().contains(" ")) {
      wanted.add(said);
    }
    return named(wanted)
        .map(
            id -> {
              Map<String, SourceNode.Member> members = new LinkedHashMap<>(mapping.members());
              members.put("figure", text(id, name.get().at()));
              return (SourceNode) new SourceNode.Mapping(members, mapping.at());
            })
        .orElse(form);
  }

  private static Optional<String> named(List<String> names) {
    return names.stream()
        .flatMap(name -> Atlas.named(name).stream())
        .map(Atlas.Entry::id)
        .findFirst();
  }

  private static SourceNode.Member text(String id, Location at) {
    return new SourceNode.Member(at, new SourceNode.Text(id, at));
  }
}
