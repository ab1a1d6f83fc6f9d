package org.posebook.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;

/**
 * Parts that many poses have in common, each kept once: tables of very many rows say "mat", "3 x
 * 10" or "breathe out as you lift" over and over.
 */
final class SharedParts {
  /** So many different values are remembered of each part. */
  private static final int KEPT = 4096;

  private final Map<String, Map<Object, Object>> byPart = new HashMap<>();

  /** The same pose, made of parts that earlier poses have too. */
  Pose of(Pose pose) {
    return new Pose(
        pose.id(),
        pose.names(),
        pose.kind(),
        pose.level(),
        of(pose.guidance()),
        one("variation-of", pose.variationOf()),
        pose.media(),
        pose.video(),
        list("sources", pose.sources()),
        pose.review(),
        one("imported-from", pose.importedFrom()),
        pose.extras());
  }

  private Guidance of(Guidance guidance) {
    return new Guidance(
        one("start-position", guidance.startPosition()),
        one("sides", guidance.sides()),
        list("targets", guidance.targets()),
        one("purpose", guidance.purpose()),
        one("setup", guidance.setup()),
        list("steps", guidance.steps()),
        one("breathing", guidance.breathing()),
        one("dose", guidance.dose()),
        one("feel", guidance.feel()),
        list("props", guidance.props()),
        list("cautions", guidance.cautions()),
        list("contraindications", guidance.contraindications()),
        list("variations", guidance.variations()),
        list("easier", guidance.easier()),
        list("harder", guidance.harder()),
        list("notes", guidance.notes()),
        one("figure", guidance.figure()));
  }

  private <T> List<T> list(String part, List<T> values) {
    return values.isEmpty() ? List.of() : kept(part, values);
  }

  private <T> Optional<T> one(String part, Optional<T> value) {
    return value.isEmpty() ? Optional.empty() : kept(part, value);
  }

  /** A value equal to this one: of one part all values have one type. */
  @SuppressWarnings("unchecked")
  private <T> T kept(String part, T value) {
    Map<Object, Object> known = byPart.computeIfAbsent(part, key -> new HashMap<>());
    Object before = known.get(value);
    if (before != null) {
      return (T) before;
    }
    if (known.size() < KEPT) {
      known.put(value, value);
    }
    return value;
  }
}
