package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Dose;
import org.posebook.model.Guidance;
import org.posebook.model.PoseKind;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds items of routines without a dose (repetitions, a hold, breaths or a length of
 * time), and routines that do not say how often to do them or for how long to go on.
 *
 * <p>Why it matters: a reader who does not know how much does nothing, or too much.
 *
 * <p>Source: CERT, item 13; TIDieR, item 8; CLARIFY, items 6a to 6d. Poses of rest need no dose:
 * that is our reading.
 */
public final class DoseMissing implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("dose/missing");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int SHOWN = 6;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      List<Guidance> all = new ArrayList<>();
      List<String> without = new ArrayList<>();
      List<Location> places = new ArrayList<>();
      for (PlacedItem item : index.items(routine)) {
        index
            .library()
            .pose(item.item().pose())
            .ifPresent(
                pose -> {
                  Guidance whole = index.library().guidance(item.item()).orElseThrow();
                  all.add(whole);
                  if (whole.dose().filter(DoseMissing::saysHowMuch).isEmpty()
                      && pose.kind().filter(PoseKind.RELAXATION::equals).isEmpty()) {
                    without.add(pose.names().main());
                    places.add(item.at());
                  }
                });
      }
      if (!without.isEmpty()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                places.getFirst(),
                "It is not said how much to do of: "
                    + String.join(", ", without.subList(0, Math.min(SHOWN, without.size())))
                    + (without.size() > SHOWN ? " and " + (without.size() - SHOWN) + " more" : "")
                    + ".",
                "Add a dose, such as: 10 reps; hold 30 s; 5 breaths, each side."));
      }
      how(index, routine, all, report);
    }
  }

  private static void how(
      ContentIndex index, Routine routine, List<Guidance> all, Consumer<Diagnostic> report) {
    boolean often =
        routine.frequency().isPresent()
            || any(all, Dose::timesPerDay)
            || any(all, Dose::daysPerWeek)
            || any(all, Dose::perWeek);
    boolean length = routine.length().isPresent() || any(all, Dose::weeks);
    if (!often || !length) {
      report.accept(
          Diagnostic.advice(
              RULE,
              index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
              "\""
                  + routine.title()
                  + "\" does not say "
                  + (often ? "" : "how often to do it")
                  + (often || length ? "" : ", or ")
                  + (length ? "" : "for how long to go on with it")
                  + ".",
              often
                  ? "Add \"length\", such as: For six weeks. Or: As long as it helps."
                  : "Add \"frequency\", such as: Three times a week."));
    }
  }

  private static boolean saysHowMuch(Dose dose) {
    return dose.repetitions().isPresent()
        || dose.hold().isPresent()
        || dose.duration().isPresent()
        || dose.perWeek().isPresent()
        || dose.unread().isPresent();
  }

  private static boolean any(List<Guidance> all, Function<Dose, Optional<?>> part) {
    return all.stream()
        .anyMatch(each -> each.dose().filter(dose -> part.apply(dose).isPresent()).isPresent());
  }
}
