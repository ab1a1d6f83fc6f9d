package org.posebook.check.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.model.Topic;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds routines whose poses name no prop, and whose texts say nothing of what one
 * needs or that one needs nothing.
 *
 * <p>Why it matters: readers get ready before they begin.
 *
 * <p>Source: CERT, item 1; TIDieR, item 3. That a mat, a wall or a chair named in the setting
 * counts is our reading.
 */
public final class NoProps implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("routine/no-props");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final Pattern NEEDS =
      Pattern.compile(
          "(?iu)\\b(mats?|walls?|chairs?|blocks?|bolsters?|blankets?|towels?|pillows?|cushions?|"
              + "straps?|belts?|bands?|weights?|dumbbells?|balls?|floor|bed|sofa|props?|equipment|"
              + "you need|nothing else)\\b");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      boolean named =
          routine.items().stream()
              .anyMatch(
                  item ->
                      !item.guidance().props().isEmpty()
                          || index
                              .library()
                              .pose(item.pose())
                              .filter(pose -> !pose.guidance().props().isEmpty())
                              .isPresent());
      if (!named && !NEEDS.matcher(texts(routine)).find()) {
        report.accept(
            Diagnostic.advice(
                RULE,
                index.content().at(SchemaName.ROUTINE, routine.id(), "title"),
                "\"" + routine.title() + "\" does not say what the reader needs.",
                "Add props to the poses, or say in \"setting\" what is needed, such as: on a"
                    + " mat."));
      }
    }
  }

  private static String texts(Routine routine) {
    return Stream.of(
            Stream.of(routine.setting(), routine.mainMessage(), routine.coachingNote())
                .flatMap(text -> text.stream()),
            routine.introduction().stream(),
            routine.notices().beforeYouStart().stream(),
            routine.background().stream().map(Topic::points).flatMap(points -> points.stream()))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }
}
