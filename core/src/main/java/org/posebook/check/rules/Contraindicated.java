package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.check.ContentIndex.PlacedItem;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Contraindication;
import org.posebook.model.Guidance;
import org.posebook.model.Routine;

/**
 * What it does: finds routines for people with a condition with which one of their poses should be
 * left out, or changed where the pose does not say how.
 *
 * <p>Why it matters: the reader would do just what could hurt.
 *
 * <p>How: the title and the audience of the routine are compared with the condition, by its words
 * and by other names of it. A condition after "without" or "no" does not count.
 */
public final class Contraindicated implements Check {
  private static final RuleId RULE = new RuleId("safety/contraindicated");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** Names of one condition stand on one line. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("pregnancy", "pregnant", "expecting mothers", "mothers to be", "prenatal"),
          List.of("osteoporosis", "weak bones", "brittle bones", "low bone density"),
          List.of("high blood pressure", "hypertension"),
          List.of("low blood pressure", "hypotension"),
          List.of("glaucoma"),
          List.of("vertigo", "dizziness", "dizzy spells"),
          List.of(
              "herniated disc", "slipped disc", "disc herniation", "bulging disc", "disc injury"),
          List.of("sciatica"),
          List.of("carpal tunnel syndrome", "carpal tunnel", "wrist pain", "sore wrists"),
          List.of("knee injury", "knee pain", "sore knees", "bad knees", "knee surgery"),
          List.of("hip replacement", "artificial hip", "new hip"),
          List.of("hip surgery"),
          List.of("back surgery", "spinal surgery", "spinal fusion"),
          List.of("shoulder injury", "shoulder pain", "sore shoulders", "frozen shoulder"),
          List.of("neck injury", "neck pain", "sore neck"),
          List.of("ankle injury", "sprained ankle"),
          List.of("heart disease", "heart trouble", "heart condition"),
          List.of("hernia"),
          List.of("spondylolisthesis"),
          List.of("spinal stenosis"),
          List.of("detached retina", "retinal detachment"),
          List.of("reflux", "heartburn", "gerd"));

  private static final String NEGATED =
      "(?<!without )(?<!without a )(?<!no )(?<!not )(?<!not for )(?<!free of )";

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      String about =
          (routine.title() + "\n" + routine.audience().orElse("")).toLowerCase(Locale.ROOT);
      for (PlacedItem item : index.items(routine)) {
        index
            .library()
            .pose(item.item().pose())
            .ifPresent(
                pose -> {
                  Guidance whole = index.library().guidance(item.item()).orElseThrow();
                  for (Contraindication each : whole.contraindications()) {
                    if (isMeant(each.condition(), about)) {
                      report(pose.names().main(), each, whole, item, report);
                    }
                  }
                });
      }
    }
  }

  private static void report(
      String pose,
      Contraindication each,
      Guidance whole,
      PlacedItem item,
      Consumer<Diagnostic> report) {
    if (each.modify().isEmpty()) {
      report.accept(
          Diagnostic.error(
              RULE,
              item.at(),
              "This routine is for people with \""
                  + each.condition()
                  + "\". \""
                  + pose
                  + "\" should be left out then.",
              "Take the pose out of this routine."));
    } else if (whole.easier().isEmpty() && whole.variations().isEmpty()) {
      report.accept(
          Diagnostic.warning(
              RULE,
              item.at(),
              "This routine is for people with \""
                  + each.condition()
                  + "\". \""
                  + pose
                  + "\" should be changed then ("
                  + each.modify().get()
                  + "), and no easier form or variation shows how.",
              "Add the changed form under \"easier\", or take the pose out."));
    }
  }

  private static boolean isMeant(String condition, String about) {
    return names(condition.toLowerCase(Locale.ROOT).strip()).stream()
        .anyMatch(
            name ->
                Pattern.compile(NEGATED + "\\b" + Pattern.quote(name) + "\\b")
                    .matcher(about)
                    .find());
  }

  private static List<String> names(String condition) {
    List<String> names = new ArrayList<>(List.of(condition));
    for (List<String> same : NAMES) {
      if (same.stream()
          .anyMatch(name -> Pattern.compile("\\b" + name + "\\b").matcher(condition).find())) {
        names.addAll(same);
      }
    }
    return names;
  }
}
