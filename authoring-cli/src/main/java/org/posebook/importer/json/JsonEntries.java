package org.posebook.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.posebook.source.SourceNode;

/**
 * The entries of a JSON library: the file's list, the list in one of its groups, the lists of
 * several groups after each other, or the file itself where it is one entry.
 *
 * @param entries the entries, in order
 */
record JsonEntries(List<Entry> entries) {
  private static final List<String> LISTS = List.of("results", "poses", "exercises");

  JsonEntries {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param group what stands around it and says something of it, such as its category
   */
  record Entry(SourceNode.Mapping entry, List<SourceNode.Mapping> group) {
    Entry {
      group = List.copyOf(group);
    }
  }

  static JsonEntries of(SourceNode root) {
    List<Entry> entries = new ArrayList<>();
    collect(root, List.of(), entries);
    return new JsonEntries(entries);
  }

  private static void collect(
      SourceNode node, List<SourceNode.Mapping> around, List<Entry> entries) {
    if (node instanceof SourceNode.Sequence list) {
      list.items().forEach(item -> collect(item, around, entries));
    } else if (node instanceof SourceNode.Mapping group) {
      List<SourceNode> lists =
          // An entry of wger has translations of its own, in a list "exercises" in older files.
          JsonShape.WGER.fits(group)
              ? List.of()
              : LISTS.stream()
                  .flatMap(key -> group.get(key).stream())
                  .filter(SourceNode.Sequence.class::isInstance)
                  .toList();
      if (lists.isEmpty()) {
        entries.add(new Entry(group, around));
      } else {
        List<SourceNode.Mapping> inside = new ArrayList<>(around);
        inside.add(group);
        lists.forEach(list -> collect(list, inside, entries));
      }
    }
  }

  /** All keys, in the order in which they are first met. */
  List<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    entries.forEach(entry -> keys.addAll(entry.entry().members().keySet()));
    return List.copyOf(keys);
  }
}
