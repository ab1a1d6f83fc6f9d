package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;

/**
 * What it does: finds one name on two poses, also where they differ in case, accents or apostrophes
 * only, and where a name of one pose is another name (alias) of the other. A pose and its declared
 * variation may have the same Sanskrit name.
 *
 * <p>Why it matters: the two may be one pose, written down twice, and each would go its own way.
 *
 * <p>Example: "Child Pose" in one file and "child pose" in another. Instead: one pose with aliases.
 */
public final class DuplicateName implements Check {
  private static final RuleId RULE = new RuleId("library/duplicate-name");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (List<ContentIndex.PoseName> same : index.names().values()) {
      ContentIndex.PoseName first = same.getFirst();
      same.stream()
          .filter(name -> !name.pose().id().equals(first.pose().id()))
          .filter(name -> !isVariation(first, name) && !isVariation(name, first))
          .forEach(
              name ->
                  report.accept(
                      Diagnostic.warning(
                          RULE,
                          name.at(),
                          "\""
                              + name.written()
                              + "\" is also a name of the pose \""
                              + first.pose().id()
                              + "\" ("
                              + first.at().display()
                              + ").",
                          "Put the two together as one pose, or give one of them another name.")));
    }
  }

  /** A variation says itself whose it is, and goes by the same Sanskrit name. */
  private static boolean isVariation(ContentIndex.PoseName of, ContentIndex.PoseName name) {
    return name.pose().variationOf().filter(of.pose().id()::equals).isPresent()
        && isSanskrit(of)
        && isSanskrit(name);
  }

  private static boolean isSanskrit(ContentIndex.PoseName name) {
    return name.pose().names().sanskrit().filter(name.written()::equals).isPresent();
  }
}
