package org.posebook.check.rules;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;

/**
 * What it does: finds routines in which a pose is done on the left side only, or on the right side
 * only, by its dose.
 *
 * <p>Why it matters: most often the second item was forgotten.
 *
 * <p>Where only one side is meant, a note or a section that names the side says so, and a waiver
 * keeps this rule silent.
 */
public final class OneSideOnly implements Check {
  private static final RuleId RULE = new RuleId("routine/side-missing");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      Map<String, Set<Dose.Side>> sides = new LinkedHashMap<>();
      Map<String, PlacedItem> first = new LinkedHashMap<>();
      for (PlacedItem item : index.items(routine)) {
        Optional<Dose.Side> side =
            index.library().guidance(item.item()).flatMap(Guidance::dose).flatMap(Dose::side);
        String pose = item.item().pose();
        first.putIfAbsent(pose, item);
        sides
            .computeIfAbsent(pose, none -> EnumSet.noneOf(Dose.Side.class))
            .add(side.orElse(Dose.Side.EACH));
      }
      sides.forEach(
          (pose, done) -> {
            if (done.equals(EnumSet.of(Dose.Side.LEFT))
                || done.equals(EnumSet.of(Dose.Side.RIGHT))) {
              boolean left = done.contains(Dose.Side.LEFT);
              PlacedItem item = first.get(pose);
              if (item != null) {
                report.accept(
                    Diagnostic.warning(
                        RULE,
                        item.at(),
                        "This pose is done on the "
                            + (left ? "left" : "right")
                            + " side only. No item is for the other side.",
                        "Write \"each side\" in the dose, or add an item for the "
                            + (left ? "right" : "left")
                            + " side."));
              }
            }
          });
    }
  }
}
