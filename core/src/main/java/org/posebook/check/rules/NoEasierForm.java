package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Guidance;
import org.posebook.model.PoseKind;
import org.posebook.model.Routine;
import org.posebook.source.Location;

/**
 * What it does: finds poses of routines that give no easier form and no variation. It speaks once
 * for a routine, and names the poses.
 *
 * <p>Why it matters: readers differ. Who cannot do the pose as it stands should not give up.
 *
 * <p>Source: CERT, items 14b (how it is tailored) and 15 (the starting level). Poses of pure rest
 * are left out: that is our reading.
 */
public final class NoEasierForm implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("pose/no-easier-form");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int SHOWN = 6;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      List<String> without = new ArrayList<>();
      List<Location> places = new ArrayList<>();
      for (PlacedItem item : index.items(routine)) {
        index
            .library()
            .pose(item.item().pose())
            .filter(pose -> pose.kind().filter(PoseKind.RELAXATION::equals).isEmpty())
            .ifPresent(
                pose -> {
                  Guidance whole = index.library().guidance(item.item()).orElseThrow();
                  if (whole.easier().isEmpty() && whole.variations().isEmpty()) {
                    without.add(pose.names().main());
                    places.add(item.at());
                  }
                });
      }
      if (!without.isEmpty()) {
        List<String> shown = without.subList(0, Math.min(SHOWN, without.size()));
        report.accept(
            Diagnostic.advice(
                RULE,
                places.getFirst(),
                "No easier form is given for: "
                    + String.join(", ", shown)
                    + (without.size() > SHOWN ? " and " + (without.size() - SHOWN) + " more" : "")
                    + ".",
                "Add \"easier\" to these poses: what to do if the pose is too much."));
      }
    }
  }
}
