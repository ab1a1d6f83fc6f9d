package org.posebook.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.model.Ids;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;

/** Which pose a name means, when the poses of a library are read one after the other. */
final class NameTable {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Pose> poses = new LinkedHashMap<>();

  NameTable(Library library) {
    for (Pose pose : library.poses().values()) {
      poses.put(pose.id(), pose);
      Stream.concat(Stream.of(pose.id()), pose.names().all())
          .map(Ids::fold)
          .filter(name -> !name.isEmpty())
          .forEach(name -> ids.putIfAbsent(name, pose.id()));
    }
  }

  /**
   * The name under which an item finds its pose again: the name that the routine prints, or the
   * pose's main name, or its id.
   */
  String written(Item item) {
    return written(item.pose(), item.name());
  }

  /** The name under which a pose is found again: its main name, or its id. */
  String written(String id) {
    return written(id, Optional.empty());
  }

  private String written(String id, Optional<String> wanted) {
    Pose pose = poses.get(id);
    if (pose == null) {
      return id;
    }
    return Stream.of(wanted, Optional.of(pose.names().main()))
        .flatMap(Optional::stream)
        .filter(name -> pose.id().equals(ids.get(Ids.fold(name))))
        .findFirst()
        .orElse(pose.id());
  }
}
