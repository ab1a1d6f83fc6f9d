package org.posebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.content.LibraryFolder;
import org.posebook.model.Media;
import org.posebook.model.Pose;

/** What changed in a pose. */
final class PoseChanges {
  private PoseChanges() {}

  /** Compares what the files say. */
  static List<Change> of(Pose was, Pose now) {
    List<Change> changes =
        new ArrayList<>(DoseChanges.of(was.guidance().dose(), now.guidance().dose()));
    changes.addAll(ValueChanges.of(withoutDose(was), withoutDose(now)));
    return changes;
  }

  /** Compares pictures that have kept their names. */
  static List<Change> pictures(Pose was, Pose now, Snapshot before, Snapshot after) {
    List<Change> changes = new ArrayList<>();
    for (Media media : now.media()) {
      boolean kept = was.media().stream().anyMatch(old -> old.file().equals(media.file()));
      if (kept) {
        picture(media.file(), "picture", before, after).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** What became of the picture in a file of that name. */
  static Optional<Change> picture(String file, String part, Snapshot before, Snapshot after) {
    String old = before.pictures().getOrDefault(file, "");
    String current = after.pictures().getOrDefault(file, "");
    if (old.equals(current)) {
      return Optional.empty();
    }
    String remark =
        old.isEmpty()
            ? "the file is there now"
            : current.isEmpty()
                ? "the file is no longer there"
                : "another picture in the same file";
    return Optional.of(new Change.Noted(part + " " + Said.quoted(file), remark));
  }

  private static Map<String, Object> withoutDose(Pose pose) {
    Map<String, Object> values = new LinkedHashMap<>(LibraryFolder.values(pose));
    values.remove("dose");
    return values;
  }
}
