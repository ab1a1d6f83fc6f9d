package org.posebook.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.check.PieceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Guidance;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds steps that speak of a thing which is not among the pose's props.
 *
 * <p>Why it matters: readers look at the list of props before they begin.
 *
 * <p>"Ball of the foot", "like a chair" and names of poses such as "wall psoas" do not count.
 */
public final class UndeclaredProp implements GuidanceCheck, PieceCheck {
  private static final RuleId RULE = new RuleId("prop/undeclared");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern PROP =
      Pattern.compile(
          "(?iu)\\b(yoga |foam |rolled |folded |soft |small |thick |resistance |exercise )*"
              + "(blocks?|bolsters?|blankets?|towels?|pillows?|cushions?|straps?|belts?|bands?|chairs?|"
              + "dumbbells?|rollers?|balls?|walls?|sticks?)\\b");

  private static final Stems PROPS =
      Stems.of(
          "block",
          "bolster",
          "blanket",
          "towel",
          "pillow",
          "cushion",
          "strap",
          "belt",
          "band",
          "chair",
          "dumbbell",
          "roller",
          "ball",
          "wall",
          "stick");

  /** Other senses, before or after the word. */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?iu)(\\b(like|as if|imagine|imaginary|as (a|in|on|though)|no|without)("
              + " \\w+){0,3} ?|\\b(chest|stomach|abdominal|rib|waist) )$");

  private static final Pattern OTHER_AFTER =
      Pattern.compile(
          "(?iu)^( of (the|your|each|both)? ?(foot|feet|left|right|big|toes?)|"
              + " (pose|psoas|sits?|slides?|angels?))");

  @Override
  public Run start(ContentIndex index) {
    return index.isEnglish()
        ? (piece, report) -> piece.pose().ifPresent(pose -> check(index, pose, report))
        : Run.NONE;
  }

  private static void check(ContentIndex index, Pose pose, Consumer<Diagnostic> report) {
    Guidance guidance = pose.guidance();
    String declared =
        guidance.props().stream()
            .map(Prop::name)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    List<String> steps = guidance.steps();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (!PROPS.in(step)) {
        continue;
      }
      Matcher prop = PROP.matcher(step);
      while (prop.find()) {
        String word = prop.group(2).toLowerCase(Locale.ROOT).replaceAll("s$", "");
        if (declared.contains(word)
            || OTHER_BEFORE.matcher(step.substring(0, prop.start())).find()
            || OTHER_AFTER.matcher(step.substring(prop.end())).find()) {
          continue;
        }
        report.accept(
            Diagnostic.advice(
                RULE,
                index
                    .content()
                    .partAt(
                        SchemaName.POSE,
                        pose.id(),
                        prop.start(),
                        prop.end() - prop.start(),
                        "steps",
                        i),
                "The step needs \"" + prop.group().strip() + "\", and the props do not list it.",
                "Add it under \"props\"; write \"optional: true\" where it can be left out."));
        declared += " " + word; // Once is enough.
      }
    }
  }
}
