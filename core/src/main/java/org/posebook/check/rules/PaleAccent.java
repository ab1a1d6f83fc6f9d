package org.posebook.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.posebook.check.Check;
import org.posebook.check.ContentIndex;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Brand;
import org.posebook.model.Contrast;
import org.posebook.schema.SchemaName;

/**
 * What it does: finds brand colours that are too pale for text on white paper: less than 4.5:1
 * (WCAG 2.2, success criterion 1.4.3). The sheet is printed with a darker shade of the same hue.
 *
 * <p>Why it matters: people with low vision could not read the headings.
 *
 * <p>Example: {@code accent: "#7FD1C7"}. Instead: the darker colour that the message names.
 */
public final class PaleAccent implements Check {
  private static final RuleId RULE = new RuleId("brand/pale-accent");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    check(index, index.library().brand(), List.of("brand"), report);
    int place = 0;
    for (Brand brand : index.library().brands().values()) {
      check(index, brand, List.of("brands", place++), report);
    }
  }

  private static void check(
      ContentIndex index, Brand brand, List<Object> path, Consumer<Diagnostic> report) {
    brand
        .accent()
        .filter(accent -> accent.matches("#[0-9A-Fa-f]{6}"))
        .map(accent -> Integer.parseInt(accent.substring(1), 16))
        .filter(colour -> Contrast.onWhite(colour) < Contrast.TEXT)
        .ifPresent(
            colour -> {
              List<Object> at = new ArrayList<>(path);
              at.add("accent");
              report.accept(
                  Diagnostic.warning(
                      RULE,
                      index.content().at(SchemaName.LIBRARY, "", at.toArray()),
                      String.format(
                          Locale.ROOT,
                          "The accent has a contrast of %.1f to 1 on white; text needs %.1f to 1."
                              + " It is printed darker.",
                          Contrast.onWhite(colour),
                          Contrast.TEXT),
                      String.format(Locale.ROOT, "Write \"#%06X\".", Contrast.readable(colour))));
            });
  }
}
