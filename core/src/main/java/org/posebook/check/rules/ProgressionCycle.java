package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds poses that are variations of each other in a circle.
 *
 * <p>Why it matters: no one can tell which is the pose and which the variation.
 */
public final class ProgressionCycle implements Check {
  private static final RuleId RULE = new RuleId("routine/progression-cycle");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    Set<String> told = new HashSet<>();
    for (Pose pose : index.library().poses().values()) {
      if (told.contains(pose.id())) {
        continue;
      }
      List<String> way = new ArrayList<>();
      Optional<String> next = Optional.of(pose.id());
      while (next.isPresent() && !way.contains(next.get()) && !told.contains(next.get())) {
        way.add(next.get());
        next = index.library().pose(next.get()).flatMap(Pose::variationOf);
      }
      if (next.isPresent() && next.get().equals(pose.id())) {
        told.addAll(way);
        way.add(pose.id());
        report.accept(
            Diagnostic.error(
                RULE,
                index.content().at(SchemaName.POSE, pose.id(), "variation-of"),
                "Variations go in a circle: " + String.join(" is of ", way) + ".",
                "Take \"variation-of\" out of the pose that the others come from."));
      }
    }
  }
}
