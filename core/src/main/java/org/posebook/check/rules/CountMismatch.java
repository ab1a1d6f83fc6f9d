package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: compares the number of poses that a routine's title or main message announces with
 * the number that it has.
 *
 * <p>Why it matters: a reader who counts ten where the title says fifteen looks for a missing page.
 *
 * <p>Example: "10 gentle stretches" over 15 items. Instead: "15 gentle stretches". A main message
 * counts only where it speaks of all of them ("these five moves"): "do two moves a day" is advice.
 * A number that may mean something else ("3 sets of five moves", "level 2 poses") is passed over.
 */
public final class CountMismatch implements Check {
  private static final RuleId RULE = new RuleId("routine/count-mismatch");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      compare(index, routine, "title", AnnouncedCount.inTitle(routine.title()), report);
      routine
          .mainMessage()
          .map(AnnouncedCount::inMessage)
          .ifPresent(counts -> compare(index, routine, "main-message", counts, report));
    }
  }

  private static void compare(
      ContentIndex index,
      Routine routine,
      String key,
      List<AnnouncedCount> counts,
      Consumer<Diagnostic> report) {
    int there = routine.items().size();
    // "Three stretches and two poses" announces five, "five moves, two of them ..." five as well.
    if (counts.isEmpty()
        || counts.stream().anyMatch(count -> count.number() == there)
        || counts.stream().mapToInt(AnnouncedCount::number).sum() == there) {
      return;
    }
    AnnouncedCount count = counts.getFirst();
    report.accept(
        Diagnostic.error(
            RULE,
            index
                .content()
                .partAt(SchemaName.ROUTINE, routine.id(), count.offset(), count.length(), key),
            "The "
                + key.replace('-', ' ')
                + " announces "
                + count.number()
                + ", but the routine has "
                + there
                + (there == 1 ? " pose." : " poses."),
            "Write " + there + ", or add or take away poses."));
  }
}
