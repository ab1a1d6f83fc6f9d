package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Ids;
import org.posebook.model.Routine;

/**
 * What it does: finds items of a routine whose pose is not in the library.
 *
 * <p>Why it matters: such a sheet cannot be printed.
 *
 * <p>Example: {@code items: [brige]}. Instead: {@code items: [bridge]}.
 */
public final class UnknownPose implements Check {
  private static final RuleId RULE = new RuleId("routine/unknown-pose");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Routine routine : index.library().routines().values()) {
      for (ContentIndex.PlacedItem placed : index.items(routine)) {
        String id = placed.item().pose();
        if (index.library().pose(id).isEmpty()) {
          report.accept(
              Diagnostic.error(
                  RULE, placed.at(), "The library has no pose \"" + id + "\".", hint(index, id)));
        }
      }
    }
  }

  private static String hint(ContentIndex index, String id) {
    List<ContentIndex.PoseName> named = index.names().getOrDefault(Ids.fold(id), List.of());
    if (!named.isEmpty()) {
      return "Did you mean \"" + named.getFirst().pose().id() + "\"?";
    }
    List<String> known = new ArrayList<>(index.library().poses().keySet());
    return Suggestions.nearest(id, known)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElseGet(() -> write(Ids.isId(id) ? id : Ids.fromName(id)));
  }

  private static String write(String id) {
    return id.isEmpty()
        ? "Name a pose that is there, by its id."
        : "Write poses/" + id + ".yaml, or name a pose that is there.";
  }
}
