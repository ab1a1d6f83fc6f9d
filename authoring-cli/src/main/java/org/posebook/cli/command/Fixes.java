package org.posebook.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.posebook.cli.report.UnifiedDiff;
import org.posebook.content.LibraryFolder;
import org.posebook.content.StagedFiles;
import org.posebook.content.YamlFix;
import org.posebook.model.Ids;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.schema.SchemaName;
import org.posebook.source.SourceFile;

/** Mends in a library's files what has one right answer, and shows what it changes. */
final class Fixes {
  private Fixes() {}

  /**
   * Mends the YAML files of a library.
   *
   * @param out where the changes are shown
   */
  static void apply(Path library, PrintStream out) throws IOException {
    LibraryFolder.Read read = LibraryFolder.read(library).value();
    Map<String, Optional<String>> ids = ids(read.content().library());
    Map<String, String> changed = new LinkedHashMap<>();
    for (SourceFile file : read.sources().values()) {
      if (file.name().endsWith(".json")) {
        continue;
      }
      SchemaName kind =
          file.name().startsWith("poses/")
              ? SchemaName.POSE
              : file.name().startsWith("routines/") ? SchemaName.ROUTINE : SchemaName.LIBRARY;
      String mended =
          YamlFix.mended(file, kind, name -> ids.getOrDefault(Ids.fold(name), Optional.empty()));
      if (!mended.equals(file.text())) {
        changed.put(file.name(), mended);
        UnifiedDiff.of(file.name(), file.text(), mended).forEach(out::println);
      }
    }
    try (StagedFiles files = new StagedFiles()) {
      for (Map.Entry<String, String> file : changed.entrySet()) {
        files.write(
            library.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      files.commit();
    }
    out.println(
        changed.isEmpty()
            ? "There is nothing to mend that has one right answer."
            : Counts.of(changed.size(), "file") + " mended.");
  }

  /** The pose that a name means; empty where two poses have it, or where it is an id already. */
  private static Map<String, Optional<String>> ids(Library library) {
    Map<String, Optional<String>> ids = new HashMap<>();
    for (Pose pose : library.poses().values()) {
      add(ids, pose.names().main(), pose.id());
      pose.names().aliases().forEach(name -> add(ids, name, pose.id()));
      pose.names().sanskrit().ifPresent(name -> add(ids, name, pose.id()));
    }
    library.poses().keySet().forEach(id -> ids.put(Ids.fold(id), Optional.of(id)));
    return ids;
  }

  private static void add(Map<String, Optional<String>> ids, String name, String id) {
    String folded = Ids.fold(name);
    Optional<String> before = ids.get(folded);
    boolean unclear = before != null && !before.equals(Optional.of(id));
    ids.put(folded, unclear ? Optional.empty() : Optional.of(id));
  }
}
