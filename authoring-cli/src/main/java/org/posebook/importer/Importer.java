package org.posebook.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.posebook.check.CheckRunner;
import org.posebook.content.Content;
import org.posebook.content.Document;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;

/**
 * Brings workbooks into a library. Their rows become the same trees as files give, are validated by
 * the same schemas, and are checked by the same rules; every remark points at a cell. Nothing is
 * written: see {@link org.posebook.content.LibraryFolder}.
 */
public final class Importer {
  private final CheckRunner checks;

  /** An importer that runs these checks over what it made. */
  public Importer(CheckRunner checks) {
    this.checks = checks;
  }

  /**
   * Imports workbooks, one after the other.
   *
   * @param before the library with the places in its files
   */
  public Result<ImportResult> run(Content before, List<RawBook> books) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Library library = before.library();
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, RawBook> byName = new LinkedHashMap<>();
    Set<String> routines = new LinkedHashSet<>();
    for (RawBook book : books) {
      byName.put(book.file(), book);
      KeptDetails kept = KeptDetails.of(book);
      BookImport one = new BookImport(kept.adopted(library), UnreadSheets.without(book));
      one.run();
      library = kept.restored(one.library(), one.routines(), diagnostics);
      one.documents().forEach(d -> documents.put(d.kind() + " " + d.id(), d));
      routines.addAll(one.routines());
      diagnostics.addAll(one.diagnostics());
    }
    before.documents().forEach(d -> documents.putIfAbsent(d.kind() + " " + d.id(), d));
    Content after = new Content(library, List.copyOf(documents.values()));
    List<Diagnostic> found = new ArrayList<>();
    checks.run(after).stream()
        .filter(diagnostic -> byName.containsKey(diagnostic.at().file()))
        .filter(diagnostic -> diagnostics.stream().noneMatch(said -> same(said, diagnostic)))
        .forEach(found::add);
    diagnostics.addAll(found);
    List<Diagnostic> sorted = new ArrayList<>(new LinkedHashSet<>(diagnostics));
    sorted.sort(
        Comparator.comparing(
                (Diagnostic d) -> new ArrayList<>(byName.keySet()).indexOf(d.at().file()))
            .thenComparing(Diagnostic.ORDER));
    return new Result<>(
        new ImportResult(before.library(), after, List.copyOf(routines), byName), sorted);
  }

  /** The importer has said it already, in the author's words. */
  private static boolean same(Diagnostic said, Diagnostic found) {
    return said.rule().equals(found.rule()) && said.at().equals(found.at());
  }
}
