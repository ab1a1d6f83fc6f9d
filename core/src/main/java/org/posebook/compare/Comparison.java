package org.posebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.posebook.compare.PartChanges.Fate;
import org.posebook.content.LibraryFolder;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/** Compares two states of a library. */
public final class Comparison {
  private final Snapshot older;
  private final Snapshot newer;
  private final Renames renames;
  private final Library before;
  private final Library after;

  private Comparison(Snapshot older, Snapshot newer) {
    this.older = older;
    this.newer = newer;
    this.renames = Renames.of(older.library(), newer.library());
    this.before = renames.before();
    this.after = newer.library();
  }

  /** What changed for readers from the first to the second. */
  public static LibraryChanges of(Snapshot before, Snapshot after) {
    return new Comparison(before, after).compare();
  }

  private LibraryChanges compare() {
    List<PartChanges> poses = new ArrayList<>();
    Map<String, List<Change>> changed = new LinkedHashMap<>();
    for (String id : ids(before.poses(), after.poses())) {
      Named named = Names.pose(before, after, id);
      Pose was = before.poses().get(id);
      Pose now = after.poses().get(id);
      if (was != null && now != null) {
        List<Change> changes = new ArrayList<>(renamed(renames.poses(), id));
        changes.addAll(PoseChanges.of(was, now));
        changes.addAll(PoseChanges.pictures(was, now, older, newer));
        changed.put(id, changes);
        add(poses, named, changes);
      } else {
        poses.add(new PartChanges(named, was == null ? Fate.ADDED : Fate.REMOVED, List.of()));
      }
    }
    return new LibraryChanges(Losses.of(before, after), routines(changed), poses, settings());
  }

  private List<PartChanges> routines(Map<String, List<Change>> poses) {
    List<PartChanges> routines = new ArrayList<>();
    for (String id : ids(before.routines(), after.routines())) {
      Routine was = before.routines().get(id);
      Routine now = after.routines().get(id);
      Named named = new Named(id, Objects.requireNonNull(now == null ? was : now).title());
      if (was != null && now != null) {
        List<Change> changes = new ArrayList<>(renamed(renames.routines(), id));
        changes.addAll(RoutineChanges.of(before, after, was, now, poses));
        add(routines, named, changes);
      } else {
        routines.add(new PartChanges(named, was == null ? Fate.ADDED : Fate.REMOVED, List.of()));
      }
    }
    return routines;
  }

  private List<Change> settings() {
    List<Change> changes =
        new ArrayList<>(ValueChanges.of(LibraryFolder.values(before), LibraryFolder.values(after)));
    after
        .brand()
        .logo()
        .filter(logo -> before.brand().logo().equals(after.brand().logo()))
        .flatMap(logo -> PoseChanges.picture(logo, "logo", older, newer))
        .ifPresent(changes::add);
    return changes;
  }

  private static List<Change> renamed(Map<String, String> earlier, String id) {
    String old = earlier.get(id);
    return old == null ? List.of() : List.of(new Change.Replaced("id", old, id));
  }

  private static void add(List<PartChanges> all, Named part, List<Change> changes) {
    if (!changes.isEmpty()) {
      all.add(new PartChanges(part, Fate.CHANGED, changes));
    }
  }

  private static <T> Iterable<String> ids(Map<String, T> before, Map<String, T> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids;
  }
}
