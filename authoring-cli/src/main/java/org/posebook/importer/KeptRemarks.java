package org.posebook.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Media;
import org.posebook.model.Pose;
import org.posebook.source.Location;

/** What a row says of a pose as such, other than the library does: it cannot go to an item. */
final class KeptRemarks {
  static final RuleId KEPT = new RuleId("import/kept-as-it-was");

  private final Pose library;
  private final Pose said;
  private final Function<String, Location> at;
  private final List<Diagnostic> diagnostics;

  /**
   * The remarks on one row.
   *
   * @param library the pose as the library has it
   * @param said the pose as the row gives it
   * @param at the place of what the row says under a key
   */
  KeptRemarks(
      Pose library, Pose said, Function<String, Location> at, List<Diagnostic> diagnostics) {
    this.library = library;
    this.said = said;
    this.at = at;
    this.diagnostics = diagnostics;
  }

  void report() {
    kept("kind", "kind", said.kind(), library.kind());
    kept("level", "level", said.level(), library.level());
    kept("meaning", "meaning", said.names().meaning(), library.names().meaning());
    kept("video", "video", said.video(), library.video());
    kept(
        "media",
        "picture",
        said.media().stream().findFirst(),
        library.media().stream().findFirst());
    kept("variation-of", "variation of", said.variationOf(), library.variationOf());
  }

  private void kept(String key, String word, Optional<?> row, Optional<?> before) {
    if (row.isPresent() && before.isPresent() && !row.equals(before)) {
      diagnostics.add(
          Diagnostic.advice(
              KEPT,
              at.apply(key),
              "The library has this pose with another "
                  + word
                  + " ("
                  + shown(before.get())
                  + "). The library's is kept.",
              "Write the same here, or change the pose in the library."));
    }
  }

  private static String shown(Object value) {
    if (value instanceof Media media) {
      return media.file();
    }
    return value instanceof Enum<?> choice
        ? choice.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : String.valueOf(value);
  }
}
