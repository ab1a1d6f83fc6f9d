package org.posebook.importer.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.model.Ids;
import org.posebook.source.Location;

/**
 * Names that several entries of a library have. An import takes poses with a name in common for one
 * pose; here two entries are two poses, so only the first keeps a name that both have besides their
 * main ones.
 */
final class SharedNames {
  private static final RuleId SHARED = new RuleId("import/shared-name");
  private static final RuleId REPEATED = new RuleId("import/repeated-entry");
  private static final List<String> MAIN = List.of("name", "english_name");
  private static final List<String> OTHERS =
      List.of("sanskrit_name", "sanskrit_name_adapted", "aliases", "alternateNames");
  private static final int SHOWN = 8;

  private final Map<String, Integer> owners = new HashMap<>();
  private final List<String> shared = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private Optional<Location> firstShared = Optional.empty();
  private Optional<Location> firstRepeated = Optional.empty();

  /** Takes shared names out of the entries: each is kept as extra content of the later one. */
  static List<Diagnostic> apart(List<EntryCells> entries) {
    SharedNames names = new SharedNames();
    for (int i = 0; i < entries.size(); i++) {
      names.main(entries.get(i), i);
    }
    for (int i = 0; i < entries.size(); i++) {
      names.others(entries.get(i), i);
    }
    return names.diagnostics();
  }

  private void main(EntryCells entry, int index) {
    mainName(entry)
        .ifPresent(
            cell -> {
              if (owners.putIfAbsent(Ids.fold(cell.text()), index) != null) {
                repeated.add(cell.text());
                firstRepeated = firstRepeated.or(() -> Optional.of(at(cell)));
              }
            });
  }

  private static Optional<EntryCells.Cell> mainName(EntryCells entry) {
    return MAIN.stream()
        .flatMap(key -> Optional.ofNullable(entry.cells().get(key)).stream())
        .findFirst();
  }

  private void others(EntryCells entry, int index) {
    Set<String> own = new HashSet<>();
    for (String key : OTHERS) {
      EntryCells.Cell cell = entry.cells().get(key);
      if (cell == null) {
        continue;
      }
      List<String> names = cell.text().lines().map(Ids::fold).toList();
      boolean taken =
          names.stream().anyMatch(name -> !own.contains(name) && isOfAnother(name, index));
      if (taken) {
        entry.cells().remove(key);
        entry.cells().put(key + " (shared)", cell);
        shared.add(
            "\""
                + cell.text().replace('\n', ';')
                + "\" of \""
                + mainName(entry).map(EntryCells.Cell::text).orElse("")
                + "\"");
        firstShared = firstShared.or(() -> Optional.of(at(cell)));
      } else {
        names.forEach(name -> owners.putIfAbsent(name, index));
        own.addAll(names);
      }
    }
  }

  private boolean isOfAnother(String name, int index) {
    Integer owner = owners.get(name);
    return owner != null && owner != index;
  }

  private static Location at(EntryCells.Cell cell) {
    return cell.stretches().getFirst().at();
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> told = new ArrayList<>();
    firstShared.ifPresent(
        at ->
            told.add(
                Diagnostic.advice(
                    SHARED,
                    at,
                    "Some entries have a name that another entry has too. It is kept as extra"
                        + " content there, so that they stay two poses: "
                        + listed(shared)
                        + ".",
                    "Give the poses names of their own, if they are not one.")));
    firstRepeated.ifPresent(
        at ->
            told.add(
                Diagnostic.warning(
                    REPEATED,
                    at,
                    "Some entries have the main name of an earlier one. Each is taken for the same"
                        + " pose, whose words stay those of the first: "
                        + listed(repeated)
                        + ".",
                    "Give them names of their own, or take them out of the file.")));
    return told;
  }

  private static String listed(List<String> names) {
    int more = names.size() - SHOWN;
    return String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
