package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;

/**
 * What a part leads to (ECMA-376, part 2, 6.5). Types differ between the strict and the usual form
 * in their beginning only; the last word is the same.
 */
final class Relations {
  /**
   * One relation.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target a part's name without a slash in front, or a web address
   * @param external whether it leads out of the file
   */
  record Relation(String type, String target, boolean external) {}

  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations() {}

  /** The relations of a part; of the whole package when the name is empty. */
  static Relations of(Archive archive, String part) throws IOException {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<Xml> found = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        while (xml.nextStart()) {
          if (xml.starts("Relationship")) {
            String type = xml.find("Type").orElse("");
            String target = xml.find("Target").orElse("");
            boolean external = xml.find("TargetMode").orElse("").equals("External");
            relations.byId.put(
                xml.find("Id").orElse(""),
                new Relation(
                    type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolved(folder, target),
                    external));
          }
        }
      }
    }
    return relations;
  }

  /** The relation of that id. */
  Optional<Relation> id(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The part that the first relation of a type leads to. */
  Optional<String> first(String type) {
    return byId.values().stream()
        .filter(relation -> !relation.external() && relation.type().equalsIgnoreCase(type))
        .map(Relation::target)
        .findFirst();
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : ((path.startsWith("/") ? "" : folder) + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
