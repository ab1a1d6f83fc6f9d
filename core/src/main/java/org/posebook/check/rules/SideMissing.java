package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PieceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds poses whose steps speak of one side, and which do not say whether to do the
 * other.
 *
 * <p>Why it matters: readers do one side and stop.
 *
 * <p>Source: CERT, item 8: each exercise is described so that it can be done again. The words that
 * are looked for are our reading.
 */
public final class SideMissing implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("side/missing");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern ONE_SIDED =
      Pattern.compile(
          "(?iu)\\b(one|(your |the )?(left|right)) "
              + "(knee|leg|foot|arm|hand|elbow|shoulder|hip|heel|thigh|ankle|side)\\b");
  private static final Stems SIDES = Stems.of("one", "left", "right");

  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "(?iu)(\\b(other|each|both|second|opposite)"
              + " (side|sides|leg|legs|arm|arms|knee|knees|foot|feet|hand|hands)\\b|\\b(switch|change|swap|alternate|alternating|repeat)\\b|\\bin"
              + " turn\\b|\\bthen (the |your )?(left|right|other)\\b)");

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish()
        ? (piece, report) -> piece.pose().ifPresent(pose -> check(index, pose, report))
        : Run.NONE;
  }

  private static void check(ContentIndex index, Pose pose, Consumer<Diagnostic> report) {
    Guidance guidance = pose.guidance();
    if (guidance.sides().isPresent() || guidance.dose().flatMap(dose -> dose.side()).isPresent()) {
      return;
    }
    List<String> steps = guidance.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (!SIDES.in(steps.get(i))) {
        continue;
      }
      Matcher side = ONE_SIDED.matcher(steps.get(i));
      if (side.find()) {
        if (!saysOther(guidance)) {
          report.accept(diagnostic(index, pose, i, side));
        }
        return; // Once is enough.
      }
    }
  }

  private static boolean saysOther(Guidance guidance) {
    return OTHER_SIDE.matcher(String.join("\n", guidance.steps())).find()
        || guidance.setup().filter(text -> OTHER_SIDE.matcher(text).find()).isPresent();
  }

  private static Diagnostic diagnostic(ContentIndex index, Pose pose, int step, Matcher side) {
    return Diagnostic.warning(
        RULE,
        index
            .content()
            .partAt(
                SchemaName.POSE, pose.id(), side.start(), side.end() - side.start(), "steps", step),
        "The steps speak of one side, and do not say whether to do the other.",
        "Add \"sides: each\" or \"sides: alternating\", or a last step: Then change sides.");
  }
}
