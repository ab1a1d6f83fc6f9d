package org.posebook.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** Finds what is said of a pose's own figure among all that is said of the pose. */
final class FigureRemarks {
  private static final List<String> FORMS = List.of("variations", "easier", "harder");

  private FigureRemarks() {}

  /**
   * What is said of the figure: all that stands within it, and what the rules for figures say of
   * the steps beside it.
   */
  static List<Diagnostic> of(Document pose, List<Diagnostic> all) {
    return all.stream()
        .filter(found -> found.at().file().equals(pose.tree().at().file()))
        .filter(
            found ->
                within(pose, "figure", found.at())
                    || (found.rule().name().startsWith("figure/")
                        && FORMS.stream().noneMatch(form -> within(pose, form, found.at()))))
        .toList();
  }

  /** Whether a place is at a key or between it and the next key. */
  private static boolean within(Document pose, String key, Location at) {
    if (!(pose.tree() instanceof SourceNode.Mapping mapping)
        || !(at instanceof Location.TextSpan place)) {
      return false;
    }
    Iterator<Map.Entry<String, SourceNode.Member>> members =
        mapping.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, SourceNode.Member> member = members.next();
      if (member.getKey().equals(key)) {
        return !isBefore(place, member.getValue().keyAt())
            && (!members.hasNext() || isBefore(place, members.next().getValue().keyAt()));
      }
    }
    return false;
  }

  private static boolean isBefore(Location.TextSpan place, Location other) {
    return other instanceof Location.TextSpan span
        && (place.line() < span.line()
            || (place.line() == span.line() && place.column() < span.column()));
  }
}
