package org.posebook.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.posebook.check.ContentIndex;
import org.posebook.check.GuidanceCheck;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Citation;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.Location;

/**
 * What it does: finds web addresses that do not begin with {@code https://}.
 *
 * <p>Why it matters: on the way, others can read and change what such a page shows. Many browsers
 * warn of it.
 */
public final class UnsafeLink implements GuidanceCheck {
  private static final RuleId RULE = new RuleId("link/unsafe");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public void check(ContentIndex index, Consumer<Diagnostic> report) {
    for (Pose pose : index.library().poses().values()) {
      pose.video()
          .filter(UnsafeLink::isUnsafe)
          .ifPresent(
              url ->
                  report.accept(
                      unsafe(index.content().at(SchemaName.POSE, pose.id(), "video"), url)));
    }
    List<Citation> sources = index.library().sources();
    for (int i = 0; i < sources.size(); i++) {
      int at = i;
      sources
          .get(i)
          .url()
          .filter(UnsafeLink::isUnsafe)
          .ifPresent(
              url ->
                  report.accept(
                      unsafe(
                          index.content().at(SchemaName.LIBRARY, "", "sources", at, "url"), url)));
    }
  }

  private static boolean isUnsafe(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7);
  }

  private static Diagnostic unsafe(Location at, String url) {
    return Diagnostic.warning(
        RULE,
        at,
        "This address is not safe on its way: it begins with http.",
        "Write https://" + url.substring(7) + ", if the page is there.");
  }
}
