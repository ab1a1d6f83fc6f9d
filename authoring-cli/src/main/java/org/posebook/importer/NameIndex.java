package org.posebook.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Ids;
import org.posebook.model.Pose;

/**
 * Finds poses by id, name, Sanskrit name or alias, whatever their case, accents and apostrophes.
 */
final class NameIndex {
  private static final int MANY = 5000;
  private static final int SEARCHES = 20;

  private int searches;
  private final Map<String, String> idByName = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  NameIndex(Collection<Pose> poses) {
    poses.forEach(this::add);
  }

  /** Adds a pose's names. A name that another pose has stays with that pose. */
  void add(Pose pose) {
    add(pose.id(), pose.names().all().toList());
  }

  /** Adds names of the pose with that id. */
  void add(String id, List<String> names) {
    ids.add(id);
    idByName.putIfAbsent(Ids.fold(id), id);
    for (String name : names) {
      idByName.putIfAbsent(Ids.fold(name), id);
      written.add(name);
    }
  }

  /** Whether a pose has that id. */
  boolean hasId(String id) {
    return ids.contains(id);
  }

  /** The id of the pose with the first of these names that any pose has. */
  Optional<String> find(List<String> names) {
    return names.stream()
        .map(Ids::fold)
        .filter(name -> !name.isEmpty())
        .map(idByName::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * The name that is nearest to what was written, if one is near. Among very many names it is
   * looked for only so many times, as each time all of them are gone through.
   */
  Optional<String> near(String name) {
    if (written.size() > MANY && ++searches > SEARCHES) {
      return Optional.empty();
    }
    return Suggestions.nearest(name, written);
  }
}
