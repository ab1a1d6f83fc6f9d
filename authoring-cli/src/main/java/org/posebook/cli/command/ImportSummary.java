package org.posebook.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.posebook.importer.ImportResult;
import org.posebook.source.Location;

/** What an import read, and what it makes of the library, in a few lines. */
final class ImportSummary {
  private final ImportResult result;

  ImportSummary(ImportResult result) {
    this.result = result;
  }

  /** What the library holds afterwards. */
  String holds() {
    return Counts.of(result.after().poses().size(), "pose")
        + " and "
        + Counts.of(result.after().routines().size(), "routine");
  }

  /** Whether rows with errors were left out. */
  boolean leavesOut() {
    return result.sheets().stream().anyMatch(sheet -> !sheet.leftOut().isEmpty());
  }

  /** A line for each sheet, and one for the changes. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int width = result.sheets().stream().mapToInt(sheet -> name(sheet).length()).max().orElse(0);
    for (ImportResult.SheetCount sheet : result.sheets()) {
      String name = name(sheet);
      String line =
          name
              + " ".repeat(width - name.length())
              + "  "
              + Counts.of(sheet.rows(), "row")
              + " read";
      lines.add(sheet.leftOut().isEmpty() ? line : line + ", left out: " + cells(sheet));
    }
    if (!lines.isEmpty()) {
      lines.add(
          "Poses: "
              + counts(result.before().poses(), result.after().poses())
              + ". Routines: "
              + counts(result.before().routines(), result.after().routines())
              + ".");
    }
    return lines;
  }

  /** Each pose and routine that is new or changed. */
  List<String> changes() {
    List<String> lines = new ArrayList<>();
    changes("poses/", result.before().poses(), result.after().poses(), lines);
    changes("routines/", result.before().routines(), result.after().routines(), lines);
    result.media().keySet().stream().sorted().forEach(file -> lines.add("picture  " + file));
    return lines;
  }

  private static void changes(
      String folder, Map<String, ?> before, Map<String, ?> after, List<String> lines) {
    after.forEach(
        (id, now) -> {
          if (!before.containsKey(id)) {
            lines.add("new      " + folder + id);
          } else if (!Objects.equals(before.get(id), now)) {
            lines.add("changed  " + folder + id);
          }
        });
  }

  private static String counts(Map<String, ?> before, Map<String, ?> after) {
    long fresh = after.keySet().stream().filter(id -> !before.containsKey(id)).count();
    long same =
        after.entrySet().stream()
            .filter(entry -> Objects.equals(before.get(entry.getKey()), entry.getValue()))
            .count();
    return fresh + " new, " + (after.size() - fresh - same) + " changed, " + same + " the same";
  }

  private static String name(ImportResult.SheetCount sheet) {
    return sheet.sheet().isEmpty() ? sheet.file() : sheet.file() + ": " + sheet.sheet();
  }

  private static String cells(ImportResult.SheetCount sheet) {
    List<String> cells = sheet.leftOut().stream().limit(10).map(Location.CellRef::cell).toList();
    int more = sheet.leftOut().size() - cells.size();
    return Counts.of(sheet.leftOut().size(), "row")
        + " (from "
        + String.join(", ", cells)
        + (more > 0 ? " and " + more + " more" : "")
        + ")";
  }
}
