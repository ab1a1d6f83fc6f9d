package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Item;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds introductions and main messages that list poses of the library by their
 * names, of which the routine lacks one.
 *
 * <p>Why it matters: the reader looks for a pose that is not on the sheet.
 *
 * <p>It speaks only where a text names two poses or more, of which the routine has at least one.
 */
public final class ListMismatch implements Check {
  private static final RuleId RULE = new RuleId("routine/list-mismatch");

  @Override
  public RuleId rule() {
    return RULE;
  }

  private static final int SHORTEST_NAME = 4;

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    Map<String, Pose> names = new LinkedHashMap<>();
    for (Pose pose : index.library().poses().values()) {
      String name = pose.names().main().toLowerCase(Locale.ROOT);
      if (name.length() >= SHORTEST_NAME) {
        names.putIfAbsent(name, pose);
      }
    }
    if (names.isEmpty()) {
      return;
    }
    NameFinder finder = NameFinder.of(names.keySet());
    for (Routine routine : index.library().routines().values()) {
      Set<String> own = new HashSet<>();
      routine.items().stream().map(Item::pose).forEach(own::add);
      List<String> introduction = routine.introduction();
      for (int i = 0; i < introduction.size(); i++) {
        check(
            index,
            routine,
            introduction.get(i),
            own,
            names,
            finder,
            List.of("introduction", i),
            report);
      }
      if (routine.mainMessage().isPresent()) {
        check(
            index,
            routine,
            routine.mainMessage().get(),
            own,
            names,
            finder,
            List.of("main-message"),
            report);
      }
    }
  }

  private static void check(
      ContentIndex index,
      Routine routine,
      String text,
      Set<String> own,
      Map<String, Pose> names,
      NameFinder finder,
      List<Object> path,
      Consumer<Diagnostic> report) {
    boolean isAsLong = text.toLowerCase(Locale.ROOT).length() == text.length();
    List<int[]> strangers = new ArrayList<>();
    Set<String> found = new HashSet<>();
    finder.find(
        text,
        (name, from, to) -> {
          String id = Objects.requireNonNull(names.get(name)).id();
          if (found.add(id) && !own.contains(id) && isAsLong) {
            strangers.add(new int[] {from, to - from});
          }
        });
    if (found.size() < 2 || found.stream().noneMatch(own::contains)) {
      return;
    }
    for (int[] at : strangers) {
      report.accept(
          Diagnostic.warning(
              RULE,
              index
                  .content()
                  .partAt(SchemaName.ROUTINE, routine.id(), at[0], at[1], path.toArray()),
              "The text lists \""
                  + text.substring(at[0], at[0] + at[1])
                  + "\", and the routine does not have it.",
              "Add the pose to the routine, or take it out of the text."));
    }
  }
}
