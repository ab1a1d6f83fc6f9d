package org.posebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/**
 * The safety text that the readers of a routine see: the notices, and at each pose what the routine
 * and the pose say together.
 *
 * @param notices the notices of the routine and the library
 * @param poses by the pose's id, for each time that the routine has the pose
 */
record Seen(List<SafetyText> notices, Map<String, List<List<SafetyText>>> poses) {
  static Seen of(Library library, Routine routine) {
    Map<String, List<List<SafetyText>>> poses = new LinkedHashMap<>();
    for (Item item : routine.items()) {
      Guidance base = library.pose(item.pose()).map(Pose::guidance).orElse(Guidance.NONE);
      poses
          .computeIfAbsent(item.pose(), id -> new ArrayList<>())
          .add(SafetyText.of(item.guidance().over(base)));
    }
    return new Seen(SafetyText.of(routine.notices().with(library.notices())), poses);
  }

  /** Each time that the routine has the pose. */
  List<List<SafetyText>> times(String pose) {
    return poses.getOrDefault(pose, List.of());
  }

  /** How many times the text stands at the pose. */
  long count(String pose, SafetyText text) {
    return times(pose).stream().filter(text::standsIn).count();
  }
}
