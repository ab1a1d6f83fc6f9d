package org.posebook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.model.Section;

/**
 * Poses and routines that got another id: one vanished and one new with the same name, and no other
 * of that name. The earlier library is given the later ids, so that the same is compared with the
 * same.
 *
 * @param before the earlier library under the later ids
 * @param poses the earlier ids by the later ones
 * @param routines the earlier ids by the later ones
 */
record Renames(Library before, Map<String, String> poses, Map<String, String> routines) {
  static Renames of(Library before, Library after) {
    Map<String, String> poses = renamed(before.poses(), after.poses(), pose -> pose.names().main());
    Map<String, String> routines = renamed(before.routines(), after.routines(), Routine::title);
    Map<String, Pose> earlierPoses = new LinkedHashMap<>();
    before
        .poses()
        .forEach(
            (id, pose) ->
                earlierPoses.put(
                    poses.getOrDefault(id, id), pose(pose, poses.getOrDefault(id, id), poses)));
    Map<String, Routine> earlierRoutines = new LinkedHashMap<>();
    before
        .routines()
        .forEach(
            (id, routine) ->
                earlierRoutines.put(
                    routines.getOrDefault(id, id),
                    routine(routine, routines.getOrDefault(id, id), poses)));
    return new Renames(
        before.withContent(earlierPoses, earlierRoutines), inverse(poses), inverse(routines));
  }

  private static <T> Map<String, String> renamed(
      Map<String, T> before, Map<String, T> after, Function<T, String> name) {
    Map<String, List<String>> gone = byName(before, after.keySet(), name);
    Map<String, List<String>> fresh = byName(after, before.keySet(), name);
    Map<String, String> renamed = new LinkedHashMap<>();
    gone.forEach(
        (title, ids) -> {
          List<String> now = fresh.getOrDefault(title, List.of());
          if (ids.size() == 1 && now.size() == 1) {
            renamed.put(ids.getFirst(), now.getFirst());
          }
        });
    return renamed;
  }

  private static <T> Map<String, List<String>> byName(
      Map<String, T> all, Set<String> without, Function<T, String> name) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    all.forEach(
        (id, each) -> {
          if (!without.contains(id)) {
            byName.computeIfAbsent(name.apply(each), title -> new ArrayList<>()).add(id);
          }
        });
    return byName;
  }

  private static Map<String, String> inverse(Map<String, String> map) {
    Map<String, String> inverse = new HashMap<>();
    map.forEach((key, value) -> inverse.put(value, key));
    return inverse;
  }

  private static Pose pose(Pose pose, String id, Map<String, String> poses) {
    return new Pose(
        id,
        pose.names(),
        pose.kind(),
        pose.level(),
        pose.guidance(),
        pose.variationOf().map(base -> poses.getOrDefault(base, base)),
        pose.media(),
        pose.video(),
        pose.sources(),
        pose.review(),
        pose.importedFrom(),
        pose.extras());
  }

  private static Routine routine(Routine routine, String id, Map<String, String> poses) {
    List<Section> sections =
        routine.sections().stream()
            .map(
                section ->
                    new Section(
                        section.title(),
                        section.items().stream().map(item -> item(item, poses)).toList()))
            .toList();
    return new Routine(
        id,
        routine.title(),
        routine.mainMessage(),
        routine.introduction(),
        routine.why(),
        routine.audience(),
        routine.setting(),
        routine.frequency(),
        routine.length(),
        routine.coachingNote(),
        routine.notices(),
        sections,
        routine.background(),
        routine.tracker(),
        routine.author(),
        routine.published(),
        routine.brand(),
        routine.sources(),
        routine.review(),
        routine.importedFrom(),
        routine.extras());
  }

  private static Item item(Item item, Map<String, String> poses) {
    return new Item(
        poses.getOrDefault(item.pose(), item.pose()), item.name(), item.guidance(), item.extras());
  }
}
