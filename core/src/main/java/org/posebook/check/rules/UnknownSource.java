package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Citation;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds sources that look like the id of one of the library's sources and are none.
 *
 * <p>Why it matters: the sheet would print a word that leads nowhere.
 */
public final class UnknownSource implements Check {
  private static final RuleId RULE = new RuleId("source/unknown");

  @Override
  public RuleId rule() {
    return RULE;
  }

  /** An id of two words or more: a single word may be a name. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    List<String> known = index.library().sources().stream().map(Citation::id).toList();
    for (Pose pose : index.library().poses().values()) {
      check(index, SchemaName.POSE, pose.id(), pose.sources(), known, report);
    }
    for (Routine routine : index.library().routines().values()) {
      check(index, SchemaName.ROUTINE, routine.id(), routine.sources(), known, report);
    }
  }

  private static void check(
      ContentIndex index,
      SchemaName kind,
      String id,
      List<String> sources,
      List<String> known,
      Consumer<Diagnostic> report) {
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i);
      if (ID.matcher(source).matches() && !known.contains(source)) {
        report.accept(
            Diagnostic.warning(
                RULE,
                index.content().at(kind, id, "sources", i),
                "The library has no source \"" + source + "\".",
                Suggestions.nearest(source, known)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse(
                        "List it under \"sources\" in posebook.yaml, or write the source in"
                            + " words.")));
      }
    }
  }
}
