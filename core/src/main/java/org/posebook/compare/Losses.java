package org.posebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.posebook.compare.Loss.Cause;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;

/**
 * Finds the safety text that readers no longer see. What counts is what a routine's reader sees: a
 * caution that moves from an item to its pose is not lost there. Where a routine no longer has a
 * pose, what the pose itself still says is not lost either. A text with other words is lost: only a
 * person can tell whether the new words say as much.
 */
final class Losses {
  private final Library before;
  private final Library after;
  private final Map<String, Seen> seenAfter = new LinkedHashMap<>();
  private final Map<Key, Set<Named>> found = new LinkedHashMap<>();
  private final Map<Key, List<SafetyText>> fresh = new LinkedHashMap<>();

  private record Key(SafetyText text, String pose, Cause cause) {}

  private Losses(Library before, Library after) {
    this.before = before;
    this.after = after;
    after.routines().forEach((id, routine) -> seenAfter.put(id, Seen.of(after, routine)));
  }

  static List<Loss> of(Library before, Library after) {
    return new Losses(before, after).find();
  }

  private List<Loss> find() {
    before.routines().values().forEach(this::routine);
    before.poses().values().forEach(this::pose);
    library();
    List<Loss> losses = new ArrayList<>();
    found.forEach((key, routines) -> losses.add(loss(key, List.copyOf(routines))));
    return losses;
  }

  private void routine(Routine routine) {
    Seen was = Seen.of(before, routine);
    Seen now = seenAfter.get(routine.id());
    Named named = new Named(routine.id(), routine.title());
    for (SafetyText text : was.notices()) {
      if (now == null && !text.standsIn(SafetyText.of(after.notices()))) {
        lose(new Key(text, "", Cause.ROUTINE), named, List.of());
      } else if (now != null && !text.standsIn(now.notices())) {
        lose(new Key(text, "", Cause.TEXT), named, without(now.notices(), was.notices()));
      }
    }
    was.poses()
        .forEach(
            (pose, times) -> {
              Set<SafetyText> texts = new LinkedHashSet<>();
              times.forEach(texts::addAll);
              texts.forEach(text -> atPose(named, pose, text, was, now));
            });
  }

  private void atPose(Named routine, String pose, SafetyText text, Seen was, @Nullable Seen now) {
    int times = now == null ? 0 : now.times(pose).size();
    if (now != null && times > 0) {
      if (now.count(pose, text) < Math.min(was.count(pose, text), times)) {
        List<SafetyText> all = now.times(pose).stream().flatMap(List::stream).distinct().toList();
        List<SafetyText> old = was.times(pose).stream().flatMap(List::stream).toList();
        Cause cause = isGone(pose) ? Cause.POSE : Cause.TEXT;
        lose(new Key(text, pose, cause), routine, without(all, old));
      }
      return;
    }
    Optional<Pose> kept = after.pose(pose);
    if (kept.isEmpty() || !text.standsIn(SafetyText.of(kept.get().guidance()))) {
      Cause cause = now == null ? Cause.ROUTINE : Cause.POSE_LEFT_OUT;
      lose(new Key(text, pose, isGone(pose) ? Cause.POSE : cause), routine, List.of());
    }
  }

  private boolean isGone(String pose) {
    return before.pose(pose).isPresent() && after.pose(pose).isEmpty();
  }

  /** What the pose itself said: it counts for routines to come, unless all that use it say it. */
  private void pose(Pose pose) {
    Optional<Pose> kept = after.pose(pose.id());
    List<SafetyText> own = SafetyText.of(pose.guidance());
    List<SafetyText> now = kept.map(p -> SafetyText.of(p.guidance())).orElse(List.of());
    List<Seen> users =
        seenAfter.values().stream().filter(seen -> !seen.times(pose.id()).isEmpty()).toList();
    for (SafetyText text : own) {
      if (kept.isEmpty()) {
        lose(new Key(text, pose.id(), Cause.POSE), List.of());
      } else if (!text.standsIn(now)
          && (users.isEmpty()
              || users.stream().anyMatch(seen -> seen.count(pose.id(), text) == 0))) {
        lose(new Key(text, pose.id(), Cause.TEXT), without(now, own));
      }
    }
  }

  private void library() {
    List<SafetyText> own = SafetyText.of(before.notices());
    List<SafetyText> now = SafetyText.of(after.notices());
    for (SafetyText text : own) {
      boolean allSayIt =
          !seenAfter.isEmpty()
              && seenAfter.values().stream().allMatch(seen -> text.standsIn(seen.notices()));
      if (!text.standsIn(now) && !allSayIt) {
        lose(new Key(text, "", Cause.TEXT), without(now, own));
      }
    }
  }

  private void lose(Key key, Named routine, List<SafetyText> instead) {
    lose(key, instead);
    found.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(routine);
  }

  private void lose(Key key, List<SafetyText> instead) {
    found.computeIfAbsent(key, any -> new LinkedHashSet<>());
    fresh.merge(
        key,
        instead,
        (one, other) -> {
          Set<SafetyText> all = new LinkedHashSet<>(one);
          all.addAll(other);
          return List.copyOf(all);
        });
  }

  private Loss loss(Key key, List<Named> routines) {
    Optional<Named> pose =
        key.pose().isEmpty()
            ? Optional.empty()
            : Optional.of(Names.pose(before, after, key.pose()));
    List<String> others =
        fresh.getOrDefault(key, List.of()).stream()
            .filter(text -> text.kind() == key.text().kind())
            .map(SafetyText::said)
            .toList();
    // There is one disclaimer: another one stands in its place, whatever it says.
    Optional<String> now =
        key.text().kind() == Safety.DISCLAIMER
            ? others.stream().findFirst()
            : Likeness.nearest(key.text().said(), others);
    return new Loss(key.text().kind(), pose, key.text().said(), now, routines, key.cause());
  }

  private static List<SafetyText> without(List<SafetyText> texts, List<SafetyText> others) {
    return texts.stream().filter(text -> !others.contains(text)).toList();
  }
}
