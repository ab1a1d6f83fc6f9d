package org.posebook.check.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.content.MediaFolder;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Brand;
import org.posebook.model.Library;
import org.posebook.source.Location;

/**
 * What it does: finds pictures in the folder {@code media} that no pose and no brand uses.
 *
 * <p>Why it matters: they make the library heavy, and one may be there because its name was
 * misspelt in a pose.
 */
public final class OrphanMedia implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("media/orphan");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    index.media().ifPresent(media -> check(index.library(), media, report));
  }

  private static void check(Library library, MediaFolder media, Consumer<Diagnostic> report) {
    Set<String> used = new HashSet<>();
    library.poses().values().forEach(pose -> pose.media().forEach(each -> used.add(each.file())));
    library.brand().logo().ifPresent(used::add);
    for (Brand brand : library.brands().values()) {
      brand.logo().ifPresent(used::add);
    }
    for (String file : media.files()) {
      if (!used.contains(file)) {
        report.accept(
            Diagnostic.advice(
                RULE,
                new Location.WholeFile(file),
                "No pose and no brand uses this picture.",
                "Name it in a pose, or delete it."));
      }
    }
  }
}
