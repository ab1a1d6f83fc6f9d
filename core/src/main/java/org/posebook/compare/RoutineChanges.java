package org.posebook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.content.LibraryFolder;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.PoseNames;
import org.posebook.model.Routine;
import org.posebook.model.Section;

/**
 * What changed in a routine: its own texts, its poses, and what its reader sees at each of them.
 * What changed in a pose's own file is told there, not in each routine.
 */
final class RoutineChanges {
  private final Library before;
  private final Library after;
  private final Map<String, List<Change>> posesChanges;
  private final List<Change> changes = new ArrayList<>();

  /** An item with the heading that it stands under. */
  private record Placed(Item item, Optional<String> heading) {}

  private RoutineChanges(Library before, Library after, Map<String, List<Change>> posesChanges) {
    this.before = before;
    this.after = after;
    this.posesChanges = posesChanges;
  }

  /**
   * Compares a routine.
   *
   * @param posesChanges what changed in the poses themselves, by id
   */
  static List<Change> of(
      Library before,
      Library after,
      Routine was,
      Routine now,
      Map<String, List<Change>> posesChanges) {
    RoutineChanges comparison = new RoutineChanges(before, after, posesChanges);
    comparison.changes.addAll(ValueChanges.of(own(was), own(now)));
    comparison.items(placed(was), placed(now));
    comparison.headings(was, now);
    return comparison.changes;
  }

  private static Map<String, Object> own(Routine routine) {
    Map<String, Object> values = new LinkedHashMap<>(LibraryFolder.values(routine));
    values.remove("items");
    values.remove("sections");
    return values;
  }

  private static List<Placed> placed(Routine routine) {
    List<Placed> placed = new ArrayList<>();
    for (Section section : routine.sections()) {
      section.items().forEach(item -> placed.add(new Placed(item, section.title())));
    }
    return placed;
  }

  private void items(List<Placed> was, List<Placed> now) {
    List<String> earlier = names(was);
    List<String> later = names(now);
    int[] partners = Alignment.partners(earlier, later);
    int[] places = ValueChanges.moved(earlier, later, partners);
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < was.size(); i++) {
      int place = partners[i] >= 0 ? partners[i] : places[i];
      if (place < 0) {
        changes.add(new Change.Removed("pose", shown(before, was.get(i).item())));
      } else {
        known.add(place);
        if (partners[i] < 0) {
          String part = "pose " + Said.quoted(shown(after, now.get(place).item()));
          changes.add(new Change.Moved(part, i + 1, place + 1));
        }
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (!known.contains(j)) {
        changes.add(new Change.Added("pose", shown(after, now.get(j).item())));
      }
    }
    for (int i = 0; i < was.size(); i++) {
      int place = partners[i] >= 0 ? partners[i] : places[i];
      if (place >= 0) {
        item(was.get(i).item(), now.get(place).item());
      }
    }
  }

  /** Headings that are new or gone; else poses that stand under another one. */
  private void headings(Routine was, Routine now) {
    List<Object> earlier = titles(was);
    List<Object> later = titles(now);
    List<Change> found = ValueChanges.of(Map.of("heading", earlier), Map.of("heading", later));
    changes.addAll(found);
    if (found.isEmpty() && !shape(was).equals(shape(now)) && items(was).equals(items(now))) {
      changes.add(new Change.Noted("poses", "under other headings"));
    }
  }

  private static List<Object> titles(Routine routine) {
    return routine.sections().stream()
        .flatMap(s -> s.title().stream())
        .map(Object.class::cast)
        .toList();
  }

  private static List<Integer> shape(Routine routine) {
    return routine.sections().stream().map(section -> section.items().size()).toList();
  }

  private static List<String> items(Routine routine) {
    return routine.items().stream().map(Item::pose).toList();
  }

  private void item(Item was, Item now) {
    Optional<Pose> earlier = before.pose(was.pose());
    Optional<Pose> later = after.pose(now.pose());
    if (earlier.isEmpty() || later.isEmpty()) {
      return; // The list of poses tells that the pose came or went.
    }
    List<Change> found =
        new ArrayList<>(PoseChanges.of(seen(was, earlier.get()), seen(now, later.get())));
    found.removeAll(posesChanges.getOrDefault(now.pose(), List.of()));
    Named named = new Named(now.pose(), shown(after, now));
    found.forEach(change -> changes.add(new Change.In(named, change)));
  }

  /** The pose as the routine's reader sees it. */
  private static Pose seen(Item item, Pose pose) {
    PoseNames own = pose.names();
    PoseNames names =
        new PoseNames(
            item.name().orElse(own.main()),
            own.sanskrit(),
            own.devanagari(),
            own.meaning(),
            own.aliases());
    Map<String, Object> extras = new LinkedHashMap<>(pose.extras());
    extras.putAll(item.extras());
    return new Pose(
        pose.id(),
        names,
        pose.kind(),
        pose.level(),
        item.guidance().over(pose.guidance()),
        pose.variationOf(),
        pose.media(),
        pose.video(),
        pose.sources(),
        pose.review(),
        pose.importedFrom(),
        extras);
  }

  private static String shown(Library library, Item item) {
    return item.name()
        .or(() -> library.pose(item.pose()).map(pose -> pose.names().main()))
        .orElse(item.pose());
  }

  private static List<String> names(List<Placed> placed) {
    return Alignment.unique(placed.stream().map(each -> each.item().pose()).toList());
  }
}
