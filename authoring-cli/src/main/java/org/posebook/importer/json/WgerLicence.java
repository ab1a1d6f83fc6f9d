package org.posebook.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/**
 * Under which licence an entry of wger may be used, and whom to name: a line for its sources.
 *
 * @param at where the entry says so
 */
record WgerLicence(String text, Location at) {
  private static final String DATABASE = "wger exercise database";

  static Optional<WgerLicence> of(
      SourceNode.Mapping entry, Optional<SourceNode.Mapping> translation) {
    Set<String> authors = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>(List.of(DATABASE));
    Optional<SourceNode> license =
        entry.get("license").filter(node -> !(node instanceof SourceNode.Nothing));
    license.flatMap(WgerLicence::name).ifPresent(parts::add);
    translation
        .flatMap(words -> text(words, "license_title"))
        .map(title -> "\"" + title + "\"")
        .ifPresent(parts::add);
    translation.flatMap(words -> text(words, "license_author")).ifPresent(authors::add);
    text(entry, "license_author").ifPresent(authors::add);
    if (!authors.isEmpty()) {
      parts.add("by " + String.join(" and ", authors));
    }
    translation.flatMap(words -> text(words, "license_author_url")).ifPresent(parts::add);
    translation.flatMap(words -> text(words, "license_object_url")).ifPresent(parts::add);
    translation
        .flatMap(words -> text(words, "license_derivative_source_url"))
        .map(url -> "after " + url)
        .ifPresent(parts::add);
    if (license.orElse(null) instanceof SourceNode.Mapping group) {
      text(group, "url").ifPresent(parts::add);
    }
    Location at =
        Optional.ofNullable(entry.members().get("license"))
            .or(() -> Optional.ofNullable(entry.members().get("license_author")))
            .map(SourceNode.Member::keyAt)
            .orElse(entry.at());
    return parts.size() == 1
        ? Optional.empty()
        : Optional.of(new WgerLicence(String.join(", ", parts), at));
  }

  private static Optional<String> name(SourceNode license) {
    if (license instanceof SourceNode.Mapping group) {
      return text(group, "short_name").or(() -> text(group, "full_name"));
    }
    return EntryCells.text(license).map(number -> "licence " + number + " of its list");
  }

  private static Optional<String> text(SourceNode.Mapping group, String key) {
    return group.get(key).flatMap(EntryCells::text);
  }
}
