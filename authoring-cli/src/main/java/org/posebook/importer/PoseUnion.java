package org.posebook.importer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.posebook.model.Ids;
import org.posebook.model.Pose;
import org.posebook.model.PoseNames;

/** Brings a row's pose together with the library's. */
final class PoseUnion {
  private PoseUnion() {}

  /** The library's pose as its own workbook now tells it; names that others added stay. */
  static Pose renewed(Pose library, Pose row) {
    PoseNames own = row.names();
    PoseNames names =
        new PoseNames(
            own.main(),
            own.sanskrit().or(library.names()::sanskrit),
            own.devanagari().or(library.names()::devanagari),
            own.meaning().or(library.names()::meaning),
            aliases(own, library.names().aliases(), List.of()));
    return new Pose(
        library.id(),
        names,
        row.kind().or(library::kind),
        row.level().or(library::level),
        row.guidance(),
        row.variationOf().or(library::variationOf),
        row.media().isEmpty() ? library.media() : row.media(),
        row.video().or(library::video),
        union(row.sources(), library.sources()),
        library.review(),
        library.importedFrom(),
        row.extras().isEmpty() ? library.extras() : row.extras());
  }

  /** The library's names, with those of the row that it does not have. */
  private static PoseNames names(Pose library, Pose row) {
    PoseNames own = library.names();
    List<String> more = new ArrayList<>();
    more.add(row.names().main());
    row.names().sanskrit().filter(sanskrit -> own.sanskrit().isPresent()).ifPresent(more::add);
    more.addAll(row.names().aliases());
    return new PoseNames(
        own.main(),
        own.sanskrit().or(row.names()::sanskrit),
        own.devanagari().or(row.names()::devanagari),
        own.meaning().or(row.names()::meaning),
        aliases(own, own.aliases(), more));
  }

  /** Aliases in order, each once, without those that fold to a name the pose has already. */
  private static List<String> aliases(PoseNames own, List<String> first, List<String> more) {
    Set<String> seen = new LinkedHashSet<>();
    seen.add(Ids.fold(own.main()));
    own.sanskrit().ifPresent(name -> seen.add(Ids.fold(name)));
    List<String> aliases = new ArrayList<>();
    List<String> all = new ArrayList<>(own.aliases());
    all.addAll(first);
    all.addAll(more);
    for (String name : all) {
      if (seen.add(Ids.fold(name))) {
        aliases.add(name);
      }
    }
    return aliases;
  }

  static Pose imported(Pose row, String file) {
    return new Pose(
        row.id(),
        row.names(),
        row.kind(),
        row.level(),
        row.guidance(),
        row.variationOf(),
        row.media(),
        row.video(),
        row.sources(),
        row.review(),
        Optional.of(file),
        row.extras());
  }

  /** The library's pose, with the row's names, and with what it does not say of itself yet. */
  static Pose completed(Pose library, Pose row) {
    return new Pose(
        library.id(),
        names(library, row),
        library.kind().or(row::kind),
        library.level().or(row::level),
        library.guidance(),
        library.variationOf().or(row::variationOf),
        library.media().isEmpty() ? row.media() : library.media(),
        library.video().or(row::video),
        union(library.sources(), row.sources()),
        library.review(),
        library.importedFrom(),
        library.extras());
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
