package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.importer.ImportResult;
import org.posebook.source.Location;

/** Pictures of the library that an import would write over, though no import made them. */
final class PicturesInTheWay {
  static final RuleId IN_THE_WAY = new RuleId("import/picture-in-the-way");

  private PicturesInTheWay() {}

  static List<Diagnostic> find(Path folder, ImportResult result) throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(result.media()).entrySet()) {
      Path place = folder.resolve(file.getKey());
      if (Files.exists(place)
          && !isImported(result, file.getKey())
          && !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
        found.add(
            Diagnostic.error(
                IN_THE_WAY,
                new Location.WholeFile(file.getKey()),
                "The library has another picture of this name, and it did not come from this"
                    + " workbook.",
                "Give your picture another name, and write that name into its pose."));
      }
    }
    return found;
  }

  /** Whether an earlier import of these workbooks wrote the picture. */
  private static boolean isImported(ImportResult result, String file) {
    return result.before().poses().values().stream()
        .filter(pose -> pose.importedFrom().filter(result.books()::containsKey).isPresent())
        .anyMatch(pose -> pose.media().stream().anyMatch(media -> media.file().equals(file)));
  }
}
